import { readFile } from 'node:fs/promises';
import { EmbeddedPostgresError } from './errors.ts';
import { type Account, run } from './run.ts';

/** In order of preference. macOS calls PostgreSQL's account `_postgres`. */
const SERVER_ACCOUNTS = ['postgres', '_postgres', 'nobody'];

/**
 * Picks the account for the server out of the text of `/etc/passwd`, or undefined when it names none of them.
 * A root account by another name does not count.
 */
export function findServerAccount(passwd: string): Account | undefined {
  const entries = passwd.split('\n').map((line) => line.split(':'));
  for (const wanted of SERVER_ACCOUNTS) {
    const entry = entries.find(([name]) => name === wanted);
    const uid = Number.parseInt(entry?.[2] ?? '', 10);
    const gid = Number.parseInt(entry?.[3] ?? '', 10);
    // macOS writes the id of `nobody` as -2.
    if (Number.isSafeInteger(uid) && Number.isSafeInteger(gid) && uid !== 0) return { uid: uid >>> 0, gid: gid >>> 0 };
  }
  return undefined;
}

/** True when this process is root, which PostgreSQL refuses to run as. */
export function isRoot(): boolean {
  return process.geteuid?.() === 0;
}

/**
 * The account that the server runs under: undefined for an ordinary user, else one from `/etc/passwd`.
 * @throws EmbeddedPostgresError `unavailable` when root finds no other account
 */
export async function serverAccount(): Promise<Account | undefined> {
  if (!isRoot()) return undefined;
  const account = findServerAccount(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  if (account !== undefined) return account;
  throw new EmbeddedPostgresError(
    'unavailable',
    'PostgreSQL does not run as root and there is no account "postgres" or "nobody": start as an ordinary user, or set DATABASE_URL',
  );
}

/**
 * Whether the account can enter a directory. Asked of the system itself, since access lists, mounts and every
 * ancestor have a say, which mode bits alone do not show.
 * @throws EmbeddedPostgresError `unavailable` when this process cannot run anything as the account
 */
export async function canEnter(directory: string, account: Account | undefined): Promise<boolean> {
  const { exitCode, stderr } = await run('/bin/sh', ['-c', 'cd -- "$1"', 'sh', directory], account);
  if (exitCode !== undefined) return exitCode === 0;
  throw new EmbeddedPostgresError(
    'unavailable',
    `PostgreSQL does not run as root, and this process cannot run it as uid ${account?.uid} (${stderr}): start as an ordinary user, or set DATABASE_URL`,
  );
}
