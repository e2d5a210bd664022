import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { StreamEventDTO } from '@ai-script/core';
import { create, EXAMPLE, follow, generate, request, startTestService, type TestService } from '../helpers/service.ts';
import { assertProblem } from './helpers/problem.ts';

const ROUTE = '/api/v1/generate';

describe('GET /api/v1/generate/{id}/events', () => {
  let service: TestService;
  let ended: string;
  let all: Awaited<ReturnType<typeof follow>>;
  before(async () => {
    service = await startTestService({ OFFLINE_WORDS_PER_SECOND: '1000' });
    ended = (await generate(service, { length_target: 300 })).generation_id;
    all = await follow(service, ended);
  });
  after(() => service.close());

  const open = async (id: string, query = ''): Promise<IncomingMessage> => {
    const [response] = await once(get(`${service.url}${ROUTE}/${id}/events${query}`), 'response');
    return response;
  };
  /** The metric that counts open streams, once it says `count`. */
  const followers = async (of: TestService, count: number): Promise<void> => {
    const read = async () => Number(/^event_followers (\d+)$/m.exec((await request(of, 'GET', '/metrics')).text)?.[1]);
    const deadline = AbortSignal.timeout(5_000);
    while ((await read()) !== count) deadline.throwIfAborted();
  };

  test('says that it is a stream that nobody may keep or gather', async () => {
    const response = await open(ended);
    assert.equal(response.headers['content-type'], 'text/event-stream; charset=utf-8');
    assert.match(response.headers['cache-control'] ?? '', /no-cache/);
    assert.equal(response.headers['x-accel-buffering'], 'no');
    response.destroy();
  });

  test('each event is as it is documented', () => {
    for (const { event, data } of all) {
      const { success, error } = StreamEventDTO.safeParse(data);
      assert.ok(success, `${event}: ${error}`);
    }
  });

  test('from the first one, with nothing or with 0', async () => {
    assert.deepEqual(await follow(service, ended, { after: 0 }), all);
    assert.deepEqual(await follow(service, ended, { headers: { 'last-event-id': '0' } }), all);
  });

  test('goes on after what one has; the header goes before the query', async () => {
    const middle = Math.floor(all.length / 2);
    assert.deepEqual(await follow(service, ended, { after: middle }), all.slice(middle));
    const both = await follow(service, ended, { after: 1, headers: { 'last-event-id': String(middle) } });
    assert.deepEqual(both, all.slice(middle));
  });

  test('204 where there is nothing left to tell, however far past the end', async () => {
    for (const after of [all.length, all.length + 1, '9007199254740991', '9'.repeat(30)]) {
      const answer = await request(service, 'GET', `${ROUTE}/${ended}/events?starting_after=${after}`);
      assert.deepEqual([answer.status, answer.text], [204, '']);
    }
  });

  test('past the end of one that goes on it waits, and ends with it', async () => {
    const id = await create(service, { length_target: 300 });
    assert.deepEqual(await follow(service, id, { after: 1_000_000 }), []);
    assert.equal((await request(service, 'GET', `${ROUTE}/${id}`)).body.status, 'completed');
  });

  for (const value of ['x', '-1', '1.5', '1e3', '', ' ', '0x10', '9'.repeat(31), 'a\u00e9']) {
    test(`${JSON.stringify(value)} is no number of an event`, async () => {
      const path = `${ROUTE}/${ended}/events`;
      const query = await request(service, 'GET', `${path}?starting_after=${encodeURIComponent(value)}`);
      assertProblem(query, 422, 'validation_failed', ['starting_after']);
      // A header of white space is an empty one on its way.
      const header = await request(service, 'GET', path, undefined, { 'last-event-id': value });
      assertProblem(header, 422, 'validation_failed', ['last-event-id']);
    });
  }

  test('an unknown query is refused by name', async () => {
    assertProblem(await request(service, 'GET', `${ROUTE}/${ended}/events?after=1`), 422, 'validation_failed', [
      'after',
    ]);
  });

  test('something comes at once, before any event', async () => {
    const id = await create(service, { length_target: 5000 });
    const response = await open(id, '?starting_after=1000000');
    const [chunk] = await once(response, 'data');
    assert.equal(String(chunk), ': connected\n\n');
    response.destroy();
    await request(service, 'DELETE', `${ROUTE}/${id}`);
  });

  test('a service that shuts down ends the stream without a last event, and a wait with 202', async () => {
    const other = await startTestService({ ROLE: 'api' }, service.database);
    const id = await create(other, { length_target: 5000, priority: 0 });
    const followed = follow(other, id, { after: 1_000_000 });
    const waited = request(other, 'POST', ROUTE, { ...EXAMPLE, length_target: 5000 }, { prefer: 'wait=60' });
    await followers(other, 2);
    await other.close();
    assert.deepEqual(await followed, []);
    assert.deepEqual([(await waited).status, (await waited).headers.get('preference-applied')], [202, 'wait=60']);
    for (const made of [id, (await waited).body.generation_id]) await request(service, 'DELETE', `${ROUTE}/${made}`);
  });

  test('a client that leaves frees its place, whether it read or not', async () => {
    await followers(service, 0);
    const id = await create(service, { length_target: 50_000 });
    const reading = await open(id);
    reading.resume();
    const silent = await open(id);
    await followers(service, 2);
    reading.destroy();
    silent.destroy();
    await followers(service, 0);
    await request(service, 'DELETE', `${ROUTE}/${id}`);
  });
});
