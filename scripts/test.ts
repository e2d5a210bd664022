import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startTestServer, TEST_SERVER_VARIABLE } from '../services/generation-service/test/helpers/database.ts';

/**
 * Runs the tests on one PostgreSQL server that they share. Arguments are file patterns, or options of `node --test`;
 * without any, every test of the project runs, in two goes: what needs no process of its own shares one, which spares
 * starting Node and loading the service for each file.
 */
const SHARED = [
  'packages/*/test/**/*.test.ts',
  'services/generation-service/test/{api,events,models,pipeline,services,templates}/**/*.test.ts',
];
const APART = [
  'services/generation-service/test/*.test.ts',
  'services/generation-service/test/{database,durability,jobs,providers}/**/*.test.ts',
];

const given = process.argv.slice(2);
const goes =
  given.length > 0
    ? [given]
    : [
        ['--test-isolation=none', ...SHARED],
        ['--test-concurrency=2', ...APART],
      ];

const { environment, close } = await startTestServer();
// Ctrl-C reaches the children by itself; this process stays to stop the server.
process.on('SIGINT', () => undefined);

let code = 0;
for (const arguments_ of goes) {
  const child = spawn(process.execPath, ['--test', ...arguments_], {
    stdio: 'inherit',
    env: {
      ...process.env,
      [TEST_SERVER_VARIABLE]: environment,
      NODE_COMPILE_CACHE: join(import.meta.dirname, '..', 'node_modules', '.cache', 'compiled'),
    },
  });
  const stop = () => child.kill('SIGTERM');
  process.on('SIGTERM', stop);
  code ||= await new Promise<number>((resolve) => child.once('exit', (exit) => resolve(exit ?? 1)));
  process.off('SIGTERM', stop);
}
await close();
process.exit(code);
