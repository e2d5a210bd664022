import { chmod, chown, lchown, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import { codeOf, EmbeddedPostgresError, messageOf } from './errors.ts';
import { removeLeftovers, temporarySibling } from './leftovers.ts';
import type { Account } from './run.ts';
import { lastLine, run } from './run.ts';

/**
 * Locale: the server's own C.UTF-8, which sorts by code point and knows the case of every letter, and is the same
 * on every system. Files are synced (no `-N`): a power cut after the first start must not cost the cluster.
 */
const INITDB_ARGUMENTS = [
  '--username=postgres',
  '--auth=trust',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

/** PostgreSQL lets the group read, at most. */
const FORBIDDEN_MODE = 0o027;

/**
 * Makes sure that a cluster of our version lies in `directory`, owned by the account and private to it.
 * A new one is made under another name and renamed when it is whole, so that a killed start leaves nothing half-made
 * and, of two starts at once, the later uses the cluster of the earlier.
 * @returns true when it was made now
 * @throws EmbeddedPostgresError `foreign_data` or `failed`
 */
export async function ensureCluster(
  directory: string,
  binaries: Binaries,
  account: Account | undefined,
): Promise<boolean> {
  await removeLeftovers(directory);
  const isNew = !(await hasCluster(directory)) && (await makeCluster(directory, binaries, account));
  await checkVersion(directory, binaries.majorVersion);
  await restoreAccess(directory, account);
  return isNew;
}

/** False when the directory is missing or empty. */
async function hasCluster(directory: string): Promise<boolean> {
  const names = await readdir(directory).catch((error: unknown): string[] => {
    if (codeOf(error) === 'ENOENT') return [];
    if (codeOf(error) === 'EACCES') throw notOurs(directory, error);
    throw new EmbeddedPostgresError('foreign_data', `${directory} cannot be read: ${messageOf(error)}`, {
      cause: error,
    });
  });
  if (names.length === 0) return false;
  if (names.includes('PG_VERSION')) return true;
  throw new EmbeddedPostgresError(
    'foreign_data',
    `${directory} is not empty and holds no PostgreSQL cluster: move it away, choose another DATA_ROOT_PATH, or set DATABASE_URL`,
  );
}

async function makeCluster(directory: string, binaries: Binaries, account: Account | undefined): Promise<boolean> {
  const temporary = temporarySibling(directory);
  try {
    await mkdir(temporary, { mode: 0o700 });
    if (account !== undefined) await chown(temporary, account.uid, account.gid);
    const { exitCode, stderr } = await run(binaries.initdb, [...INITDB_ARGUMENTS, `--pgdata=${temporary}`], account);
    if (exitCode !== 0) throw new Error(lastLine(stderr) || `initdb ended with exit code ${exitCode}`);
    await rename(temporary, directory);
    await syncDirectory(path.dirname(directory));
    return true;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
    const code = codeOf(error);
    if ((code === 'ENOTEMPTY' || code === 'EEXIST') && (await hasCluster(directory))) return false;
    throw new EmbeddedPostgresError(
      'failed',
      `A PostgreSQL cluster cannot be made in ${directory} (${messageOf(error)}): choose another DATA_ROOT_PATH, or set DATABASE_URL`,
      { cause: error },
    );
  }
}

/** Makes a rename outlast a power cut. Some file systems refuse; then there is nothing more to do. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory);
  try {
    await handle.sync().catch(() => undefined);
  } finally {
    await handle.close();
  }
}

async function checkVersion(directory: string, majorVersion: string): Promise<void> {
  const text = await readFile(path.join(directory, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    throw notOurs(directory, error);
  });
  const found = text.trim();
  if (found === majorVersion) return;
  throw new EmbeddedPostgresError(
    'foreign_data',
    `${directory} was made by PostgreSQL ${found}, the embedded one is ${majorVersion}: move its data over with PostgreSQL ${found}'s pg_dump, choose another DATA_ROOT_PATH, or set DATABASE_URL`,
  );
}

/**
 * PostgreSQL demands that it owns its directory and that no one else can enter it. A copy restored by root, or a
 * volume that an orchestrator opened to a group, is set right.
 */
async function restoreAccess(directory: string, account: Account | undefined): Promise<void> {
  const { uid, mode } = await stat(directory);
  if (account !== undefined && uid !== account.uid) {
    if (uid !== 0) throw notOurs(directory, undefined);
    await giveTo(directory, account);
  }
  if (account === undefined && uid !== process.geteuid?.()) throw notOurs(directory, undefined);
  if ((mode & FORBIDDEN_MODE) !== 0) await chmod(directory, 0o700);
}

async function giveTo(directory: string, account: Account): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true, recursive: true })) {
    await lchown(path.join(entry.parentPath, entry.name), account.uid, account.gid);
  }
  await chown(directory, account.uid, account.gid);
}

function notOurs(directory: string, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'foreign_data',
    `${directory} belongs to another user: start as that user, choose another DATA_ROOT_PATH, or set DATABASE_URL`,
    { cause },
  );
}
