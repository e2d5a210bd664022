import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { getServiceLogger } from '../../src/core.ts';
import { isDatabaseTrouble, openPool, transaction } from '../../src/database/connection.ts';
import { appendEvents } from '../../src/database/events.ts';
import { adoptOrphans } from '../../src/jobs/housekeeping.ts';
import { openQueue } from '../../src/jobs/queue.ts';
import { auditCompleted } from '../helpers/audit.ts';
import { makeTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { create, follow, generate, request, startTestService, type TestService } from '../helpers/service.ts';

describe('what could leave a generation behind', () => {
  let database: TestDatabase;
  let service: TestService;
  before(async () => {
    database = await makeTestDatabase();
    service = await startTestService({}, database);
  });
  after(async () => {
    await service.close();
    await database.drop();
  });

  test('a connection that the server ends in the middle of a transaction rejects it, and nothing else', async () => {
    const lost: Error[] = [];
    const pool = openPool(database.settings, 2, (error) => lost.push(error));
    const failed = await transaction(pool, async (db) => {
      const { rows } = await db.query('SELECT pg_backend_pid() AS pid');
      const ended = new Promise((resolve) => db.once('end', resolve));
      await service.pool.query('SELECT pg_terminate_backend($1)', [rows[0].pid]);
      await ended;
      await db.query('SELECT 1');
    }).catch((error: unknown) => error);
    assert.ok(isDatabaseTrouble(failed));
    assert.ok(lost.length > 0, 'it is told, not thrown');
    assert.equal((await pool.query('SELECT 1 AS one')).rows[0].one, 1, 'the pool goes on with another');
    await pool.end();
  });

  test('all connections ended while it writes: the service lives, and the script is finished', async () => {
    const slow = await startTestService({ OFFLINE_WORDS_PER_SECOND: '300' }, database);
    const id = await create(slow, { length_target: 900, seed: 8 });
    await follow(slow, id, { enough: ({ event }) => event === 'delta' });
    await service.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name LIKE 'ai-script-generation%'`,
    );
    for (;;) {
      const answer = await request(slow, 'GET', `/api/v1/generate/${id}`, undefined, { prefer: 'wait=30' });
      if (answer.status === 200 && answer.body.status === 'completed') break;
      assert.ok(answer.status === 503 || answer.body.status !== 'failed', answer.text);
    }
    await auditCompleted(service.pool, [id]);
    await slow.close();
  });

  test('cancelled while its plan awaits approval, then resumed: it awaits approval again', async () => {
    const id = await create(service, { length_target: 300, review_outline: true });
    const awaiting = (event: { event: string; data: Record<string, unknown> }) =>
      event.data['status'] === 'awaiting_approval';
    const planned = await follow(service, id, { enough: awaiting });
    await request(service, 'DELETE', `/api/v1/generate/${id}`);
    await request(service, 'POST', `/api/v1/generate/${id}/resume`);
    await follow(service, id, { after: planned.length + 2, enough: awaiting });
    const approved = await request(service, 'POST', `/api/v1/generate/${id}/approve`);
    assert.equal(approved.status, 202);
    assert.equal((await follow(service, id)).at(-1)?.event, 'completed');
  });

  test('one whose job the queue has lost is given another', async () => {
    const api = await startTestService({ ROLE: 'api' }, database);
    const { generation_id: id } = await generate(api, { length_target: 300 });
    // As a queue would leave it that has dropped the job of a generation which still waits.
    await api.pool.query(
      `UPDATE generation_states SET status = 'pending', updated_at = now() - interval '1 hour' WHERE generation_id = $1`,
      [id],
    );
    await api.pool.query("DELETE FROM pgboss.job WHERE data ->> 'generationId' = $1", [id]);
    const queue = await openQueue(api.pool, getServiceLogger('test', { level: 'silent' }));
    assert.equal(await adoptOrphans(api.pool, queue), 1);
    assert.equal(await adoptOrphans(api.pool, queue), 0, 'once');
    await queue.close();
    await api.close();
  });

  test('a waiting job is kept for years, not for the two weeks that queues keep theirs', async () => {
    await generate(service, { length_target: 100 });
    const { rows } = await service.pool.query<{ days: number }>(
      `SELECT min(extract(epoch FROM keep_until - created_on) / 86400)::float8 AS days FROM pgboss.job WHERE name = 'generations'`,
    );
    assert.ok((rows[0]?.days ?? 0) > 3000);
  });

  test('deltas that come after the last event of their run are not stored', async () => {
    const { generation_id } = await generate(service, { length_target: 100 });
    const { rows } = await service.pool.query<{ run: number; last_sequence: number }>(
      'SELECT run, last_sequence::int FROM generation_states WHERE generation_id = $1',
      [generation_id],
    );
    const [stored] = await appendEvents(service.pool, 'test', [
      {
        generationId: generation_id,
        run: rows[0]?.run ?? 0,
        events: [{ event: 'delta', data: { scene: 1, text: 'too late' } }],
      },
    ]);
    assert.equal(stored, null);
    assert.equal((await follow(service, generation_id)).at(-1)?.event, 'completed');
  });
});
