import { PgBoss } from 'pg-boss';
import type { ServiceLogger } from '../core.ts';
import { LOCKS, type Pool, type Queryable, withLock } from '../database/connection.ts';
import { announceJob } from '../database/generations.ts';

export interface GenerationJob {
  readonly generationId: string;
}

/** A job as one attempt holds it: when the queue has given it to somebody else since, this one can no longer end it. */
export interface ClaimedJob {
  readonly id: string;
  readonly retryCount: number;
  readonly generationId: string;
}

export interface QueueDepths {
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
}

/** The work queue, on the same database: a job is put in by the transaction that makes the work. */
export interface Queue {
  /** Puts jobs in as part of the caller's transaction, and wakes the workers when it commits. */
  enqueue(db: Queryable, jobs: readonly { generationId: string; priority: number }[]): Promise<void>;
  /** Takes up to `count` jobs, highest priority first, oldest first. */
  take(count: number): Promise<ClaimedJob[]>;
  /** Tells that these are still worked on; what is silent for longer than the heartbeat goes back. */
  touch(jobs: readonly ClaimedJob[]): Promise<void>;
  complete(job: ClaimedJob): Promise<void>;
  /** Hands the job back: another worker can take it at once. */
  handBack(job: ClaimedJob): Promise<void>;
  depths(): Promise<QueueDepths>;
  close(): Promise<void>;
}

const NAME = 'generations';
/** pg-boss's shortest. A dead worker's jobs are found by the monitor, which looks every second. */
const HEARTBEAT_SECONDS = 10;
const TEN_YEARS_SECONDS = 10 * 365 * 24 * 3_600;
export const TOUCH_EVERY_MS = 3_000;

const attempt = ({ id, retryCount }: ClaimedJob) => ({ id, retryCount });

export async function openQueue(pool: Pool, log: ServiceLogger): Promise<Queue> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values === undefined ? [] : [...values]) },
    schedule: false,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
    maintenanceIntervalSeconds: 3_600,
  });
  boss.on('error', (error) => log.warn({ err: error }, 'work queue in trouble'));
  boss.on('warning', (warning) => log.debug({ warning }, 'work queue warns'));
  const settings = {
    // A generation ends by its own rules; the queue only has to find those whose worker has died.
    retryLimit: 10_000,
    retryDelay: 0,
    expireInSeconds: 86_399,
    // A machine that was off for weeks goes on where it stood: waiting jobs are never swept away.
    retentionSeconds: TEN_YEARS_SECONDS,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    deleteAfterSeconds: 3_600,
  };
  // The queue makes its tables itself, and two processes that do it at once on a new database trip over each other.
  await withLock(pool, LOCKS.queue, async () => {
    await boss.start();
    await boss.createQueue(NAME, settings);
    // A queue that is there already keeps the settings it was made with, until told otherwise.
    await boss.updateQueue(NAME, settings);
  });

  return {
    async enqueue(db, jobs) {
      await boss.insert(
        NAME,
        jobs.map(({ generationId, priority }) => ({ data: { generationId }, priority })),
        { db: { executeSql: (text, values) => db.query(text, values === undefined ? [] : [...values]) } },
      );
      await announceJob(db);
    },

    async take(count) {
      const jobs = await boss.fetch<GenerationJob>(NAME, { batchSize: count });
      return jobs.map((job) => ({ id: job.id, retryCount: job.retryCount, generationId: job.data.generationId }));
    },

    async touch(jobs) {
      await boss.touch(NAME, jobs.map(attempt));
    },

    async complete(job) {
      await boss.complete(NAME, attempt(job));
    },

    async handBack(job) {
      await boss.fail(NAME, attempt(job));
      await announceJob(pool);
    },

    async depths() {
      const [stats] = await boss.getQueueStats(NAME, { force: true });
      return { waiting: stats?.readyCount ?? 0, active: stats?.activeCount ?? 0, failed: stats?.failedCount ?? 0 };
    },

    async close() {
      await boss.stop({ graceful: false, close: false });
    },
  };
}
