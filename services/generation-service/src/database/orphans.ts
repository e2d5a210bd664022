import { many, type Queryable } from './connection.ts';

/**
 * Generations that are to be written and that no job stands for, locked for this transaction: those that a queue which
 * lost its jobs would leave waiting for ever. One that has just moved is left alone, as its job may be on its way.
 */
export function lockOrphans(
  db: Queryable,
  quietSeconds: number,
  limit: number,
): Promise<{ generationId: string; priority: number }[]> {
  return many(
    db,
    `SELECT s.generation_id AS "generationId", (g.request ->> 'priority')::int AS priority
     FROM generation_states s JOIN generations g ON g.id = s.generation_id
     WHERE s.status IN ('pending', 'processing')
       AND s.updated_at < clock_timestamp() - make_interval(secs => $1)
       AND NOT EXISTS (
         SELECT 1 FROM pgboss.job j
         WHERE j.name = 'generations' AND j.state <= 'active' AND j.data ->> 'generationId' = s.generation_id)
     ORDER BY s.updated_at LIMIT $2
     FOR UPDATE OF s SKIP LOCKED`,
    [quietSeconds, limit],
  );
}
