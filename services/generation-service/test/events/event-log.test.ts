import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { EventDTO } from '../../src/core.ts';
import { openPool, type Pool } from '../../src/database/connection.ts';
import { insertGenerations } from '../../src/database/generations.ts';
import { advance, claim } from '../../src/database/states.ts';
import { LostRunError } from '../../src/errors.ts';
import { type EventLog, makeEventLog } from '../../src/events/event-log.ts';
import { acceptRequest } from '../../src/services/accept-request.ts';
import { defaultTemplateFor } from '../../src/templates/catalogue.ts';
import { makeTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { EXAMPLE } from '../helpers/service.ts';

const delta = (text: string): EventDTO => ({ event: 'delta', data: { scene: 1, text } });
const CANCELLED: EventDTO = { event: 'status', data: { status: 'cancelled', stage: 'finished' } };
const LONG_MS = 60_000;

describe('the event log', () => {
  let database: TestDatabase;
  let pool: Pool;
  let log: EventLog;
  /** Of another process. */
  let otherLog: EventLog;
  let id: string;
  before(async () => {
    database = await makeTestDatabase();
    pool = openPool(database.settings, 5, () => undefined);
    log = makeEventLog(pool, 'here');
    otherLog = makeEventLog(pool, 'there');
  });
  after(async () => {
    await pool.end();
    await database.drop();
  });
  beforeEach(async () => {
    const generation = acceptRequest(
      { ...EXAMPLE, length_tolerance: 0.1, review_outline: false, priority: 0, disclosure: true },
      defaultTemplateFor('drama'),
      { models: ['offline/writer'], temperature: null, topP: null, maxOutputTokens: null, maxCostUsd: null },
      'local',
    );
    await insertGenerations(pool, [generation]);
    id = generation.id;
    // Only what is being written takes deltas. Its event number 1 is there from the start.
    await advance(pool, 'setup', id, { statuses: ['pending'] }, [], { status: 'processing' });
  });

  /** Follows until the end, and answers the numbers and texts seen. */
  async function collect(from: EventLog, after: number, signal = new AbortController().signal): Promise<string[]> {
    const seen: string[] = [];
    for await (const { firstSequence, events } of from.follow(id, after, LONG_MS, signal)) {
      for (const [index, { event, data }] of events.entries()) {
        seen.push(`${firstSequence + index} ${'text' in data ? data.text : event}`);
      }
    }
    return seen;
  }

  const end = (origin: string) =>
    advance(pool, origin, id, { statuses: ['processing', 'pending'] }, [CANCELLED], { status: 'cancelled' });

  test('numbers from 1 without a gap; followers here and elsewhere see the same', async () => {
    const run = (await claim(pool, id))?.run ?? 0;
    const here = collect(log, 0);
    const there = collect(otherLog, 0);
    const late = (async () => {
      await log.append(id, run, [delta('a'), delta('b')]);
      otherLog.stored(id);
      await log.append(id, run, [delta('c')]);
      otherLog.stored(id);
      const range = await end('here');
      assert.deepEqual(range?.firstSequence, 5);
      log.published(id, 5, [CANCELLED]);
      otherLog.stored(id);
    })();
    await late;
    const expected = ['1 status', '2 a', '3 b', '4 c', '5 status'];
    assert.deepEqual(await here, expected);
    assert.deepEqual(await there, expected);
    assert.deepEqual(await collect(log, 0), expected, 'and so does one who comes late');
    assert.deepEqual(await collect(log, 3), expected.slice(3), 'and one who has the first three');
    assert.equal(log.followers, 0);
  });

  test('what is stored by many at once keeps each one in order', async () => {
    const run = (await claim(pool, id))?.run ?? 0;
    const appends = Array.from({ length: 200 }, (_, index) => log.append(id, run, [delta(String(index))]));
    await Promise.all(appends);
    await end('here');
    const texts = (await collect(log, 1)).slice(0, -1).map((line) => line.split(' ')[1]);
    assert.deepEqual(
      texts,
      Array.from({ length: 200 }, (_, index) => String(index)),
    );
  });

  test('a notice that was missed is made good when everybody is woken', async () => {
    const run = (await claim(pool, id))?.run ?? 0;
    const controller = new AbortController();
    const following = otherLog.follow(id, 1, LONG_MS, controller.signal);
    const next = following.next();
    await log.append(id, run, [delta('unseen')]);
    otherLog.wakeAll();
    assert.deepEqual((await next).value?.events, [delta('unseen')]);
    controller.abort();
    assert.equal((await following.next()).done, true);
  });

  test('a follower that reads slowly costs bounded memory and misses nothing', async () => {
    const run = (await claim(pool, id))?.run ?? 0;
    const following = log.follow(id, 0, LONG_MS, new AbortController().signal);
    await following.next();
    // Far more batches than are kept for one who does not read.
    for (let index = 0; index < 150; index += 1) await log.append(id, run, [delta(String(index))]);
    await end('here');
    log.published(id, 152, [CANCELLED]);
    const texts: string[] = [];
    for await (const { events } of following) for (const { data } of events) if ('text' in data) texts.push(data.text);
    assert.deepEqual(
      texts,
      Array.from({ length: 150 }, (_, index) => String(index)),
    );
  });

  test('an empty batch says that nothing happened', async () => {
    const following = log.follow(id, 1, 5, new AbortController().signal);
    assert.deepEqual((await following.next()).value, { firstSequence: 2, events: [] });
    await following.return(undefined);
    assert.equal(log.followers, 0);
  });

  test('a run that lost its generation stores nothing, and takes no other down with it', async () => {
    const first = (await claim(pool, id))?.run ?? 0;
    const second = (await claim(pool, id))?.run ?? 0;
    const [lost, kept] = await Promise.allSettled([
      log.append(id, first, [delta('old')]),
      log.append(id, second, [delta('new')]),
    ]);
    assert.ok(lost.status === 'rejected' && lost.reason instanceof LostRunError);
    assert.equal(kept.status, 'fulfilled');
    await end('here');
    assert.deepEqual(await collect(log, 1), ['2 new', '3 status']);
  });
});
