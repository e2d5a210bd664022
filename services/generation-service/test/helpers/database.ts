import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import pg from 'pg';
import { openPool } from '../../src/database/connection.ts';
import { openEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';
import { migrate } from '../../src/database/migrate.ts';
import { makeDirectory } from './directory.ts';

/** The server that the whole test run shares, as `scripts/test.ts` starts it. */
export interface TestServer {
  readonly host: string;
  readonly port: number;
  readonly user: string;
}

const VARIABLE = 'AI_SCRIPT_TEST_SERVER';
const TEMPLATE = 'ai_script_template';
const quiet = { info() {}, warn() {}, error() {} };

/** Starts a real server in a directory of its own and migrates one database that every test is cloned from. */
export async function startTestServer(): Promise<{ server: TestServer; environment: string; close(): Promise<void> }> {
  const directory = await makeDirectory('test');
  const embedded = await openEmbeddedPostgres({ dataRoot: directory, log: quiet });
  const { host, port, user } = embedded.connection;
  const server = { host, port, user };
  await asAdmin(server, (client) => client.query(`CREATE DATABASE ${TEMPLATE}`));
  const pool = openPool({ ...server, database: TEMPLATE }, 1, () => undefined);
  await migrate(pool);
  await pool.end();
  return {
    server,
    environment: JSON.stringify(server),
    async close() {
      await embedded.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

export const TEST_SERVER_VARIABLE = VARIABLE;

async function asAdmin<Result>(server: TestServer, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ ...server, database: 'postgres' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  readonly settings: pg.ClientConfig & { host: string; port: number; user: string; database: string };
  /** As DATABASE_URL has it. */
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of one's own, cloned in a few milliseconds; a file run alone brings its own server. */
export async function makeTestDatabase(): Promise<TestDatabase> {
  const given = process.env[VARIABLE];
  const own = given === undefined ? await startTestServer() : null;
  const server = own?.server ?? (JSON.parse(given ?? '') as TestServer);
  const database = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(server, (client) => client.query(`CREATE DATABASE ${database} TEMPLATE ${TEMPLATE}`));
  const { host, port, user } = server;
  return {
    settings: { host, port, user, database },
    url: `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`,
    async drop() {
      await asAdmin(server, (client) => client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`));
      await own?.close();
    },
  };
}
