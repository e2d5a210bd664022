import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { openEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';
import {
  makeDirectory,
  makeUsedDataRoot,
  query,
  recordingLog,
  skip,
  startHolder,
  withPostgres,
} from '../helpers/embedded-postgres.ts';

/** Durable, Unicode, UTC, and no network. */
const SETTINGS = [
  ['fsync', 'on'],
  ['synchronous_commit', 'on'],
  ['full_page_writes', 'on'],
  ['wal_compression', 'pglz'],
  ['data_checksums', 'on'],
  ['autovacuum', 'on'],
  ['jit', 'off'],
  ['server_encoding', 'UTF8'],
  ['TimeZone', 'UTC'],
  ['listen_addresses', ''],
] as const;

describe('the embedded PostgreSQL', { skip, concurrency: 2 }, () => {
  test('makes a durable cluster at the first start and finds its data at the second', async (t) => {
    const dataRoot = path.join(makeDirectory(t), 'not', 'made', 'yet');
    await withPostgres({ dataRoot }, async ({ connectionString, directory }) => {
      assert.equal(directory, path.join(dataRoot, 'postgres'));
      assert.equal(statSync(directory).mode & 0o777, 0o700);
      await query(connectionString, "CREATE TABLE line AS SELECT '안녕하세요' AS text");
      for (const [name, value] of SETTINGS)
        assert.deepEqual(await query(connectionString, `SHOW ${name}`), [value], name);
      assert.deepEqual(await query(connectionString, "SELECT lower('ÉCOLE Ж')"), ['école ж']);
    });
    const log = recordingLog();
    await withPostgres({ dataRoot, log }, async ({ connectionString, connection }) => {
      assert.deepEqual(await query(connectionString, 'SELECT text FROM line'), ['안녕하세요']);
      assert.deepEqual(await query(connectionString, 'SELECT current_database()'), [connection.database]);
      assert.deepEqual(log.messages, ['The embedded PostgreSQL is ready']);
    });
  });

  test('is not disturbed by variables meant for another PostgreSQL, and lets its process end', async (t) => {
    const env = {
      PGDATA: '/nowhere',
      PGHOST: 'nowhere.invalid',
      PGPORT: '1',
      PGUSER: 'nobody',
      PGDATABASE: 'nothing',
      PGSSLMODE: 'require',
      PGOPTIONS: '-c no_such_setting=1',
      PGTZ: 'Asia/Seoul',
      LC_ALL: 'no_SUCH.locale',
    };
    const dataRoot = makeDirectory(t);
    // As an operator or an orchestrator makes it beforehand.
    mkdirSync(path.join(dataRoot, 'postgres'));
    const holder = startHolder(t, { dataRoot }, { env });
    assert.equal((await holder.next()).state, 'open');
    assert.equal(await holder.close(), 0);
    assert.equal((await holder.next()).state, 'closed');
  });

  test('writes its own output to a file of bounded size without what users wrote, and closes once', async (t) => {
    const dataRoot = await makeUsedDataRoot(t);
    const file = path.join(dataRoot, 'logs', 'postgres.log');
    mkdirSync(path.dirname(file));
    writeFileSync(file, 'old line\n'.repeat(200_000));
    const { connectionString, directory, close } = await openEmbeddedPostgres({ dataRoot, log: recordingLog() });
    await assert.rejects(query(connectionString, "SELECT 'a secret line'::integer"));
    await Promise.all([close(), close()]);
    await close();
    assert.equal(existsSync(path.join(directory, 'postmaster.pid')), false);
    await assert.rejects(query(connectionString, 'SELECT 1'));
    const text = readFileSync(file, 'utf8');
    assert.match(text, /ready to accept connections/);
    assert.doesNotMatch(text, /old line|secret/);
    assert.ok(existsSync(`${file}.1`));
  });

  test('serves a data root whose path is too long for a socket, at the same address each time', async (t) => {
    const dataRoot = await makeUsedDataRoot(t, path.join('긴이름'.repeat(12), 'directory, with "signs"'));
    const options = { dataRoot };
    const first = await withPostgres(options, async ({ connection, connectionString }) => {
      await query(connectionString, 'CREATE TABLE here ()');
      return connection.host;
    });
    t.after(() => rmSync(first, { recursive: true, force: true }));
    assert.ok(Buffer.byteLength(path.join(first, '.s.PGSQL.5432')) <= 103);
    assert.equal(statSync(first).mode & 0o777, 0o700);
    const second = await withPostgres(options, async ({ connection, connectionString }) => {
      await query(connectionString, 'SELECT FROM here');
      return connection.host;
    });
    assert.equal(second, first);
  });

  test('refuses a cluster of another major version by name', async (t) => {
    const dataRoot = makeDirectory(t);
    mkdirSync(path.join(dataRoot, 'postgres'));
    writeFileSync(path.join(dataRoot, 'postgres', 'PG_VERSION'), '17\n');
    await assert.rejects(openEmbeddedPostgres({ dataRoot, log: recordingLog() }), {
      code: 'foreign_data',
      message: /made by PostgreSQL 17, the embedded one is 18: .*set DATABASE_URL$/,
    });
  });

  test('refuses a directory that holds something else, and leaves it alone', async (t) => {
    const dataRoot = makeDirectory(t);
    mkdirSync(path.join(dataRoot, 'postgres'));
    writeFileSync(path.join(dataRoot, 'postgres', 'letters.txt'), 'dear');
    await assert.rejects(openEmbeddedPostgres({ dataRoot, log: recordingLog() }), {
      code: 'foreign_data',
      message: /holds no PostgreSQL cluster: .*set DATABASE_URL$/,
    });
    assert.deepEqual(readdirSync(dataRoot), ['postgres']);
    assert.deepEqual(readdirSync(path.join(dataRoot, 'postgres')), ['letters.txt']);
  });

  test('says in one line that the data root cannot be a directory', async (t) => {
    const dataRoot = path.join(makeDirectory(t), 'file');
    writeFileSync(dataRoot, '');
    await assert.rejects(openEmbeddedPostgres({ dataRoot, log: recordingLog() }), {
      message: /cannot be made .*choose another DATA_ROOT_PATH, or set DATABASE_URL$/,
    });
  });

  test('uses a cluster whose access was changed, as a restored copy or a volume has it', async (t) => {
    const dataRoot = await makeUsedDataRoot(t);
    const directory = path.join(dataRoot, 'postgres');
    chmodSync(directory, 0o2775);
    await withPostgres({ dataRoot }, async ({ connectionString }) => query(connectionString, 'SELECT 1'));
    assert.equal(statSync(directory).mode & 0o777, 0o700);
  });
});
