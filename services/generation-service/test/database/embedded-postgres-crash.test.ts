import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { serverAccount } from '../../src/database/embedded/account.ts';
import { openEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';
import {
  killServer,
  makeDirectory,
  makeUsedDataRoot,
  query,
  recordingLog,
  skip,
  startHolder,
  withPostgres,
} from '../helpers/embedded-postgres.ts';

describe('after a crash, the embedded PostgreSQL', { skip, concurrency: 2 }, () => {
  test('that outlived its killed parent is taken over, kept running, and stopped in the end', async (t) => {
    const dataRoot = await makeUsedDataRoot(t);
    const holder = startHolder(t, { dataRoot });
    const before = await holder.next();
    await query(before.connectionString, 'CREATE TABLE row AS SELECT 7');
    const startTime = 'SELECT pg_postmaster_start_time()';
    const [serverStart] = await query(before.connectionString, startTime);
    await holder.kill();

    const log = recordingLog();
    const { directory, connectionString, close } = await openEmbeddedPostgres({ dataRoot, log });
    assert.deepEqual(await query(connectionString, 'SELECT * FROM row'), ['7']);
    assert.deepEqual(await query(connectionString, startTime), [serverStart]);
    // Killed while adopted, then while it is a child.
    for (let times = 0; times < 2; times += 1) {
      const back = log.said('is back');
      await killServer(directory);
      await back;
      assert.deepEqual(await query(connectionString, 'SELECT * FROM row'), ['7']);
    }
    await close();
    assert.equal(existsSync(path.join(directory, 'postmaster.pid')), false);
  });

  test('that outlived its parent and is being stopped is waited for', async (t) => {
    const dataRoot = await makeUsedDataRoot(t);
    const holder = startHolder(t, { dataRoot });
    const { directory } = await holder.next();
    await holder.kill();
    process.kill(Number(readFileSync(path.join(directory, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGINT');
    await withPostgres({ dataRoot }, async ({ connectionString }) => {
      assert.deepEqual(await query(connectionString, 'SELECT 1'), ['1']);
    });
  });

  test('starts over a pid file whose pid belongs to another program of the same account', async (t) => {
    const dataRoot = await makeUsedDataRoot(t);
    const { directory, connection } = await withPostgres({ dataRoot }, async (postgres) => postgres);
    const account = await serverAccount();
    const other = spawn('sleep', ['60'], { ...account, stdio: 'ignore' });
    await once(other, 'spawn');
    const file = path.join(directory, 'postmaster.pid');
    for (const pid of [other.pid, spawnSync('true').pid]) {
      writeFileSync(file, `${pid}\n${directory}\n1700000000\n5432\n${connection.host}\n\n  5432001    1\nready   \n`);
      if (account !== undefined) chownSync(file, account.uid, account.gid);
      await withPostgres({ dataRoot }, async ({ connectionString }) => {
        assert.deepEqual(await query(connectionString, 'SELECT 1'), ['1']);
      });
    }
    assert.equal(other.exitCode, null);
    other.kill();
  });

  test('makes its cluster although the first start was killed half-way, and clears up', async (t) => {
    const dataRoot = makeDirectory(t);
    const watcher = watch(dataRoot);
    const half = once(watcher, 'change');
    const holder = startHolder(t, { dataRoot });
    await half;
    await holder.kill();
    watcher.close();
    mkdirSync(path.join(dataRoot, `.postgres.${spawnSync('true').pid}.0123abcd.tmp`, 'base'), { recursive: true });
    await withPostgres({ dataRoot }, async ({ connectionString }) => {
      assert.deepEqual(await query(connectionString, 'SELECT 1'), ['1']);
    });
    assert.deepEqual(readdirSync(dataRoot).sort(), ['logs', 'postgres']);
  });

  test('that cannot be brought back is reported once, and closes all the same', async (t) => {
    const reported = Promise.withResolvers<Error>();
    const postgres = await openEmbeddedPostgres({
      dataRoot: await makeUsedDataRoot(t),
      log: recordingLog(),
      restartDelaysMs: [0, 1],
      onExit: reported.resolve,
    });
    const control = path.join(postgres.directory, 'global', 'pg_control');
    renameSync(control, `${control}.lost`);
    await killServer(postgres.directory);
    assert.match((await reported.promise).message, /cannot be brought back: .*pg_control/);
    await postgres.close();
  });

  test('is stopped for good when it closes while it is being brought back', async (t) => {
    const log = recordingLog();
    const postgres = await openEmbeddedPostgres({ dataRoot: await makeUsedDataRoot(t), log });
    const lost = log.said('has ended');
    await killServer(postgres.directory);
    await lost;
    await postgres.close();
    await assert.rejects(query(postgres.connectionString, 'SELECT 1'));
    assert.ok(!log.messages.some((message) => message.includes('is back')));
  });
});

describe('two services on one data root', { skip, concurrency: 2 }, () => {
  test('the second says so and stops; the first goes on, also after its lock was broken', async (t) => {
    const dataRoot = await makeUsedDataRoot(t);
    const log = recordingLog();
    await withPostgres({ dataRoot, log }, async ({ connectionString, directory }) => {
      const back = log.said('is back');
      await query(
        connectionString,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'ai-script-generator%'",
      );
      await back;
      await assert.rejects(openEmbeddedPostgres({ dataRoot, log: recordingLog() }), {
        code: 'in_use',
        message: `Another process of this service uses ${directory} (pid ${process.pid}): stop it, choose another DATA_ROOT_PATH, or set DATABASE_URL`,
      });
      assert.deepEqual(await query(connectionString, 'SELECT 1'), ['1']);
    });
  });

  test('the second takes over when the first closes while it waits', async (t) => {
    const dataRoot = await makeUsedDataRoot(t);
    const first = await openEmbeddedPostgres({ dataRoot, log: recordingLog() });
    const second = startHolder(t, { dataRoot });
    await waitForLockWaiter(first.connectionString);
    await first.close();
    assert.equal((await second.next()).state, 'open');
    assert.equal(await second.close(), 0);
  });

  test('of two first starts at once one wins and the other gets the message', async (t) => {
    const dataRoot = makeDirectory(t);
    const holders = [startHolder(t, { dataRoot }), startHolder(t, { dataRoot })];
    const said = await Promise.all(holders.map((holder) => holder.next()));
    assert.deepEqual(said.map(({ state }) => state).sort(), ['failed', 'open']);
    const [winner, loser] = said[0]?.state === 'open' ? said : said.toReversed();
    assert.match(loser?.message ?? '', /^Another process of this service uses /);
    assert.deepEqual(await query(winner?.connectionString ?? '', 'SELECT 1'), ['1']);
    assert.deepEqual(readdirSync(dataRoot).sort(), ['logs', 'postgres']);
    await Promise.all(holders.map((holder) => holder.close()));
    await withPostgres({ dataRoot }, async () => undefined);
  });
});

/** Waits until a session waits for the lock. */
async function waitForLockWaiter(connectionString: string): Promise<void> {
  const sql = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted";
  let waiting = '0';
  while (waiting === '0') [waiting = '0'] = await query(connectionString, sql);
}
