import type { ServiceLogger } from '../core.ts';
import { type Pool, transaction } from '../database/connection.ts';
import { forgetKeys } from '../database/idempotency.ts';
import { lockOrphans } from '../database/orphans.ts';
import type { Queue } from './queue.ts';

const EVERY_MS = 60_000;
/** Longer than the 24 hours that the contract promises. */
const KEYS_KEPT_HOURS = 48;
const QUIET_SECONDS = 60;
const MOST_ORPHANS = 500;

/**
 * Gives a job to every generation that waits without one.
 *
 * @returns how many there were
 */
export async function adoptOrphans(pool: Pool, queue: Queue, quietSeconds: number = QUIET_SECONDS): Promise<number> {
  return transaction(pool, async (db) => {
    const orphans = await lockOrphans(db, quietSeconds, MOST_ORPHANS);
    if (orphans.length > 0) await queue.enqueue(db, orphans);
    return orphans.length;
  });
}

/** What has to be tidied up now and then. Any number of processes may do it at once. Returns what stops it. */
export function startHousekeeping(pool: Pool, queue: Queue, log: ServiceLogger): () => void {
  const tidy = async (): Promise<void> => {
    try {
      await forgetKeys(pool, KEYS_KEPT_HOURS);
      const adopted = await adoptOrphans(pool, queue);
      if (adopted > 0) log.warn({ adopted }, 'generations waited without a job and have been given one');
    } catch (error) {
      log.warn({ err: error }, 'housekeeping could not be done');
    }
  };
  void tidy();
  const timer = setInterval(() => void tidy(), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
