import type { ServiceLogger } from '../core.ts';
import type { Pool } from '../database/connection.ts';
import { claim, currentRuns, forgetAttempt } from '../database/states.ts';
import { type OwnedRun, type RunOutcome, RunStopped } from '../pipeline/owned-run.ts';
import { type ClaimedJob, type Queue, TOUCH_EVERY_MS } from './queue.ts';

export interface Worker {
  /** A job may be there. */
  wake(): void;
  /** `run` owns the generation now: an older one that runs here is stopped. */
  runChanged(generationId: string, run: number): void;
  /** Notices may have been missed: looks up who owns what runs here. */
  checkRuns(): Promise<void>;
  readonly active: number;
  /** Takes nothing new, waits for the scenes in hand up to `graceMs`, then hands the rest back. */
  close(graceMs: number): Promise<void>;
}

/** Jobs that come back by time, not by notice, are found by looking: those of dead workers. */
const LOOK_EVERY_MS = 1_000;

export function startWorker(parts: {
  readonly pool: Pool;
  readonly queue: Queue;
  readonly concurrency: number;
  readonly log: ServiceLogger;
  readonly perform: (owned: OwnedRun) => Promise<RunOutcome>;
}): Worker {
  const { pool, queue, concurrency, log, perform } = parts;
  const active = new Map<string, { run: number; controller: AbortController }>();
  /** Every job that fills a slot, from before its generation is claimed until the queue has been told its end. */
  const inHand = new Map<ClaimedJob, Promise<void>>();
  let draining = false;
  let taking = false;
  let lookAgain = false;
  let lastTake: Promise<void> = Promise.resolve();

  function wake(): void {
    if (taking) lookAgain = true;
    else lastTake = takeJobs();
  }

  async function takeJobs(): Promise<void> {
    taking = true;
    try {
      do {
        lookAgain = false;
        const free = concurrency - inHand.size;
        if (draining || free <= 0) break;
        const jobs = await queue.take(free);
        for (const job of jobs) inHand.set(job, work(job));
      } while (lookAgain);
    } catch (error) {
      log.warn({ err: error }, 'no jobs can be taken');
    } finally {
      taking = false;
    }
  }

  async function work(job: ClaimedJob): Promise<void> {
    try {
      const outcome = draining ? 'hand_back' : await own(job);
      if (outcome === 'done') await queue.complete(job);
      else await queue.handBack(job);
    } catch (error) {
      // The job stays with the queue: once its heartbeat is silent, it is taken again.
      log.error({ err: error, generationId: job.generationId }, 'a run broke off; its generation goes on later');
    } finally {
      inHand.delete(job);
      wake();
    }
  }

  async function own(job: ClaimedJob): Promise<RunOutcome> {
    const { generationId } = job;
    const claimed = await claim(pool, generationId);
    // Cancelled or ended meanwhile: nothing is left to do.
    if (claimed === null) return 'done';
    const controller = new AbortController();
    // Two jobs of one generation can meet here after a stall; the newer run has just replaced the older.
    active.get(generationId)?.controller.abort(new RunStopped('lost_run'));
    active.set(generationId, { run: claimed.run, controller });
    try {
      const outcome = await perform({
        generationId,
        run: claimed.run,
        attempts: claimed.attempts,
        signal: controller.signal,
        draining: () => draining,
      });
      if (outcome === 'hand_back') await forgetAttempt(pool, generationId, claimed.run);
      return outcome;
    } finally {
      if (active.get(generationId)?.run === claimed.run) active.delete(generationId);
    }
  }

  function stop(generationId: string, newerThan: number): void {
    const running = active.get(generationId);
    if (running !== undefined && running.run < newerThan) running.controller.abort(new RunStopped('lost_run'));
  }

  async function checkRuns(): Promise<void> {
    const mine = [...active.keys()];
    if (mine.length === 0) return;
    const runs = await currentRuns(pool, mine);
    for (const generationId of mine) stop(generationId, runs.get(generationId) ?? Number.POSITIVE_INFINITY);
  }

  async function touch(): Promise<void> {
    if (inHand.size === 0) return;
    try {
      await queue.touch([...inHand.keys()]);
    } catch (error) {
      log.warn({ err: error }, 'no heartbeat can be given');
    }
  }

  const lookTimer = setInterval(wake, LOOK_EVERY_MS);
  const touchTimer = setInterval(() => void touch(), TOUCH_EVERY_MS);
  wake();

  return {
    wake,
    runChanged: stop,
    checkRuns,
    get active() {
      return active.size;
    },
    async close(graceMs) {
      draining = true;
      clearInterval(lookTimer);
      const abortAll = (): void => {
        for (const { controller } of active.values()) controller.abort(new RunStopped('shutdown'));
      };
      const timer = setTimeout(abortAll, graceMs);
      // A take that was under way may still bring some in; they are handed back.
      while (inHand.size > 0 || taking) await Promise.all([...inHand.values(), lastTake]);
      clearTimeout(timer);
      clearInterval(touchTimer);
    },
  };
}
