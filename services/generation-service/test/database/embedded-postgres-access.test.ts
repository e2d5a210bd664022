import assert from 'node:assert/strict';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { canEnter, isRoot, serverAccount } from '../../src/database/embedded/account.ts';
import type { Account } from '../../src/database/embedded/run.ts';
import {
  copyBarePackage,
  makeDirectory,
  makeUsedDataRoot,
  query,
  recordingLog,
  skip,
  startHolder,
  withPostgres,
} from '../helpers/embedded-postgres.ts';

/** An account that is not root and can run the tests' programs; undefined stands for that of this process. */
const ordinary: { account: Account | undefined; skip: string | false } = await (async () => {
  if (skip !== false || !isRoot()) return { account: undefined, skip };
  const account = await serverAccount();
  const needed = [path.dirname(process.execPath), fileURLToPath(new URL('.', import.meta.url))];
  const entered = await Promise.all(needed.map((directory) => canEnter(directory, account)));
  return { account, skip: entered.every(Boolean) ? false : 'an ordinary user cannot enter this checkout' };
})();

describe('installed without install scripts, the embedded PostgreSQL', { skip, concurrency: 2 }, () => {
  test('gets its links and executable bits, once', async (t) => {
    const root = makeDirectory(t);
    const packageDirectory = path.join(root, 'package');
    copyBarePackage(packageDirectory);
    const library = path.join(packageDirectory, 'native', 'lib');
    const dataRoot = await makeUsedDataRoot(t);
    const options = { dataRoot, packageDirectory };
    await withPostgres(options, ({ connectionString }) => query(connectionString, 'SELECT 1'));
    const link = readdirSync(library).find((name) => /^libpq\.(so\.\d+|\d+\.dylib)$/.test(name)) ?? '';
    assert.ok(lstatSync(path.join(library, link)).isSymbolicLink());
    assert.ok(!readlinkSync(path.join(library, link)).includes('/'));
    const before = statSync(library).mtimeMs;
    await withPostgres(options, ({ connectionString }) => query(connectionString, 'SELECT 1'));
    assert.equal(statSync(library).mtimeMs, before);
    assert.ok(!existsSync(path.join(dataRoot, 'postgres-binaries')));
  });

  test('runs from a copy under the data root where the user cannot write to the installation', ordinary, async (t) => {
    const root = makeDirectory(t);
    const packageDirectory = path.join(root, 'package');
    copyBarePackage(packageDirectory);
    const closed = ['native', 'native/bin', 'native/lib'].map((part) => path.join(packageDirectory, part));
    for (const part of closed) chmodSync(part, 0o555);
    const dataRoot = path.join(root, 'data');
    mkdirSync(dataRoot, { mode: 0o700 });
    if (ordinary.account !== undefined) chownSync(dataRoot, ordinary.account.uid, ordinary.account.gid);
    const holder = startHolder(t, { dataRoot, packageDirectory }, ordinary);
    const { directory, connectionString, message } = await holder.next();
    for (const part of closed) chmodSync(part, 0o755);
    assert.equal(directory, path.join(dataRoot, 'postgres'), message);
    assert.deepEqual(await query(connectionString, 'SELECT 1'), ['1']);
    assert.equal(statSync(directory).uid, ordinary.account?.uid ?? process.geteuid?.());
    assert.match(readdirSync(path.join(dataRoot, 'postgres-binaries')).join(), /^\d+\.\d+\.\d+[\w.-]*$/);
    assert.equal(await holder.close(), 0);
  });
});

describe('started by root, the embedded PostgreSQL', {
  skip: skip || (isRoot() ? false : 'needs root'),
  concurrency: 2,
}, () => {
  test('keeps its data and programs in a place of its own when the data root and the checkout are private', async (t) => {
    const { dataRoot, packageDirectory, systemPlace } = makePrivateCheckout(t);
    const options = { dataRoot, packageDirectory, systemPlace };
    const log = recordingLog();
    const first = await withPostgres({ ...options, log }, async ({ directory, connectionString }) => {
      await query(connectionString, 'CREATE TABLE row AS SELECT 7');
      return directory;
    });
    assert.ok(first.startsWith(systemPlace));
    assert.ok(log.messages[0]?.startsWith(`The database lies in ${first}`));
    assert.equal(statSync(first).mode & 0o777, 0o700);
    // The place stays the same when the data root becomes accessible: the data lie there.
    chmodSync(path.dirname(dataRoot), 0o755);
    chmodSync(dataRoot, 0o755);
    await withPostgres(options, async ({ directory, connectionString }) => {
      assert.equal(directory, first);
      assert.deepEqual(await query(connectionString, 'SELECT * FROM row'), ['7']);
    });
  });

  test('runs a cluster as its owner, and gives itself one that root has copied', async (t) => {
    const dataRoot = await makeUsedDataRoot(t);
    const directory = path.join(dataRoot, 'postgres');
    assert.equal(statSync(path.join(directory, 'PG_VERSION')).uid, 0);
    await withPostgres({ dataRoot }, ({ connectionString }) => query(connectionString, 'SELECT 1'));
    const stranger = 54_321;
    for (const name of ['', ...readdirSync(directory, { recursive: true, encoding: 'utf8' })]) {
      chownSync(path.join(directory, name), stranger, stranger);
    }
    await withPostgres({ dataRoot }, ({ connectionString }) => query(connectionString, 'SELECT 1'));
    assert.equal(statSync(directory).uid, stranger);
  });

  test('of another user is refused to an ordinary one, in one line', ordinary, async (t) => {
    const dataRoot = await makeUsedDataRoot(t);
    const holder = startHolder(t, { dataRoot }, ordinary);
    assert.match((await holder.next()).message, /belongs to another user: .*set DATABASE_URL$/);
  });
});

/** A checkout in a home that only root can enter, with its data root and its installed package. */
function makePrivateCheckout(t: TestContext) {
  const root = makeDirectory(t);
  const home = path.join(root, 'home');
  mkdirSync(home, { mode: 0o700 });
  copyBarePackage(path.join(home, 'package'));
  return {
    dataRoot: path.join(home, 'data'),
    packageDirectory: path.join(home, 'package'),
    systemPlace: path.join(root, 'system'),
  };
}
