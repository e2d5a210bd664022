import pg from 'pg';
import { codeOf, EmbeddedPostgresError } from './errors.ts';

/** Where a server listens. */
export interface Endpoint {
  /** The directory of its socket. */
  readonly host: string;
  readonly port: number;
}

/** A session with the server, and the promise of its end, whoever ends it. */
export interface Session {
  readonly client: pg.Client;
  readonly ended: Promise<void>;
}

export const SUPERUSER = 'postgres';

/** Any fixed pair that nobody else uses in the maintenance database: "aisc" and "ript" in ASCII. */
const LOCK_KEYS = [0x61697363, 0x72697074];

/** The backend of a process killed just now needs an instant to see that its client is gone. */
const LOCK_WAIT_MS = 2000;

const CONNECT_LIMIT_MS = 5000;

/**
 * A session of the superuser. Every setting that `pg` would take from PG* variables is given here.
 * The database is the maintenance one: advisory locks belong to a database, and this one is always there.
 */
export async function connect(endpoint: Endpoint): Promise<Session> {
  const client = new pg.Client({
    ...endpoint,
    user: SUPERUSER,
    database: 'postgres',
    ssl: false,
    options: '-c statement_timeout=0',
    application_name: `ai-script-generator lock, process ${process.pid}`,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
  });
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  // Without a listener a broken connection would end the process; who waits learns it from `ended`.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return { client, ended };
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

/** `ready`: takes sessions. `busy`: starts, recovers or stops. `silent`: nobody answers at this socket. */
export type Answer = 'ready' | 'busy' | 'silent';

/** SQLSTATE of a server that starts, recovers or stops. */
const CANNOT_CONNECT_NOW = '57P03';
/** SQLSTATE of a lock that was not got within the time limit. */
const LOCK_NOT_AVAILABLE = '55P03';

/** Asks at the socket whether the server of this cluster answers. */
export async function askServer(endpoint: Endpoint, clusterDirectory: string): Promise<Answer> {
  let client: pg.Client | undefined;
  try {
    ({ client } = await connect(endpoint));
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory === clusterDirectory ? 'ready' : 'silent';
  } catch (error) {
    const code = codeOf(error);
    if (code === CANNOT_CONNECT_NOW) return 'busy';
    // Another SQLSTATE, such as too many connections, comes from a server at work.
    return code !== undefined && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('E') ? 'ready' : 'silent';
  } finally {
    await client?.end().catch(() => undefined);
  }
}

/**
 * Takes the lock that marks this process as the cluster's one user. It lasts as long as the session that is returned.
 * @throws EmbeddedPostgresError `in_use` when another process holds it
 */
export async function takeLock(endpoint: Endpoint, clusterDirectory: string, waitMs = LOCK_WAIT_MS): Promise<Session> {
  const session = await connect(endpoint);
  const { client } = session;
  try {
    await client.query(`SET lock_timeout = ${waitMs}`);
    await client.query('SELECT pg_advisory_lock($1::integer, $2::integer)', LOCK_KEYS);
    await client.query('RESET lock_timeout');
    return session;
  } catch (error) {
    const isHeld = codeOf(error) === LOCK_NOT_AVAILABLE;
    const holder = isHeld ? await lockHolder(client).catch(() => undefined) : undefined;
    await client.end().catch(() => undefined);
    if (!isHeld) throw error;
    throw new EmbeddedPostgresError(
      'in_use',
      `Another process of this service uses ${clusterDirectory} (pid ${holder ?? 'unknown'}): stop it, choose another DATA_ROOT_PATH, or set DATABASE_URL`,
      { cause: error },
    );
  }
}

/** The pid of the process that holds the lock, from the name of its session. */
async function lockHolder(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ application_name: string }>(
    `SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
     WHERE l.locktype = 'advisory' AND l.granted AND l.classid = $1::integer::oid AND l.objid = $2::integer::oid`,
    LOCK_KEYS,
  );
  return /process (\d+)$/.exec(rows[0]?.application_name ?? '')?.[1];
}

/** Makes the database when it is missing. The name is a plain lower-case identifier. */
export async function ensureDatabase(client: pg.Client, database: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
}
