import { createHash } from 'node:crypto';
import { chown, lstat, mkdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { canEnter } from './account.ts';
import { codeOf, EmbeddedPostgresError } from './errors.ts';
import type { Account } from './run.ts';

/** Only part of the socket's name: nothing listens on TCP. */
export const PORT = 5432;

/** `sun_path` in `sockaddr_un` holds 108 bytes on Linux, 104 on macOS, the closing zero among them. */
const SOCKET_PATH_LIMIT_BYTES = process.platform === 'linux' ? 107 : 103;

const CANDIDATES = 10;

/** Whether PostgreSQL's socket in this directory has a path that the system takes. */
export function fitsSocket(directory: string): boolean {
  return Buffer.byteLength(path.join(directory, `.s.PGSQL.${PORT}`)) <= SOCKET_PATH_LIMIT_BYTES;
}

/**
 * The directory for the server's socket, private to the server's account: the cluster itself, which is, or where its
 * path is too long a directory made under the system's temporary one. The name depends on the cluster only, so that
 * it stays over restarts. A directory of that name which someone else owns or can enter is passed over.
 * @param clusterDirectory exists, and belongs to the account
 * @param preferred the one used before, taken when it is still fit
 */
export async function chooseSocketDirectory(
  clusterDirectory: string,
  account: Account | undefined,
  preferred?: string,
  temporaryDirectory: string = os.tmpdir(),
): Promise<string> {
  if (preferred !== undefined && (await makePrivate(preferred, account))) return preferred;
  if (fitsSocket(clusterDirectory)) return clusterDirectory;
  const digest = createHash('sha256').update(clusterDirectory).digest('hex').slice(0, 12);
  for (const parent of new Set([temporaryDirectory, '/tmp'])) {
    if (!fitsSocket(path.join(parent, `ai-script-pg-${digest}-0`)) || !(await canEnter(parent, account))) continue;
    for (let candidate = 0; candidate < CANDIDATES; candidate += 1) {
      const directory = path.join(parent, `ai-script-pg-${digest}-${candidate}`);
      if (await makePrivate(directory, account)) return directory;
    }
  }
  throw new EmbeddedPostgresError(
    'failed',
    `No private directory for PostgreSQL's socket can be made under ${temporaryDirectory}: choose a shorter DATA_ROOT_PATH, or set DATABASE_URL`,
  );
}

/** True when the directory is there, no link, and only the account can enter it. */
async function makePrivate(directory: string, account: Account | undefined): Promise<boolean> {
  try {
    await mkdir(directory, { mode: 0o700 });
    if (account !== undefined) await chown(directory, account.uid, account.gid);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') return false;
  }
  const found = await lstat(directory).catch(() => undefined);
  if (found === undefined || !found.isDirectory() || (found.mode & 0o077) !== 0) return false;
  const owner = account === undefined ? process.geteuid?.() : account.uid;
  // Root killed between the two steps above leaves one of its own.
  if (account !== undefined && found.uid === 0) {
    await chown(directory, account.uid, account.gid);
    return true;
  }
  return found.uid === owner;
}
