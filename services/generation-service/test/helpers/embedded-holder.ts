import { openEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';

/**
 * A process that opens the embedded PostgreSQL with the options in its first argument and says on standard output, a
 * JSON object a line, what became of it. It closes when its standard input ends, and then has nothing left to do.
 */
function say(fields: object): void {
  process.stdout.write(`${JSON.stringify(fields)}\n`);
}

const ignore = () => undefined;
const log = { info: ignore, warn: ignore, error: ignore };

try {
  const postgres = await openEmbeddedPostgres({ ...JSON.parse(process.argv[2] ?? '{}'), log });
  say({ state: 'open', directory: postgres.directory, connectionString: postgres.connectionString });
  process.stdin.resume().on('end', async () => {
    await postgres.close();
    say({ state: 'closed' });
  });
} catch (error) {
  say({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
  process.stdin.destroy();
}
