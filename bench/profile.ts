import { EXAMPLE } from './lib/api.ts';
import { startService } from './lib/child.ts';
import { readCosts } from './lib/cpu-profile.ts';
import { type Server, withServer } from './lib/database.ts';
import { withDirectory } from './lib/directory.ts';
import { type Load, runLoad } from './lib/load.ts';
import { percent, table } from './lib/table.ts';
import { writeOne } from './lib/write-one.ts';

/** Prints where the service's time goes under POST and under GET by id: not timed, so not among the benchmarks. */
const SHOWN = 40;
const WARM_UP_SECONDS = 3;
const BOUNDS = { connections: 32, maxRequests: 30_000, maxSeconds: 6 };
const BODY = JSON.stringify({ ...EXAMPLE, title: 'My Script #', description: 'A compelling drama about number #' });

async function profile(server: Server, name: string, load: (url: string, id: string) => Load): Promise<void> {
  await withDirectory(async (directory) => {
    const database = await server.createDatabase(`profile_${name}`);
    const id = await writeOne(database, directory);
    const service = await startService({
      environment: { DATABASE_URL: database, DATA_ROOT_PATH: directory, ROLE: 'api' },
      nodeArguments: ['--cpu-prof', `--cpu-prof-dir=${directory}`],
    });
    let loadedAtMs = 0;
    try {
      await service.untilAnswers('/api/v1/health/ready');
      await runLoad({ ...load(service.url, id), maxSeconds: WARM_UP_SECONDS });
      loadedAtMs = performance.now();
      await runLoad(load(service.url, id));
    } finally {
      await service.stop();
    }
    const costs = readCosts(directory, performance.now() - loadedAtMs);
    const rows = (sorted: typeof costs) =>
      sorted.slice(0, SHOWN).map((cost) => [cost.name, percent(cost.self), percent(cost.total)]);
    const head = ['function', 'itself', 'with what it calls'];
    process.stdout.write(
      [
        `\n## ${name}, by own time\n`,
        table(head, rows(costs)),
        `\n## ${name}, by time with callees\n`,
        table(head, rows(costs.toSorted((a, b) => b.total - a.total))),
        '',
      ].join('\n'),
    );
  });
}

await withServer(async (server) => {
  await profile(server, 'get', (url, id) => ({ ...BOUNDS, method: 'GET', url: `${url}/api/v1/generate/${id}` }));
  await profile(server, 'post', (url) => ({ ...BOUNDS, method: 'POST', url: `${url}/api/v1/generate`, body: BODY }));
});
