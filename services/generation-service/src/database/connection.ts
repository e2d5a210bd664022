import pg from 'pg';
import { BaseServiceException } from '../core.ts';
import { ServiceError } from '../errors.ts';

/** Anything a statement can be sent to: the pool, or the one connection of a transaction. */
export type Queryable = Pick<pg.ClientBase, 'query'>;
export type Pool = pg.Pool;
export type Connection = pg.PoolClient;
export type ConnectionSettings = pg.ClientConfig;

// Sequence numbers and counts are far below 2^53; as numbers they can be compared and added.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

/** PostgreSQL 14: the oldest server that the service is made for. */
const OLDEST_SERVER_VERSION_NUM = 140_000;

export function openPool(settings: ConnectionSettings, max: number, onError: (error: Error) => void): Pool {
  const pool = new pg.Pool({
    ...settings,
    max,
    application_name: 'ai-script-generation',
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    // The server ends a slow statement itself; this is for a server that is silent, behind a network that was cut.
    query_timeout: 35_000,
    keepAliveInitialDelayMillis: 10_000,
    // A transaction whose process stopped in the middle must not hold its locks for ever.
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
  });
  pool.on('error', onError);
  // One that is taken out of the pool has no listener of its own, and would take the process with it when the server
  // ends it. The statement in hand rejects by itself; this only hears of it.
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

/** A connection of its own, outside the pool: for LISTEN. The caller ends it. */
export function makeClient(settings: ConnectionSettings): pg.Client {
  return new pg.Client({
    ...settings,
    application_name: 'ai-script-generation-listen',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
}

/** @throws ServiceError naming the version where the server is older than PostgreSQL 14 */
export async function assertServerVersion(db: Queryable): Promise<void> {
  const { rows } = await db.query<{ number: string; name: string }>(
    `SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS name`,
  );
  const version = rows[0];
  if (version === undefined || Number(version.number) < OLDEST_SERVER_VERSION_NUM) {
    throw new ServiceError(
      'database_unavailable',
      `DATABASE_URL: the server is PostgreSQL ${version?.name ?? 'unknown'}; 14 or newer is needed`,
    );
  }
}

/** Runs `work` in one transaction: committed when it returns, rolled back when it throws. */
export async function transaction<Result>(
  pool: Pool,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const connection = await pool.connect();
  let broken: Error | undefined;
  try {
    await connection.query('BEGIN');
    const result = await work(connection);
    await connection.query('COMMIT');
    return result;
  } catch (error) {
    try {
      await connection.query('ROLLBACK');
    } catch (rollbackError) {
      // The connection itself is gone: it must not go back into the pool.
      broken = rollbackError instanceof Error ? rollbackError : new Error(String(rollbackError));
    }
    throw error;
  } finally {
    connection.release(broken);
  }
}

/** Keys of advisory locks: any numbers, as long as they differ. */
export const LOCKS = { queue: 7_301_001 } as const;

/** Runs `work` while no other process that asks for this lock does. */
export async function withLock<Result>(pool: Pool, lock: number, work: () => Promise<Result>): Promise<Result> {
  const connection = await pool.connect();
  let broken = false;
  try {
    await connection.query('SELECT pg_advisory_lock($1)', [lock]);
    return await work();
  } finally {
    // With its connection the lock goes too, so one that cannot give it back is thrown away.
    await connection.query('SELECT pg_advisory_unlock($1)', [lock]).catch(() => {
      broken = true;
    });
    connection.release(broken);
  }
}

/** The rows of a statement; the shape is the statement's, so it stands beside it. */
export async function many<Row extends object>(
  db: Queryable,
  text: string,
  values: readonly unknown[] = [],
  name?: string,
): Promise<Row[]> {
  const statement = { text, values: [...values], ...(name === undefined ? {} : { name }) };
  return (await db.query(statement)).rows as Row[];
}

/** The one row of a statement, or null. */
export async function maybeOne<Row extends object>(
  db: Queryable,
  text: string,
  values: readonly unknown[] = [],
  name?: string,
): Promise<Row | null> {
  return (await many<Row>(db, text, values, name))[0] ?? null;
}

// SQLSTATE classes in which the same call may work later: connection trouble, resources, operator's hand.
const PASSING_CLASSES = ['08', '53', '57', '58'];
const PASSING_CODES = ['40001', '40P01', '25006', '25P02', '25P03', '55P03'];
const PASSING_SYSTEM_CODES = [
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'EMFILE',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
];
const PASSING_MESSAGES =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|Client was closed|Cannot use a pool|Query read timeout/;

/** Whether an error is the database's trouble and not the statement's: the same call may succeed later. */
export function isDatabaseTrouble(error: unknown): boolean {
  // What we have named ourselves is what it says, whatever its cause.
  if (!(error instanceof Error) || error instanceof BaseServiceException) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    PASSING_CLASSES.includes(code.slice(0, 2)) ||
    PASSING_CODES.includes(code) ||
    PASSING_SYSTEM_CODES.includes(code) ||
    PASSING_MESSAGES.test(error.message)
  );
}
