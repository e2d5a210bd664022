import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { EXAMPLE, request, startTestService, type TestService } from '../helpers/service.ts';
import { assertProblem } from './helpers/problem.ts';

const ROUTE = '/api/v1/generate';
const ANNA = { 'x-api-key': 'anna-0123456789' };
const BEN = { authorization: 'Bearer ben-0123456789' };

describe('Idempotency-Key', () => {
  let service: TestService;
  before(async () => {
    service = await startTestService({ ROLE: 'api', API_KEYS: 'anna:anna-0123456789,ben:ben-0123456789' });
  });
  after(() => service.close());

  const post = (key: string, changes: object = {}, who: Record<string, string> = ANNA) =>
    request(service, 'POST', ROUTE, { ...EXAMPLE, ...changes }, { ...who, 'idempotency-key': key });
  const count = async () => (await service.pool.query('SELECT 1 FROM generations')).rowCount;

  test('the same key and bytes answer the first generation again, byte for byte', async () => {
    const first = await post('once');
    const again = await post('once');
    assert.deepEqual([first.status, again.status], [202, 202]);
    assert.equal(again.text, first.text);
    assert.equal(first.headers.get('idempotency-replayed'), null);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.equal(again.headers.get('location'), first.headers.get('location'));
  });

  test('another body under the same key is refused, and so is the same one spelt otherwise', async () => {
    await post('other');
    assertProblem(await post('other', { title: 'Another' }), 422, 'idempotency_key_reused');
    const spaced = JSON.stringify(EXAMPLE, null, 2);
    const answer = await request(service, 'POST', ROUTE, spaced, { ...ANNA, 'idempotency-key': 'other' });
    assertProblem(answer, 422, 'idempotency_key_reused');
  });

  test('twenty at the same moment make one generation, and none is refused', async () => {
    const before = (await count()) ?? 0;
    const answers = await Promise.all(Array.from({ length: 20 }, () => post('rush')));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([202]));
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    assert.equal(answers.filter(({ headers }) => headers.get('idempotency-replayed') === null).length, 1);
    assert.equal(await count(), before + 1);
  });

  test('keys of different owners do not meet', async () => {
    const [anna, ben] = [await post('shared'), await post('shared', {}, BEN)];
    assert.notEqual(anna.body.generation_id, ben.body.generation_id);
    assert.equal(ben.headers.get('idempotency-replayed'), null);
  });

  test('a refusal is not kept: the key is free for the request put right', async () => {
    assertProblem(await post('refused', { title: '' }), 422, 'validation_failed', ['title']);
    assertProblem(await post('refused', { template_id: 'sketch' }), 422, 'validation_failed', ['template_id']);
    const right = await post('refused');
    assert.equal(right.status, 202);
    assert.equal(right.headers.get('idempotency-replayed'), null);
  });

  for (const key of ['', 'with space', 'x'.repeat(256), 'é']) {
    test(`${JSON.stringify(key.slice(0, 12))} is no key`, async () => {
      assertProblem(await post(key), 422, 'validation_failed', ['idempotency-key']);
    });
  }
});
