import { EXAMPLE, generate } from './api.ts';
import { startService } from './child.ts';

/** Has one generation of 2,000 words written, by a service that is gone afterwards. @returns its id */
export async function writeOne(databaseUrl: string, dataRoot: string): Promise<string> {
  const service = await startService({ environment: { DATABASE_URL: databaseUrl, DATA_ROOT_PATH: dataRoot } });
  try {
    await service.untilAnswers('/api/v1/health/ready');
    return (await generate(service.url, EXAMPLE)).generation_id;
  } finally {
    await service.stop();
  }
}
