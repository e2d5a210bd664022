import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { create, EXAMPLE, follow, generate, request, startTestService, type TestService } from '../helpers/service.ts';
import { assertProblem } from './helpers/problem.ts';

const ROUTE = '/api/v1/generate';
const NOBODYS = 'gen_00000000000000000000000000';

describe('waiting and polling', () => {
  let service: TestService;
  before(async () => {
    service = await startTestService({ OFFLINE_WORDS_PER_SECOND: '3000' });
  });
  after(() => service.close());

  test('Prefer: wait answers 200 with the finished generation', async () => {
    const answer = await request(service, 'POST', ROUTE, { ...EXAMPLE, length_target: 100 }, { prefer: 'wait=30' });
    assert.deepEqual([answer.status, answer.body.status], [200, 'completed']);
    assert.equal(answer.headers.get('preference-applied'), 'wait=30');
    assert.equal(answer.headers.get('location'), answer.body.links.self);
  });

  for (const [prefer, applied] of [
    ['wait=0', 'wait=0'],
    ['respond-async', null],
    ['wait=soon', null],
    ['wait=-1', null],
    [`x="${'y'.repeat(500)}"`, null],
  ] as const) {
    test(`Prefer: ${prefer.slice(0, 20)} answers 202 at once`, async () => {
      // Too long to be finished by chance.
      const answer = await request(service, 'POST', ROUTE, { ...EXAMPLE, length_target: 50_000 }, { prefer });
      await request(service, 'DELETE', answer.body.links.self);
      assert.equal(answer.status, 202);
      assert.equal(answer.headers.get('preference-applied'), applied);
    });
  }

  test('more than 60 seconds are 60; where the time is over first the answer is 202', async () => {
    const quick = { ...EXAMPLE, length_target: 100 };
    for (const [prefer, applied] of [
      ['wait=61', 'wait=60'],
      ['respond-async, wait="99999999999"', 'wait=60'],
    ] as const) {
      const answer = await request(service, 'POST', ROUTE, quick, { prefer });
      assert.deepEqual([answer.status, answer.headers.get('preference-applied')], [200, applied]);
    }
    const slow = await request(service, 'POST', ROUTE, { ...EXAMPLE, length_target: 50_000 }, { prefer: 'wait=1' });
    assert.deepEqual([slow.status, slow.body.status], [202, 'processing'], 'as it stands when the wait is over');
    await request(service, 'DELETE', slow.body.links.self);
  });

  test('GET waits too, and answers at once what has ended', async () => {
    const id = await create(service, { length_target: 300 });
    const waited = await request(service, 'GET', `${ROUTE}/${id}`, undefined, { prefer: 'wait=30' });
    assert.deepEqual([waited.status, waited.body.status], [200, 'completed']);
    assert.equal(waited.headers.get('preference-applied'), 'wait=30');
    const again = await request(service, 'GET', `${ROUTE}/${id}`, undefined, { prefer: 'wait=30' });
    assert.equal(again.text, waited.text);
  });

  test('ETag: 304 while nothing has changed', async () => {
    const { links } = await generate(service, { length_target: 100 });
    const first = await request(service, 'GET', links.self);
    const etag = first.headers.get('etag') ?? '';
    assert.match(etag, /^"[\w-]+"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await request(service, 'GET', links.self, undefined, { 'if-none-match': known });
      assert.deepEqual([answer.status, answer.text, answer.headers.get('etag')], [304, '', etag]);
    }
    const other = await request(service, 'GET', links.self, undefined, { 'if-none-match': '"other"' });
    assert.equal(other.status, 200);
  });

  test('ETag changes whenever the generation does, and only then', async () => {
    const id = await create(service, { length_target: 400 });
    const seen = new Map<string, string>();
    const looks: Promise<void>[] = [];
    await follow(service, id, {
      enough({ event }) {
        if (event !== 'delta') {
          looks.push(
            request(service, 'GET', `${ROUTE}/${id}`).then(({ headers, text }) => {
              const etag = headers.get('etag') ?? '';
              assert.equal(seen.get(etag) ?? text, text);
              seen.set(etag, text);
            }),
          );
        }
        return false;
      },
    });
    await Promise.all(looks);
    assert.equal(new Set(seen.values()).size, seen.size);
    assert.ok(seen.size > 3, `${seen.size} states seen`);
  });

  for (const id of [
    NOBODYS,
    'x',
    '%00',
    '..%2f..%2fhealth',
    encodeURIComponent('가'),
    'g'.repeat(3000),
    '%F0%9F%98%80',
  ]) {
    test(`no generation is called ${id.slice(0, 30)}`, async () => {
      for (const [method, tail] of [
        ['GET', ''],
        ['DELETE', ''],
        ['GET', '/events'],
        ['GET', '/script'],
        ['GET', '/outline'],
        ['POST', '/approve'],
        ['POST', '/resume'],
      ] as const) {
        assertProblem(await request(service, method, `${ROUTE}/${id}${tail}`), 404, 'generation_not_found');
      }
      const scenes = [{ heading: 'INT. A - DAY', summary: 'b' }];
      const put = await request(service, 'PUT', `${ROUTE}/${id}/outline`, { scenes });
      assertProblem(put, 404, 'generation_not_found');
    });
  }
});
