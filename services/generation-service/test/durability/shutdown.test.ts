import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { auditCompleted } from '../helpers/audit.ts';
import { makeTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { makeDirectory } from '../helpers/directory.ts';
import { killLeftServices, spawnService } from '../helpers/process.ts';
import { create, follow, request } from '../helpers/service.ts';

after(killLeftServices);

describe('SIGTERM', () => {
  let database: TestDatabase;
  let dataRoot: string;
  let pool: pg.Pool;
  before(async () => {
    database = await makeTestDatabase();
    dataRoot = await makeDirectory('stop');
    pool = new pg.Pool({ ...database.settings, max: 1 });
  });
  after(async () => {
    await pool.end();
    await database.drop();
    await rm(dataRoot, { recursive: true, force: true });
  });

  test('the scene in hand is finished, the rest handed back, exit 0; another process goes on at once', async () => {
    const environment = { DATABASE_URL: database.url, DATA_ROOT_PATH: dataRoot };
    const first = await spawnService({ ...environment, OFFLINE_WORDS_PER_SECOND: '400', SHUTDOWN_GRACE_SECONDS: '20' });
    const id = await create(first, { length_target: 3000, seed: 1 });
    // Its first scene is done and the second is being written.
    await follow(first, id, { enough: ({ event, data }) => event === 'delta' && data['scene'] === 2 });
    let connected: () => void = () => undefined;
    const connecting = new Promise<void>((resolve) => {
      connected = resolve;
    });
    const stream = follow(first, id, {
      enough: () => {
        connected();
        return false;
      },
    });
    await connecting;
    const signalledMs = performance.now();
    first.signal('SIGTERM');
    const seen = await stream;
    assert.equal(await first.exited, 0);
    assert.ok(performance.now() - signalledMs < 10_000, 'it did not wait for the end of its grace');
    assert.notEqual(seen.at(-1)?.event, 'completed', 'the stream ended without a last event');

    const { rows } = await pool.query("SELECT number FROM scenes WHERE status = 'writing'");
    assert.deepEqual(rows, [], 'no scene was left in the middle');

    const second = await spawnService(environment);
    const startedMs = performance.now();
    const rest = await follow(second, id, { after: seen.at(-1)?.id ?? 0 });
    assert.equal(rest.at(-1)?.event, 'completed');
    assert.ok(performance.now() - startedMs < 5_000, 'nobody had to wait for a heartbeat to run out');
    assert.equal(rest.filter(({ event }) => event === 'scene.restarted').length, 0);
    await auditCompleted(pool, [id]);
    second.signal('SIGTERM');
    assert.equal(await second.exited, 0);
  });

  test('what does not end within the grace is broken off and handed back; a waiting request gets its 202', async () => {
    const environment = { DATABASE_URL: database.url, DATA_ROOT_PATH: dataRoot };
    const first = await spawnService({ ...environment, OFFLINE_WORDS_PER_SECOND: '5', SHUTDOWN_GRACE_SECONDS: '6' });
    const waiting = request(
      first,
      'POST',
      '/api/v1/generate',
      { project_id: 'p', script_type: 'drama', title: 'Slow', description: 'A long and slow one.', length_target: 600 },
      { prefer: 'wait=60' },
    );
    const slow = async () =>
      (await pool.query<{ id: string }>("SELECT id FROM generations WHERE title = 'Slow'")).rows[0];
    while ((await slow()) === undefined) await delay(10);
    await follow(first, (await slow())?.id ?? '', { enough: ({ event }) => event === 'delta' });
    const signalledMs = performance.now();
    first.signal('SIGTERM');
    const answer = await waiting;
    assert.equal(answer.status, 202);
    assert.equal(await first.exited, 0);
    assert.ok(performance.now() - signalledMs < 6_500);

    const second = await spawnService(environment);
    const events = await follow(second, answer.body.generation_id);
    assert.equal(events.at(-1)?.event, 'completed');
    const restarted = events.findIndex(({ event }) => event === 'scene.restarted');
    assert.equal(events[restarted + 1]?.event, 'scene.started', 'the deltas so far are void, the scene begins again');
    await auditCompleted(pool, [answer.body.generation_id]);
    second.signal('SIGKILL');
    await second.exited;
  });
});
