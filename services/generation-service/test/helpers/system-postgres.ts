import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { serverAccount } from '../../src/database/embedded/account.ts';
import { makeDirectory } from './directory.ts';

const PLACES = '/usr/lib/postgresql';

/** Where the system's own PostgreSQL has its programs (Debian's layout, the newest version); null without one. */
export async function findSystemPostgres(): Promise<string | null> {
  const versions = await readdir(PLACES).catch((): string[] => []);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  if (newest === undefined) return null;
  const programs = join(PLACES, newest, 'bin');
  const files = await readdir(programs).catch((): string[] => []);
  return files.includes('initdb') && files.includes('postgres') ? programs : null;
}

/** A server of the system's PostgreSQL on a cluster of its own, reached over TCP as an operator's server is. */
export async function startSystemPostgres(programs: string): Promise<{ url: string; close(): Promise<void> }> {
  const account = await serverAccount();
  const directory = await makeDirectory('system');
  if (account !== undefined) await chown(directory, account.uid, account.gid);
  const as = account === undefined ? {} : { uid: account.uid, gid: account.gid };
  const data = join(directory, 'data');
  const run = async (program: string, args: string[]): Promise<void> => {
    const child = spawn(join(programs, program), args, { ...as, stdio: 'ignore', cwd: directory });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`${program} ended with ${code}`);
  };
  await run('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '-N', '-E', 'UTF8', '--locale=C']);
  // The kernel gives no free port to a server that must be told one: try until one is.
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 30_000);
    const server = spawn(
      join(programs, 'postgres'),
      ['-D', data, '-p', String(port), '-k', directory, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
      { ...as, stdio: 'ignore', cwd: directory },
    );
    const exited = once(server, 'exit').then(() => true);
    const url = `postgresql+asyncpg://postgres@127.0.0.1:${port}/postgres`;
    if (await answers(port, exited)) {
      return {
        url,
        async close() {
          server.kill('SIGINT');
          await exited;
          await rm(directory, { recursive: true, force: true });
        },
      };
    }
  }
}

/** True once it answers; false where it ended first, because the port was taken. */
async function answers(port: number, exited: Promise<boolean>): Promise<boolean> {
  for (;;) {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
    client.on('error', () => undefined);
    const connected = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (connected) return true;
    if (await Promise.race([exited, delay(20).then(() => false)])) return false;
  }
}
