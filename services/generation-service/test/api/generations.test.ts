import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { EXAMPLE, follow, generate, request, startTestService, type TestService } from '../helpers/service.ts';

describe('generations', () => {
  let service: TestService;
  before(async () => {
    service = await startTestService();
  });
  after(() => service.close());

  test("the contract's example: 202 at once, then the finished script", async () => {
    const posted = await request(service, 'POST', '/api/v1/generate', EXAMPLE);
    assert.equal(posted.status, 202);
    assert.equal(posted.headers.get('location'), `/api/v1/generate/${posted.body.generation_id}`);
    assert.equal(posted.body.status, 'pending');
    const events = await follow(service, posted.body.generation_id);
    assert.equal(events.at(-1)?.event, 'completed');
    const got = await request(service, 'GET', `/api/v1/generate/${posted.body.generation_id}`);
    assert.equal(got.body.status, 'completed');
    assert.equal(got.body.length.words, 2000);
    assert.ok((got.body.length.score ?? 0) >= 98);
  });

  test('the events tell the whole run: numbered without a gap, one end, and they add up to the script', async () => {
    const { generation_id, script } = await generate(service);
    const events = await follow(service, generation_id);
    assert.deepEqual(
      events.map((event) => event.id),
      events.map((_, index) => index + 1),
    );
    assert.ok(events.every((event) => event.data.sequence === event.id));
    const ends = events.filter(({ event }) => ['completed', 'failed', 'cancelled'].includes(event));
    assert.equal(ends.length, 1);
    assert.equal(events.at(-1), ends[0]);
    const body = events
      .filter(({ event }) => event === 'scene.completed')
      .sort((a, b) => Number(a.data['scene']) - Number(b.data['scene']))
      .map(({ data }) => data['text'])
      .join('\n\n');
    assert.ok(script?.endsWith(`\n\n${body}`));
    const titlePage = script?.slice(0, -body.length - 2) ?? '';
    assert.match(titlePage, /^Title: My Script\n/);
    assert.match(titlePage, /No AI model wrote it/);
  });
});
