import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync } from 'node:fs';
import { link, readFile, rename, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { isAlive, temporarySibling } from './leftovers.ts';
import { lastFailure, openLogFile } from './log-file.ts';
import { isServerOf, type PidFile, pidFilePath, readPidFile } from './pid-file.ts';
import type { Place } from './place.ts';
import { PROGRAM_ENVIRONMENT, spawnIdentity } from './run.ts';
import { askServer, type Endpoint } from './session.ts';
import { serverSettings } from './settings.ts';
import { chooseSocketDirectory } from './socket-directory.ts';

/** Recovery after a crash replays at most `max_wal_size` of log; minutes on a slow disk. */
const BUSY_LIMIT_MS = 180_000;
/** A server that says it is ready and yet answers nobody has lost its socket. */
const SILENT_LIMIT_MS = 10_000;
const POLL_MS = 10;
/**
 * A start fails while the processes of a killed server still end (they hold its shared memory), and when another
 * start was faster (its lock file is there). Trying again helps with nothing else.
 */
const PASSING_FAILURE = /shared memory|lock file/;
const START_ATTEMPTS = 6;
const FAST_STOP_LIMIT_MS = 10_000;
const IMMEDIATE_STOP_LIMIT_MS = 10_000;

export interface RunningServer extends Endpoint {
  readonly pid: number;
  /** True when it ran before: the start of a process that has been killed. */
  readonly isAdopted: boolean;
}

/**
 * Finds the cluster's running server, waiting while it starts or stops, or starts one.
 * @param socketDirectory to be used again when it is still fit
 * @param signal gives up; a server that is just being started is stopped again
 * @throws EmbeddedPostgresError `failed`, with what the server said last
 */
export async function findOrStartServer(
  place: Place,
  binaries: Binaries,
  signal: AbortSignal,
  socketDirectory?: string,
): Promise<RunningServer> {
  const directory = place.clusterDirectory;
  let failure = '';
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt += 1) {
    const found = await findServer(directory, signal);
    if (found !== undefined) return found;
    const started = await startServer(place, binaries, signal, socketDirectory);
    if (typeof started !== 'string') return started;
    failure = started;
    if (!PASSING_FAILURE.test(failure)) break;
    await delay(50 * 2 ** attempt, undefined, { signal });
  }
  throw new EmbeddedPostgresError(
    'failed',
    `PostgreSQL does not start in ${directory} (${failure}): see ${place.logFile}`,
  );
}

/** The server that runs already, once it is ready; undefined when there is none (any more). */
async function findServer(directory: string, signal: AbortSignal): Promise<RunningServer | undefined> {
  const startMs = performance.now();
  for (;;) {
    const file = await readPidFile(directory);
    if (file === undefined) return undefined;
    const endpoint = { host: file.socketDirectory ?? directory, port: file.port };
    const answer = file.socketDirectory === undefined ? 'silent' : await askServer(endpoint, directory);
    if (answer === 'ready') return { ...endpoint, pid: file.pid, isAdopted: true };
    if (answer === 'silent' && !(await isServerOf(directory, file.pid))) {
      // Its pid belongs to another program now: PostgreSQL would believe the server still ran.
      if (isAlive(file.pid)) await removePidFile(directory, file);
      return undefined;
    }
    const waitedMs = performance.now() - startMs;
    if (waitedMs > (answer === 'silent' && file.status === 'ready' ? SILENT_LIMIT_MS : BUSY_LIMIT_MS)) {
      throw new EmbeddedPostgresError(
        'failed',
        `PostgreSQL (pid ${file.pid}) runs in ${directory} and does not answer: stop it with "kill -INT ${file.pid}" and start again`,
      );
    }
    await delay(POLL_MS * 2, undefined, { signal });
  }
}

/** Takes a stale pid file away, unless another start has written its own meanwhile. */
async function removePidFile(directory: string, stale: PidFile): Promise<void> {
  const file = pidFilePath(directory);
  const aside = temporarySibling(file);
  await rename(file, aside).catch(() => undefined);
  const text = await readFile(aside, 'utf8').catch(() => stale.text);
  if (text !== stale.text) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

/** @returns the server, ready, or why it ended */
async function startServer(
  place: Place,
  binaries: Binaries,
  signal: AbortSignal,
  socketDirectory?: string,
): Promise<RunningServer | string> {
  signal.throwIfAborted();
  const directory = place.clusterDirectory;
  const host = await chooseSocketDirectory(directory, place.account, socketDirectory);
  // A killed server leaves its file, and in a restarted container the new server gets the old one's pid.
  const stale = await readPidFile(directory);
  const log = openLogFile(place.logFile, place.account);
  const settings = serverSettings(host).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A process group of its own: Ctrl-C in the terminal is for the service, which then stops the server in order.
  const child = spawn(binaries.postgres, ['-D', directory, ...settings], {
    ...spawnIdentity(place.account),
    cwd: '/',
    env: PROGRAM_ENVIRONMENT,
    detached: true,
    stdio: ['ignore', log.descriptor, log.descriptor],
  });
  closeSync(log.descriptor);
  child.unref();
  const ended = endOf(child);
  for (;;) {
    const end = await Promise.race([ended, delay(POLL_MS)]);
    if (end !== undefined) return (await lastFailure(place.logFile, log.offsetBytes)) || end;
    const file = await readPidFile(directory);
    if (file !== undefined && file.pid === child.pid && file.status === 'ready' && file.text !== stale?.text) {
      return { host, port: file.port, pid: file.pid, isAdopted: false };
    }
    if (signal.aborted) {
      child.kill('SIGINT');
      await ended;
      signal.throwIfAborted();
    }
  }
}

/** Settles with why the child ended or could not be started. Never rejects. */
async function endOf(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = await once(child, 'exit');
    return `ended with ${signal ?? `exit code ${code}`}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Stops the cluster's server: fast (sessions are ended, everything is written), after ten seconds at once (the next
 * start recovers from the log). Whether we started it makes no difference.
 * @returns false when it still runs
 */
export async function stopServer(directory: string, pid: number): Promise<boolean> {
  for (const [signal, limitMs] of [
    ['SIGINT', FAST_STOP_LIMIT_MS],
    ['SIGQUIT', IMMEDIATE_STOP_LIMIT_MS],
  ] as const) {
    if (!(await isServerOf(directory, pid))) return true;
    try {
      process.kill(pid, signal);
    } catch {
      // It has just ended.
    }
    const startMs = performance.now();
    while (performance.now() - startMs < limitMs) {
      if (!(await isServerOf(directory, pid))) return true;
      await delay(POLL_MS);
    }
  }
  return false;
}
