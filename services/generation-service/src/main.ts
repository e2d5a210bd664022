import { existsSync, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

const NEEDED_NODE = 24;
if (Number(process.versions.node.split('.', 1)[0]) < NEEDED_NODE) {
  process.stderr.write(
    `Node ${NEEDED_NODE} is needed and this is ${process.versions.node}. "npm ci" brings it along on most machines: start with "npm start". Elsewhere install Node ${NEEDED_NODE}.\n`,
  );
  process.exit(1);
}

/** The environment, with what a `.env` in the working directory adds to it. */
function readEnvironment(): Record<string, string | undefined> {
  const file = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
  return { ...file, ...process.env };
}

async function main(): Promise<void> {
  const environment = readEnvironment();
  enableCompileCache(join(environment['DATA_ROOT_PATH'] || './data', 'cache', 'code'));
  const { run } = await import('./run.ts');
  await run(environment);
}

await main();
