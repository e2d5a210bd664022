import { randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** How long a process that is alive may take over its temporary directory. First starts take seconds. */
const LIMIT_MS = 10 * 60_000;

/** A name beside `target` for making it; it tells the process that makes it. */
export function temporarySibling(target: string): string {
  const name = `.${path.basename(target)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  return path.join(path.dirname(target), name);
}

/**
 * Whether a temporary directory was left behind by a process that is no more.
 * A restarted container gives the same pid again: one of "our own" that is older than we are is a leftover too.
 */
export function isLeftover(made: {
  readonly byPid: number;
  readonly atMs: number;
  readonly makerIsAlive: boolean;
  readonly ownPid: number;
  readonly ownStartMs: number;
  readonly nowMs: number;
}): boolean {
  if (!made.makerIsAlive) return true;
  if (made.byPid === made.ownPid) return made.atMs < made.ownStartMs;
  return made.nowMs - made.atMs > LIMIT_MS;
}

/** Removes what killed processes left of {@link temporarySibling}. */
export async function removeLeftovers(target: string): Promise<void> {
  const parent = path.dirname(target);
  const prefix = `.${path.basename(target)}.`;
  const nowMs = Date.now();
  for (const name of await readdir(parent).catch(() => [])) {
    if (!name.startsWith(prefix)) continue;
    const byPid = Number(/^(\d+)\.[0-9a-f]{8}\.tmp$/.exec(name.slice(prefix.length))?.[1]);
    if (!Number.isSafeInteger(byPid)) continue;
    const file = path.join(parent, name);
    const made = await stat(file).catch(() => undefined);
    if (made === undefined) continue;
    const facts = {
      byPid,
      atMs: made.ctimeMs,
      makerIsAlive: isAlive(byPid),
      ownPid: process.pid,
      ownStartMs: nowMs - process.uptime() * 1000,
      nowMs,
    };
    if (isLeftover(facts)) await rm(file, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
