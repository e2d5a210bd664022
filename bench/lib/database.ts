import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { openEmbeddedPostgres } from '../../services/generation-service/src/database/embedded-postgres.ts';
import { withDirectory } from './directory.ts';

const quiet = { info() {}, warn() {}, error() {} };

/** A PostgreSQL server of our own, for the service and its floor alike. */
export interface Server {
  /** The process that all sessions are children of. */
  readonly pid: number;
  readonly version: string;
  /** Makes an empty database. @returns its address, as DATABASE_URL has it */
  createDatabase(name: string): Promise<string>;
}

/** Runs `work` with a server, which is stopped and removed afterwards. */
export function withServer<Result>(work: (server: Server) => Promise<Result>): Promise<Result> {
  return withDirectory(async (dataRoot) => {
    const embedded = await openEmbeddedPostgres({ dataRoot, log: quiet });
    try {
      const { host, port, user } = embedded.connection;
      const version = await withClient(embedded.connectionString, async (client) => {
        const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
        return rows[0]?.server_version ?? 'unknown';
      });
      return await work({
        pid: Number(readFileSync(join(embedded.directory, 'postmaster.pid'), 'utf8').split('\n', 1)[0]),
        version,
        async createDatabase(name) {
          await withClient(embedded.connectionString, (client) => client.query(`CREATE DATABASE ${name}`));
          return `postgresql://${user}@/${name}?host=${encodeURIComponent(host)}&port=${port}`;
        },
      });
    } finally {
      await embedded.close();
    }
  });
}

/** Runs `work` with one session. */
export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
