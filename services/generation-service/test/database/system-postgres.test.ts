import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, test } from 'node:test';
import pg from 'pg';
import { assertServerVersion } from '../../src/database/connection.ts';
import { auditCompleted } from '../helpers/audit.ts';
import { makeDirectory } from '../helpers/directory.ts';
import { killLeftServices, spawnService } from '../helpers/process.ts';
import { create, follow } from '../helpers/service.ts';
import { findSystemPostgres, startSystemPostgres } from '../helpers/system-postgres.ts';

after(killLeftServices);

const programs = await findSystemPostgres();

test("on the system's own PostgreSQL, over TCP, two processes start at once, migrate once and write", {
  skip: programs === null ? 'no PostgreSQL is installed on this system' : false,
}, async () => {
  assert.ok(programs !== null);
  const server = await startSystemPostgres(programs);
  const dataRoot = await makeDirectory('system-data');
  try {
    const environment = { DATABASE_URL: server.url, DATA_ROOT_PATH: dataRoot };
    const [one, two] = await Promise.all([spawnService(environment), spawnService(environment)]);
    const ids = await Promise.all([1, 2, 3, 4].map((seed) => create(seed % 2 === 0 ? one : two, { seed })));
    for (const id of ids) assert.equal((await follow(two, id)).at(-1)?.event, 'completed');
    const pool = new pg.Pool({ connectionString: server.url.replace('+asyncpg', '') });
    await auditCompleted(pool, ids);
    await pool.end();
    for (const service of [one, two]) service.signal('SIGTERM');
    assert.deepEqual(await Promise.all([one.exited, two.exited]), [0, 0]);
  } finally {
    await server.close();
    await rm(dataRoot, { recursive: true, force: true });
  }
});

test('a server older than 14 is refused by name', async () => {
  const old = { query: async () => ({ rows: [{ number: '130022', name: '13.22' }] }) };
  // An old server cannot be had everywhere; what is under test is what is made of its answer.
  await assert.rejects(assertServerVersion(old as never), /PostgreSQL 13\.22; 14 or newer is needed/);
});
