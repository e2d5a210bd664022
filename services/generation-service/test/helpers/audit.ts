import assert from 'node:assert/strict';
import type { Queryable } from '../../src/database/connection.ts';

interface AuditRow {
  id: string;
  status: string;
  scenes: number;
  completed: number;
  last_sequence: number;
  events: { first: number; last: number; items: { event: string; data: { scene?: number } }[] }[];
}

/**
 * Looks at everything that is stored of some generations: each has completed, each scene is there and was finished
 * once, the events are numbered without a gap and have one end.
 */
export async function auditCompleted(db: Queryable, ids: readonly string[]): Promise<void> {
  const { rows } = await db.query<AuditRow>(
    `SELECT s.generation_id AS id, s.status, s.last_sequence,
       (SELECT count(*) FROM scenes c WHERE c.generation_id = s.generation_id) AS scenes,
       (SELECT count(*) FROM scenes c WHERE c.generation_id = s.generation_id AND c.status = 'completed') AS completed,
       (SELECT json_agg(json_build_object('first', first_sequence, 'last', last_sequence, 'items', items)
          ORDER BY first_sequence) FROM generation_events e WHERE e.generation_id = s.generation_id) AS events
     FROM generation_states s WHERE s.generation_id = ANY ($1)`,
    [ids],
  );
  assert.equal(rows.length, ids.length, 'no generation is lost');
  for (const row of rows) {
    assert.equal(row.status, 'completed', `${row.id} has ended`);
    assert.ok(row.scenes > 0 && row.completed === row.scenes, `${row.id} has every scene`);
    let next = 1;
    for (const { first, last, items } of row.events) {
      assert.equal(first, next, `${row.id}: no gap and no double in the event numbers`);
      assert.equal(last - first + 1, items.length);
      next = last + 1;
    }
    assert.equal(row.last_sequence, next - 1);
    const events = row.events.flatMap(({ items }) => items);
    const finished = events.filter(({ event }) => event === 'scene.completed').map(({ data }) => data.scene);
    assert.equal(finished.length, new Set(finished).size, `${row.id}: no scene is finished twice`);
    assert.equal(finished.length, row.scenes);
    const ends = events.filter(({ event }) => ['completed', 'failed', 'cancelled'].includes(event));
    assert.equal(ends.length, 1, `${row.id} ends once`);
    assert.equal(events.at(-1), ends[0]);
  }
}
