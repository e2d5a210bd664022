import type { UsageDTO } from '../core.ts';
import { many, maybeOne, type Queryable } from './connection.ts';

export interface EndedFigures {
  readonly p50: number | null;
  readonly p95: number | null;
  readonly score_mean: number | null;
  readonly score_least: number | null;
}

export async function countByStatus(db: Queryable): Promise<Map<string, number>> {
  const rows = await many<{ status: string; count: number }>(
    db,
    'SELECT status, count(*) AS count FROM generation_states GROUP BY status',
  );
  return new Map(rows.map(({ status, count }) => [status, count]));
}

/** Durations in seconds and length scores of the completed generations; the score is in their last event. */
export async function endedFigures(db: Queryable): Promise<EndedFigures> {
  const row = await maybeOne<EndedFigures>(
    db,
    `SELECT
       percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM s.completed_at - s.started_at)) AS p50,
       percentile_cont(0.95) WITHIN GROUP (ORDER BY extract(epoch FROM s.completed_at - s.started_at)) AS p95,
       avg((e.items -> -1 -> 'data' -> 'length' ->> 'score')::float8) AS score_mean,
       min((e.items -> -1 -> 'data' -> 'length' ->> 'score')::float8) AS score_least
     FROM generation_states s
     JOIN LATERAL (
       SELECT items FROM generation_events e WHERE e.generation_id = s.generation_id
       ORDER BY first_sequence DESC LIMIT 1
     ) e ON true
     WHERE s.status = 'completed'`,
  );
  if (row === null) throw new Error('an aggregate answers one row');
  return row;
}

export async function sumUsage(db: Queryable): Promise<UsageDTO & { words: number }> {
  const row = await maybeOne<UsageDTO & { words: number }>(
    db,
    `SELECT count(*) AS calls, coalesce(sum(input_tokens), 0) AS input_tokens,
       coalesce(sum(output_tokens), 0) AS output_tokens, coalesce(sum(cached_input_tokens), 0) AS cached_input_tokens,
       coalesce(sum(cost_usd), 0) AS cost_usd, (SELECT coalesce(sum(words), 0) FROM scenes) AS words
     FROM model_calls`,
  );
  if (row === null) throw new Error('an aggregate answers one row');
  return row;
}
