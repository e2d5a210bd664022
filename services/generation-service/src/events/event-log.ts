import type { EventDTO, GenerationStatus } from '../core.ts';
import { makeBatch } from '../database/batch.ts';
import type { Pool } from '../database/connection.ts';
import { appendEvents, type EventBatch, readEvents, readLogEnd, type StoredEvents } from '../database/events.ts';
import { LostRunError } from '../errors.ts';

/**
 * The log of every generation: stored first, then sent. Followers in this process are fed from memory after the
 * commit, those in others are woken by a notice and read the table; either way each sees every event once, in order.
 */
export interface EventLog {
  /** Stores events of a run without a change of state: the deltas. Rejects with LostRunError where it owns nothing. */
  append(generationId: string, run: number, events: readonly EventDTO[]): Promise<void>;
  /** Hands on events that a transaction of this process has just committed. */
  published(generationId: string, firstSequence: number, events: readonly EventDTO[]): void;
  /** A notice from another process. */
  stored(generationId: string): void;
  /** Notices may have been missed: everybody looks into the table. */
  wakeAll(): void;
  /**
   * The events after number `after`, as they come, until the generation has ended and all is told. An empty list
   * every `idleMs` says that nothing happened. Ends at once, without an error, when the signal aborts.
   */
  follow(generationId: string, after: number, idleMs: number, signal: AbortSignal): AsyncGenerator<StoredEvents>;
  /** Where the log of a generation stands; null where there is no such generation. */
  end(generationId: string): Promise<LogEnd | null>;
  readonly followers: number;
}

export interface LogEnd {
  readonly status: GenerationStatus;
  readonly last_sequence: number;
}

export const ENDED: readonly GenerationStatus[] = ['completed', 'failed', 'cancelled'];

/** More than this waiting in memory for one follower is let go; it then reads the table. */
const MAX_WAITING_BATCHES = 64;
const ROWS_PER_READ = 200;
const MAX_BATCHES_PER_FLUSH = 500;

interface Follower {
  waiting: StoredEvents[];
  wake: () => void;
}

export function makeEventLog(pool: Pool, origin: string): EventLog {
  const following = new Map<string, Set<Follower>>();
  let followers = 0;

  function published(generationId: string, firstSequence: number, events: readonly EventDTO[]): void {
    for (const follower of following.get(generationId) ?? []) {
      if (follower.waiting.length >= MAX_WAITING_BATCHES) follower.waiting = [];
      else follower.waiting.push({ firstSequence, events });
      follower.wake();
    }
  }

  /** Answers for each item whether its run still owned the generation: a lost one must not fail those beside it. */
  async function flush(items: readonly EventBatch[]): Promise<boolean[]> {
    const merged = new Map<string, { generationId: string; run: number; events: EventDTO[] }>();
    for (const { generationId, run, events } of items) {
      const key = `${generationId} ${run}`;
      const batch = merged.get(key) ?? { generationId, run, events: [] };
      batch.events.push(...events);
      merged.set(key, batch);
    }
    const batches = [...merged.values()];
    const lasts = await appendEvents(pool, origin, batches);
    const kept = new Set<string>();
    for (const [index, batch] of batches.entries()) {
      const last = lasts[index] ?? null;
      if (last === null) continue;
      kept.add(`${batch.generationId} ${batch.run}`);
      published(batch.generationId, last - batch.events.length + 1, batch.events);
    }
    return items.map(({ generationId, run }) => kept.has(`${generationId} ${run}`));
  }

  const store = makeBatch<EventBatch, boolean>(flush, MAX_BATCHES_PER_FLUSH);

  return {
    async append(generationId, run, events) {
      if (!(await store({ generationId, run, events }))) throw new LostRunError(generationId, run);
    },

    published,

    stored(generationId) {
      for (const follower of following.get(generationId) ?? []) follower.wake();
    },

    wakeAll() {
      for (const set of following.values()) for (const follower of set) follower.wake();
    },

    end: (generationId) => readLogEnd(pool, generationId),

    get followers() {
      return followers;
    },

    async *follow(generationId, after, idleMs, signal) {
      let resolveWoken: (idle: boolean) => void = () => undefined;
      let wokenEarly = false;
      const follower: Follower = {
        waiting: [],
        wake() {
          wokenEarly = true;
          resolveWoken(false);
        },
      };
      const set = following.get(generationId) ?? new Set();
      following.set(generationId, set.add(follower));
      followers += 1;

      // Resolves true where nothing happened for `idleMs`. A wake that came while we were busy counts.
      const woken = (): Promise<boolean> =>
        new Promise((resolve) => {
          const timer = setTimeout(() => done(true), idleMs);
          const onAbort = () => done(false);
          const done = (idle: boolean) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', onAbort);
            resolveWoken = () => undefined;
            resolve(idle);
          };
          resolveWoken = done;
          signal.addEventListener('abort', onAbort, { once: true });
          if (wokenEarly || signal.aborted) done(false);
        });

      let next = after + 1;
      /** What is left of a batch once the events that the follower has are cut off. */
      const unseen = ({ firstSequence, events }: StoredEvents): StoredEvents => {
        const seen = Math.max(0, next - firstSequence);
        return { firstSequence: firstSequence + seen, events: seen === 0 ? events : events.slice(seen) };
      };

      try {
        while (!signal.aborted) {
          wokenEarly = false;
          const inMemory = follower.waiting.splice(0);
          const contiguous = inMemory[0] !== undefined && inMemory[0].firstSequence <= next;
          const batches = contiguous ? inMemory : await readEvents(pool, generationId, next - 1, ROWS_PER_READ);
          let told = false;
          for (const batch of batches.map(unseen)) {
            if (batch.events.length === 0) continue;
            // A gap: what lies between went to the table alone, and is read from there in the next round.
            if (batch.firstSequence > next) break;
            yield batch;
            next = batch.firstSequence + batch.events.length;
            told = true;
            if (signal.aborted) return;
          }
          if (told) continue;
          const end = await readLogEnd(pool, generationId);
          if (end === null || (ENDED.includes(end.status) && end.last_sequence < next)) return;
          // Stored between the two reads.
          if (end.last_sequence >= next) continue;
          if (await woken()) yield { firstSequence: next, events: [] };
        }
      } finally {
        set.delete(follower);
        if (set.size === 0) following.delete(generationId);
        followers -= 1;
      }
    },
  };
}
