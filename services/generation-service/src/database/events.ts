import type { EventDTO, GenerationStatus } from '../core.ts';
import { CHANNELS } from './channels.ts';
import { many, maybeOne, type Queryable } from './connection.ts';

export interface EventBatch {
  readonly generationId: string;
  readonly run: number;
  readonly events: readonly EventDTO[];
}

const APPEND = `
  WITH input AS (
    SELECT * FROM unnest($1::text[], $2::int[], $3::int[], $4::text[]) AS t (id, run, count, items)
  ), head AS (
    UPDATE generation_states s SET last_sequence = s.last_sequence + i.count
    FROM input i WHERE s.generation_id = i.id AND s.run = i.run AND s.status = 'processing'
    RETURNING s.generation_id, s.run, s.last_sequence, i.count, i.items
  ), stored AS (
    INSERT INTO generation_events (generation_id, first_sequence, last_sequence, items)
    SELECT generation_id, last_sequence - count + 1, last_sequence, items::json FROM head
  )
  SELECT generation_id, run, last_sequence,
    pg_notify('${CHANNELS.events}', $5::text || ' ' || generation_id || ' ' || last_sequence)
  FROM head`;

/**
 * Stores the deltas of many generations in one statement. They are not a visible change of state: only the
 * sequence moves. Nothing can come after a run's last event: only a generation that is being written takes them.
 *
 * @param batches at most one for each run
 * @returns for each batch the last sequence number, or null where its run no longer owns the generation
 */
export async function appendEvents(
  db: Queryable,
  origin: string,
  batches: readonly EventBatch[],
): Promise<(number | null)[]> {
  const rows = await many<{ generation_id: string; run: number; last_sequence: number }>(
    db,
    APPEND,
    [
      batches.map((batch) => batch.generationId),
      batches.map((batch) => batch.run),
      batches.map((batch) => batch.events.length),
      batches.map((batch) => JSON.stringify(batch.events)),
      origin,
    ],
    'append_events',
  );
  const last = new Map(rows.map((row) => [`${row.generation_id} ${row.run}`, row.last_sequence]));
  return batches.map((batch) => last.get(`${batch.generationId} ${batch.run}`) ?? null);
}

export interface StoredEvents {
  readonly firstSequence: number;
  readonly events: readonly EventDTO[];
}

/** The batches that hold events after number `after`, oldest first, at most `limit` of them. */
export async function readEvents(
  db: Queryable,
  generationId: string,
  after: number,
  limit: number,
): Promise<StoredEvents[]> {
  const rows = await many<{ first_sequence: number; items: EventDTO[] }>(
    db,
    // The batch that holds `after` itself may begin before it; first_sequence alone is indexed.
    `SELECT first_sequence, items FROM generation_events
     WHERE generation_id = $1 AND last_sequence > $2
       AND first_sequence >= COALESCE(
         (SELECT max(first_sequence) FROM generation_events WHERE generation_id = $1 AND first_sequence <= $2 + 1), 0)
     ORDER BY first_sequence LIMIT $3`,
    [generationId, after, limit],
    'read_events',
  );
  return rows.map((row) => ({ firstSequence: row.first_sequence, events: row.items }));
}

/** Where the log of a generation stands, or null where there is no such generation. */
export function readLogEnd(
  db: Queryable,
  generationId: string,
): Promise<{ status: GenerationStatus; last_sequence: number } | null> {
  return maybeOne(
    db,
    'SELECT status, last_sequence FROM generation_states WHERE generation_id = $1',
    [generationId],
    'read_log_end',
  );
}
