import type { EventDTO } from '../core.ts';
import type { EventLog } from '../events/event-log.ts';

/** This many deltas may wait before the writer is held up. */
const MAX_WAITING = 256;

export interface DeltaWriter {
  /** Hands on a delta; holds the caller up only while the database is behind. Throws what an earlier one failed with. */
  write(event: EventDTO): Promise<void> | void;
  /** Resolves when everything is stored. */
  flush(): Promise<void>;
}

/** Stores the deltas of one run in their order: one append is in flight, the next takes all that came meanwhile. */
export function makeDeltaWriter(log: EventLog, generationId: string, run: number): DeltaWriter {
  let waiting: EventDTO[] = [];
  let inFlight: Promise<void> | null = null;
  let failure: { readonly error: unknown } | null = null;

  function pump(): void {
    if (inFlight !== null || waiting.length === 0 || failure !== null) return;
    const events = waiting;
    waiting = [];
    inFlight = log.append(generationId, run, events).then(
      () => {
        inFlight = null;
        pump();
      },
      (error: unknown) => {
        inFlight = null;
        failure = { error };
      },
    );
  }

  async function flush(): Promise<void> {
    while (inFlight !== null) await inFlight;
    if (failure !== null) throw failure.error;
  }

  return {
    write(event) {
      if (failure !== null) throw failure.error;
      waiting.push(event);
      pump();
      return waiting.length > MAX_WAITING ? flush() : undefined;
    },
    flush,
  };
}
