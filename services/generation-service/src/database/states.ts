import type { EventDTO, GenerationStatus, ProblemDTO, ProgressDTO, WarningDTO } from '../core.ts';
import type { Bible } from '../story.ts';
import { CHANNELS } from './channels.ts';
import { maybeOne, type Queryable } from './connection.ts';

/** What a step changes in a generation's state; what is left out stays. */
export interface StateChange {
  /** With it go its times, and `error`, which is cleared unless given. */
  readonly status?: GenerationStatus;
  readonly error?: ProblemDTO;
  readonly progress?: ProgressDTO;
  readonly bible?: Bible | null;
  readonly aiConfig?: StoredAiConfig;
  readonly outlineApproved?: boolean;
  /** Added to those that are there. */
  readonly warnings?: readonly WarningDTO[];
  /** The generation moved forward: earlier crashes no longer count against it. */
  readonly forward?: boolean;
}

export interface StoredAiConfig {
  /** The model to use and, in order, those to fall back on. */
  readonly models: readonly string[];
  readonly temperature: number | null;
  readonly topP: number | null;
  readonly maxOutputTokens: number | null;
  readonly maxCostUsd: number | null;
}

export interface StoredRange {
  readonly run: number;
  readonly firstSequence: number;
  readonly lastSequence: number;
}

/** Who may make the change: the run that owns the generation, or anybody while it is in one of these statuses. */
export type Guard = { readonly run: number } | { readonly statuses: readonly GenerationStatus[] };

const ADVANCE = `
  WITH head AS (
    UPDATE generation_states SET
      run = run + $4::int,
      version = version + 1,
      last_sequence = last_sequence + $5::int,
      status = COALESCE($6, status),
      error = CASE WHEN $6::text IS NULL THEN error ELSE $7::jsonb END,
      progress = COALESCE($8::jsonb, progress),
      bible = CASE WHEN $9 THEN $10::jsonb ELSE bible END,
      ai_config = COALESCE($11::jsonb, ai_config),
      outline_approved = COALESCE($12, outline_approved),
      warnings = warnings || COALESCE($13::jsonb, '[]'),
      attempts = CASE WHEN $14 THEN 0 ELSE attempts END,
      started_at = CASE WHEN $6 = 'processing' THEN COALESCE(started_at, clock_timestamp()) ELSE started_at END,
      completed_at = CASE
        WHEN $6::text IS NULL THEN completed_at
        WHEN $6 IN ('completed', 'failed', 'cancelled') THEN clock_timestamp()
      END,
      updated_at = clock_timestamp()
    WHERE generation_id = $1 AND ($2::int IS NULL OR run = $2) AND ($3::text[] IS NULL OR status = ANY ($3))
    RETURNING run, last_sequence
  ), stored AS (
    INSERT INTO generation_events (generation_id, first_sequence, last_sequence, items)
    SELECT $1, last_sequence - $5::int + 1, last_sequence, $15::json FROM head WHERE $5::int > 0
  )
  SELECT run, last_sequence,
    CASE WHEN $5::int > 0 THEN pg_notify('${CHANNELS.events}', $16::text || ' ' || $1 || ' ' || last_sequence) END,
    CASE WHEN $4::int > 0 THEN pg_notify('${CHANNELS.runs}', $1 || ' ' || run) END
  FROM head`;

/**
 * One step of a generation: its state changes and its events are numbered and stored, all or nothing. A change of
 * state is visible, so the version goes up with each.
 *
 * @param origin the process that makes the change; it feeds its own followers itself
 * @param newRun true takes the generation away from the run that has it
 * @returns the numbers given to the events, or null where the guard did not hold and nothing was written
 */
export async function advance(
  db: Queryable,
  origin: string,
  generationId: string,
  guard: Guard,
  events: readonly EventDTO[],
  change: StateChange,
  newRun = false,
): Promise<StoredRange | null> {
  const row = await maybeOne<{ run: number; last_sequence: number }>(
    db,
    ADVANCE,
    [
      generationId,
      'run' in guard ? guard.run : null,
      'statuses' in guard ? guard.statuses : null,
      newRun ? 1 : 0,
      events.length,
      change.status ?? null,
      change.error === undefined ? null : JSON.stringify(change.error),
      change.progress === undefined ? null : JSON.stringify(change.progress),
      change.bible !== undefined,
      change.bible == null ? null : JSON.stringify(change.bible),
      change.aiConfig === undefined ? null : JSON.stringify(change.aiConfig),
      change.outlineApproved ?? null,
      change.warnings === undefined ? null : JSON.stringify(change.warnings),
      change.forward ?? false,
      events.length === 0 ? null : JSON.stringify(events),
      origin,
    ],
    'advance',
  );
  if (row === null) return null;
  return { run: row.run, firstSequence: row.last_sequence - events.length + 1, lastSequence: row.last_sequence };
}

/**
 * Makes the caller the owner of the generation, if there is still something to do: every older run can no longer
 * write. Counts the attempt.
 */
export function claim(
  db: Queryable,
  generationId: string,
): Promise<{ run: number; attempts: number; status: GenerationStatus } | null> {
  return maybeOne(
    db,
    `WITH head AS (
       UPDATE generation_states SET run = run + 1, attempts = attempts + 1
       WHERE generation_id = $1 AND status IN ('pending', 'processing')
       RETURNING run, attempts, status
     )
     SELECT run, attempts, status, pg_notify('${CHANNELS.runs}', $1 || ' ' || run) FROM head`,
    [generationId],
    'claim',
  );
}

/** An attempt that ends in order, handed back at a shutdown, is no crash and does not count as one. */
export async function forgetAttempt(db: Queryable, generationId: string, run: number): Promise<void> {
  await db.query(
    'UPDATE generation_states SET attempts = greatest(attempts - 1, 0) WHERE generation_id = $1 AND run = $2',
    [generationId, run],
  );
}

/** Of these generations, the runs that own them now; those that are gone are missing. */
export async function currentRuns(db: Queryable, generationIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await db.query<{ generation_id: string; run: number }>(
    'SELECT generation_id, run FROM generation_states WHERE generation_id = ANY ($1)',
    [generationIds],
  );
  return new Map(rows.map((row) => [row.generation_id, row.run]));
}
