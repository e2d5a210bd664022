import { spawn } from 'node:child_process';
import { startTestServer, TEST_SERVER_VARIABLE } from '../services/generation-service/test/helpers/database.ts';

/**
 * Runs the tests on one PostgreSQL server that they share. Arguments are file patterns, or options of `node --test`;
 * without any, every test of the project runs.
 */
const given = process.argv.slice(2);
const patterns = given.some((argument) => !argument.startsWith('-'))
  ? []
  : ['packages/*/test/**/*.test.ts', 'services/*/test/**/*.test.ts'];

const { environment, close } = await startTestServer();
const child = spawn(process.execPath, ['--test', ...given, ...patterns], {
  stdio: 'inherit',
  env: { ...process.env, [TEST_SERVER_VARIABLE]: environment },
});
// Ctrl-C reaches the child by itself; this process stays to stop the server.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
const code = await new Promise<number>((resolve) => child.once('exit', (exit) => resolve(exit ?? 1)));
await close();
process.exit(code);
