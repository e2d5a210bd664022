import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, globSync, lstatSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { findPackage } from '../../src/database/embedded/binaries.ts';
import { messageOf } from '../../src/database/embedded/errors.ts';
import { readPidFile } from '../../src/database/embedded/pid-file.ts';
import type { Account } from '../../src/database/embedded/run.ts';
import { stopServer } from '../../src/database/embedded/server.ts';
import {
  type EmbeddedPostgresLog,
  type EmbeddedPostgresOptions,
  openEmbeddedPostgres,
} from '../../src/database/embedded-postgres.ts';

/** Why the tests with a real server cannot run on this platform, or false. */
export const skip: string | false = (() => {
  try {
    findPackage();
    return false;
  } catch (error) {
    return messageOf(error);
  }
})();

/** A temporary directory that everyone can enter. At the test's end its servers are stopped and it is removed. */
export function makeDirectory(t: TestContext): string {
  const directory = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'embedded-postgres-')));
  chmodSync(directory, 0o755);
  t.after(async () => {
    for (const file of globSync('**/postmaster.pid', { cwd: directory })) {
      const cluster = path.join(directory, path.dirname(file));
      const running = await readPidFile(cluster);
      if (running !== undefined) await stopServer(cluster, running.pid);
    }
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  });
  return directory;
}

let template: Promise<string> | undefined;

/** A data root with a cluster that was used and closed before: a copy, which is made faster than a cluster. */
export async function makeUsedDataRoot(t: TestContext, name = ''): Promise<string> {
  template ??= makeTemplate();
  const dataRoot = path.join(makeDirectory(t), name);
  cpSync(await template, path.join(dataRoot, 'postgres'), { recursive: true });
  return dataRoot;
}

async function makeTemplate(): Promise<string> {
  const dataRoot = mkdtempSync(path.join(os.tmpdir(), 'embedded-postgres-'));
  process.once('exit', () => rmSync(dataRoot, { recursive: true, force: true }));
  chmodSync(dataRoot, 0o755);
  return withPostgres({ dataRoot }, async ({ directory }) => directory);
}

export interface RecordingLog extends EmbeddedPostgresLog {
  readonly messages: string[];
  /** Waits for a message with this text that comes from now on. */
  said(text: string): Promise<void>;
}

export function recordingLog(): RecordingLog {
  const messages: string[] = [];
  const waiting = new Map<string, () => void>();
  const record = (_fields: object, message: string) => {
    messages.push(message);
    for (const [text, resolve] of waiting) if (message.includes(text)) resolve();
  };
  return {
    messages,
    info: record,
    warn: record,
    error: record,
    said: (text) => new Promise((resolve) => waiting.set(text, resolve)),
  };
}

/** Opens and closes around the body, also when that fails. */
export async function withPostgres<Result>(
  options: Omit<EmbeddedPostgresOptions, 'log'> & { log?: EmbeddedPostgresLog },
  body: (postgres: Awaited<ReturnType<typeof openEmbeddedPostgres>>) => Promise<Result>,
): Promise<Result> {
  const postgres = await openEmbeddedPostgres({ log: recordingLog(), ...options });
  try {
    return await body(postgres);
  } finally {
    await postgres.close();
  }
}

/** Runs one statement in a session of its own. @returns the first column of all rows, as text */
export async function query(connectionString: string, sql: string): Promise<string[]> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<string[]>({ text: sql, rowMode: 'array' });
    return rows.map((row) => String(row[0]));
  } finally {
    await client.end();
  }
}

export interface HolderMessage {
  readonly state: 'open' | 'failed' | 'closed';
  readonly message: string;
  readonly directory: string;
  readonly connectionString: string;
}

export interface Holder {
  readonly child: ChildProcessWithoutNullStreams;
  /** The next thing it says; fails when it ends without. */
  next(): Promise<HolderMessage>;
  /** Kills it with SIGKILL and waits for its end. */
  kill(): Promise<void>;
  /** Lets it close the server and waits for its end. @returns its exit code */
  close(): Promise<number | null>;
}

const HOLDER = fileURLToPath(new URL('embedded-holder.ts', import.meta.url));

/** Starts another process that opens the embedded PostgreSQL, as the account where one is given. */
export function startHolder(
  t: TestContext,
  options: Omit<EmbeddedPostgresOptions, 'log' | 'onExit'>,
  { account, env = {} }: { account?: Account | undefined; env?: Record<string, string> } = {},
): Holder {
  const child = spawn(process.execPath, [HOLDER, JSON.stringify(options)], {
    ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
    cwd: '/',
    env: { PATH: process.env.PATH, TMPDIR: os.tmpdir(), ...env },
  });
  const exit = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  t.after(() => child.kill('SIGKILL'));
  return {
    child,
    next: async () => {
      const { value, done } = await lines.next();
      if (done) throw new Error(`the process ended: ${complaints}`);
      return JSON.parse(value);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
    close: async () => {
      child.stdin.end();
      const [code] = await exit;
      return code;
    },
  };
}

/** Copies the installed package as an installation without install scripts leaves it: no links, no executable bits. */
export function copyBarePackage(destination: string): void {
  const source = findPackage();
  cpSync(source, destination, {
    recursive: true,
    filter: (file) => !lstatSync(file).isSymbolicLink() && !file.endsWith('.a'),
  });
  for (const program of ['initdb', 'postgres']) chmodSync(path.join(destination, 'native', 'bin', program), 0o644);
}

/** Ends a process as the out-of-memory killer does, and waits until it is gone. */
export async function killServer(directory: string): Promise<number> {
  const running = await readPidFile(directory);
  if (running === undefined) throw new Error(`no server runs in ${directory}`);
  process.kill(running.pid, 'SIGKILL');
  return running.pid;
}
