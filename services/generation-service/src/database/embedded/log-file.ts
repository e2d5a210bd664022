import { copyFileSync, fchownSync, mkdirSync, openSync, renameSync, statSync, truncateSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { EmbeddedPostgresError, messageOf } from './errors.ts';
import type { Account } from './run.ts';

/** With the one older file beside it, at most twice this and what a minute brings. */
const LIMIT_BYTES = 1024 * 1024;
const EXCERPT_BYTES = 4096;

export interface LogFile {
  /** Open for appending; the caller closes it. */
  readonly descriptor: number;
  /** Where what is written from now on begins. */
  readonly offsetBytes: number;
}

/**
 * Opens the server's log, made with its directory when missing. A full one is first moved to `….1`.
 * @param account gets the file: a later start may be its own, not root's
 * @throws EmbeddedPostgresError `failed`
 */
export function openLogFile(file: string, account: Account | undefined): LogFile {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    if (sizeOf(file) > LIMIT_BYTES) renameSync(file, `${file}.1`);
    const descriptor = openSync(file, 'a', 0o600);
    if (account !== undefined) fchownSync(descriptor, account.uid, account.gid);
    return { descriptor, offsetBytes: sizeOf(file) };
  } catch (error) {
    throw new EmbeddedPostgresError(
      'failed',
      `PostgreSQL's log cannot be written (${messageOf(error)}): choose another DATA_ROOT_PATH, or set DATABASE_URL`,
      { cause: error },
    );
  }
}

/** Empties a full log that the server has open: it appends, so it goes on at the new end. Never throws. */
export function trimLogFile(file: string): void {
  if (sizeOf(file) <= LIMIT_BYTES) return;
  try {
    copyFileSync(file, `${file}.1`);
    truncateSync(file);
  } catch {
    // A full disk: the next minute tries again.
  }
}

/** The last line that tells of a failure, among those written after `offsetBytes`. Empty when there is none. */
export async function lastFailure(file: string, offsetBytes: number): Promise<string> {
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return '';
  try {
    const { size } = await handle.stat();
    const start = Math.max(offsetBytes, size - EXCERPT_BYTES);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(EXCERPT_BYTES), 0, EXCERPT_BYTES, start);
    const lines = buffer.toString('utf8', 0, bytesRead).trim().split('\n');
    return (lines.findLast((line) => /FATAL|PANIC|error/.test(line)) ?? lines.at(-1) ?? '').trim();
  } finally {
    await handle.close();
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
