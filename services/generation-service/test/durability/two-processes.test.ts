import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { makeTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { create, follow, request, startTestService, type TestService } from '../helpers/service.ts';

describe('two services on one database', () => {
  let database: TestDatabase;
  let api: TestService;
  let worker: TestService;
  before(async () => {
    database = await makeTestDatabase();
    [api, worker] = await Promise.all([
      startTestService({ ROLE: 'api' }, database),
      startTestService({ ROLE: 'worker', OFFLINE_WORDS_PER_SECOND: '200' }, database),
    ]);
  });
  after(async () => {
    await Promise.all([api.close(), worker.close()]);
    await database.drop();
  });

  test('an idle worker takes a job within 50 ms, and what it writes is seen live in the other process', async () => {
    // Other tests keep the machine busy: the best of five is what an idle worker does, and no poll is that quick.
    const waits: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const id = await create(api, { length_target: 100 });
      const events = await follow(api, id);
      assert.equal(events.at(-1)?.event, 'completed');
      assert.deepEqual(
        events.map((event) => event.id),
        events.map((_, index) => index + 1),
      );
      const { body } = await request(api, 'GET', `/api/v1/generate/${id}`);
      waits.push(Date.parse(body.started_at ?? '') - Date.parse(body.created_at));
    }
    assert.ok(Math.min(...waits) < 50, `taken after ${waits.join(', ')} ms`);
  });

  test('cancelled in one process, the model call in the other is aborted within 300 ms', async () => {
    const id = await create(api, { length_target: 5000 });
    await follow(api, id, { enough: ({ event }) => event === 'delta' });
    const startedMs = performance.now();
    const cancelled = await request(api, 'DELETE', `/api/v1/generate/${id}`);
    assert.equal(cancelled.status, 200);
    assert.equal(cancelled.body.status, 'cancelled');
    for (;;) {
      const { rows } = await api.pool.query<{ status: string }>(
        "SELECT status FROM model_calls WHERE generation_id = $1 AND kind = 'scene'",
        [id],
      );
      if (rows.every(({ status }) => status === 'aborted')) break;
      assert.ok(performance.now() - startedMs < 300, 'still running after 300 ms');
    }
    const events = await follow(api, id);
    assert.equal(events.at(-1)?.event, 'cancelled');
    assert.equal((await request(api, 'DELETE', `/api/v1/generate/${id}`)).status, 200, 'again');
  });

  test('resumed, a cancelled generation goes on at its first unwritten scene, and keeps what was finished', async () => {
    const id = await create(api, { length_target: 1200, seed: 4 });
    await follow(api, id, { enough: ({ event, data }) => event === 'delta' && data['scene'] === 2 });
    const cancelled = await request(api, 'DELETE', `/api/v1/generate/${id}`);
    assert.equal(cancelled.body.partial, true);
    assert.ok((cancelled.body.script ?? '').length > 0, 'what was written stays readable');
    const before = await follow(api, id);

    const resumed = await request(api, 'POST', `/api/v1/generate/${id}/resume`);
    assert.equal(resumed.status, 202);
    assert.equal(resumed.body.status, 'pending');
    const run = await follow(api, id, { after: before.length });
    assert.equal(run[0]?.event, 'status');
    assert.equal(run[0]?.id, before.length + 1, 'the numbers go on');
    assert.equal(run.at(-1)?.event, 'completed');
    const finished = [...before, ...run]
      .filter(({ event }) => event === 'scene.completed')
      .map(({ data }) => data['scene']);
    assert.equal(new Set(finished).size, finished.length);
    const { body } = await request(api, 'GET', `/api/v1/generate/${id}`);
    assert.equal(finished.length, body.scenes.length);
    assert.equal(body.partial, false);
    assert.equal((await request(api, 'POST', `/api/v1/generate/${id}/resume`)).status, 409);
  });

  test('a run that was taken over can write nothing more', async () => {
    const id = await create(api, { length_target: 3000 });
    await follow(api, id, { enough: ({ event }) => event === 'delta' });
    // As another worker's claim does after a stall.
    await api.pool.query('UPDATE generation_states SET run = run + 1 WHERE generation_id = $1', [id]);
    const stopped = async () =>
      (await api.pool.query("SELECT 1 FROM model_calls WHERE generation_id = $1 AND status = 'running'", [id]))
        .rowCount === 0;
    while (!(await stopped())) await new Promise((resolve) => setImmediate(resolve));
    const count = async () =>
      (await api.pool.query('SELECT last_sequence FROM generation_states WHERE generation_id = $1', [id])).rows[0]
        .last_sequence;
    const atTheStop = await count();
    const { rows } = await api.pool.query("SELECT 1 FROM scenes WHERE generation_id = $1 AND status = 'completed'", [
      id,
    ]);
    assert.equal(rows.length, 0);
    assert.equal(await count(), atTheStop);
  });
});
