import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError, messageOf } from './errors.ts';
import { trimLogFile } from './log-file.ts';
import { readPidFile } from './pid-file.ts';
import type { Place } from './place.ts';
import { findOrStartServer, type RunningServer, stopServer } from './server.ts';
import { type Endpoint, ensureDatabase, type Session, takeLock } from './session.ts';

/** What is said about the server goes here; its own output goes to its log file. */
export interface EmbeddedPostgresLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

interface SupervisorParts {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly database: string;
  readonly log: EmbeddedPostgresLog;
  readonly onExit: ((error: Error) => void) | undefined;
  /** The wait before each try of a row to bring the server back; after the last, the supervisor gives up. */
  readonly restartDelaysMs: readonly number[];
}

/** A server that lived this long starts a new row. */
const STABLE_MS = 60_000;
const LOG_CHECK_MS = 60_000;
const ACQUIRE_ATTEMPTS = 3;

/**
 * Keeps the server running and the lock on it held. The session that holds the lock is also the sign of life: it ends
 * with the server, whether that is our child or was adopted.
 */
export class Supervisor {
  readonly endpoint: Endpoint;
  readonly isAdopted: boolean;
  readonly #parts: SupervisorParts;
  readonly #closing = new AbortController();
  readonly #logCheck: NodeJS.Timeout;
  #server: RunningServer;
  /** Undefined while the server is being brought back. */
  #lock: Session | undefined;
  #recovery: Promise<void> = Promise.resolve();
  #closed: Promise<void> | undefined;
  #failures = 0;
  #upSinceMs = performance.now();

  /** Finds or starts the server, takes the lock and makes the database. */
  static async start(parts: SupervisorParts): Promise<Supervisor> {
    const { server, lock } = await acquire(parts, new AbortController().signal);
    return new Supervisor(parts, server, lock);
  }

  private constructor(parts: SupervisorParts, server: RunningServer, lock: Session) {
    this.#parts = parts;
    this.#server = server;
    this.endpoint = { host: server.host, port: server.port };
    this.isAdopted = server.isAdopted;
    this.#logCheck = setInterval(() => trimLogFile(parts.place.logFile), LOG_CHECK_MS).unref();
    this.#hold(lock);
  }

  /** Stops the server. The second call waits for the first. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  #hold(lock: Session): void {
    this.#lock = lock;
    this.#upSinceMs = performance.now();
    void lock.ended.then(() => {
      this.#lock = undefined;
      if (!this.#closing.signal.aborted) this.#recovery = this.#recover();
    });
  }

  async #recover(): Promise<void> {
    const { log, place, onExit, restartDelaysMs } = this.#parts;
    log.warn(
      { directory: place.clusterDirectory },
      'The session with the embedded PostgreSQL has ended; bringing it back',
    );
    if (performance.now() - this.#upSinceMs > STABLE_MS) this.#failures = 0;
    let reason = 'it ends soon after each start';
    for (;;) {
      const waitMs = restartDelaysMs[this.#failures];
      try {
        if (waitMs === undefined)
          throw new EmbeddedPostgresError('failed', `PostgreSQL cannot be brought back: ${reason}`);
        this.#failures += 1;
        await delay(waitMs, undefined, { signal: this.#closing.signal });
        const { server, lock } = await acquire(this.#parts, this.#closing.signal, this.endpoint.host);
        this.#server = server;
        log.info({ pid: server.pid, isAdopted: server.isAdopted }, 'The embedded PostgreSQL is back');
        this.#hold(lock);
        return;
      } catch (error) {
        if (this.#closing.signal.aborted) return;
        reason = messageOf(error);
        const isFinal = waitMs === undefined || (error instanceof EmbeddedPostgresError && error.code === 'in_use');
        log[isFinal ? 'error' : 'warn']({ error: reason }, 'The embedded PostgreSQL could not be brought back');
        if (isFinal) {
          onExit?.(error instanceof Error ? error : new Error(messageOf(error)));
          return;
        }
      }
    }
  }

  async #close(): Promise<void> {
    const { place, log } = this.#parts;
    const directory = place.clusterDirectory;
    this.#closing.abort();
    clearInterval(this.#logCheck);
    await this.#recovery;
    const lock = this.#lock ?? (await this.#regainLock());
    if (lock === 'in_use') return;
    const pid = (await readPidFile(directory))?.pid ?? this.#server.pid;
    const isStopped = await stopServer(directory, pid);
    await lock?.client.end().catch(() => undefined);
    if (!isStopped) log.error({ directory, pid }, 'The embedded PostgreSQL does not stop');
  }

  /** For stopping a server that was just coming back: it may have become another process's meanwhile. */
  async #regainLock(): Promise<Session | 'in_use' | undefined> {
    try {
      return await takeLock(this.endpoint, this.#parts.place.clusterDirectory, 1);
    } catch (error) {
      return error instanceof EmbeddedPostgresError ? 'in_use' : undefined;
    }
  }
}

/**
 * A server that runs, and the lock on it.
 * @param socketDirectory of the server before, to be used again
 */
async function acquire(
  { place, binaries, database }: SupervisorParts,
  signal: AbortSignal,
  socketDirectory?: string,
): Promise<{ server: RunningServer; lock: Session }> {
  for (let attempt = 1; ; attempt += 1) {
    const server = await findOrStartServer(place, binaries, signal, socketDirectory);
    let lock: Session | undefined;
    try {
      lock = await takeLock(server, place.clusterDirectory);
      await ensureDatabase(lock.client, database);
      return { server, lock };
    } catch (error) {
      await lock?.client.end().catch(() => undefined);
      if (error instanceof EmbeddedPostgresError) throw error;
      if (attempt === ACQUIRE_ATTEMPTS) {
        if (!server.isAdopted) await stopServer(place.clusterDirectory, server.pid);
        throw error;
      }
      // The process that had the server was just stopping it.
    }
  }
}
