import type { ServiceLogger } from '../core.ts';
import type { Pool } from '../database/connection.ts';
import { forgetKeys } from '../database/idempotency.ts';

const EVERY_MS = 60 * 60 * 1000;
/** Longer than the 24 hours that the contract promises. */
const KEYS_KEPT_HOURS = 48;

/** What has to be tidied up now and then. Any number of processes may do it at once. Returns what stops it. */
export function startHousekeeping(pool: Pool, log: ServiceLogger): () => void {
  const tidy = async (): Promise<void> => {
    try {
      await forgetKeys(pool, KEYS_KEPT_HOURS);
    } catch (error) {
      log.warn({ err: error }, 'old idempotency keys could not be forgotten');
    }
  };
  const timer = setInterval(() => void tidy(), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
