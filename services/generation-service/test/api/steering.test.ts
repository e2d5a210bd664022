import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { OutlineEntryDTO } from '../../src/core.ts';
import { create, follow, generate, request, startTestService, type TestService } from '../helpers/service.ts';
import { assertProblem } from './helpers/problem.ts';

const ROUTE = '/api/v1/generate';
type Outline = { scenes: OutlineEntryDTO[] };

describe('steering a generation', () => {
  let service: TestService;
  before(async () => {
    service = await startTestService({ OFFLINE_WORDS_PER_SECOND: '2000' });
  });
  after(() => service.close());

  const call = (method: string, path: string, body?: unknown) => request(service, method, `${ROUTE}/${path}`, body);
  const until = (id: string, event: string) => follow(service, id, { enough: (one) => one.event === event });

  /** A generation that stopped after its plan, for a person to look at. */
  async function reviewed(): Promise<string> {
    const id = await create(service, { length_target: 600, review_outline: true });
    await follow(service, id, { enough: ({ data }) => data['status'] === 'awaiting_approval' });
    return id;
  }

  describe('cancelling', () => {
    test('answers the cancelled generation, again and again; what was written stays', async () => {
      const id = await create(service, { length_target: 2000 });
      await until(id, 'scene.completed');
      const first = await call('DELETE', id);
      assert.deepEqual([first.status, first.body.status, first.body.partial], [200, 'cancelled', true]);
      assert.equal(typeof first.body.completed_at, 'string');
      const again = await call('DELETE', id);
      assert.deepEqual([again.status, again.body.status], [200, 'cancelled']);
      const got = await call('GET', id);
      assert.equal(got.body.status, 'cancelled');
      assert.match(got.body.script ?? '', /^Title: My Script\n/);
      assert.ok(got.body.scenes.every(({ status }) => status !== 'writing'));
      assert.equal((await follow(service, id)).at(-1)?.event, 'cancelled');
    });

    test('what has ended cannot be cancelled', async () => {
      const { generation_id } = await generate(service, { length_target: 100 });
      assertProblem(await call('DELETE', generation_id), 409, 'generation_ended');
    });

    test('purge is refused until it works, like any query that is not known', async () => {
      const id = await create(service, { length_target: 100 });
      for (const query of ['purge', 'force']) {
        assertProblem(await call('DELETE', `${id}?${query}=true`), 422, 'validation_failed', [query]);
      }
    });
  });

  describe('resuming', () => {
    test('goes on at the first unwritten scene, under the same id, and counts its events on', async () => {
      const id = await create(service, { length_target: 2000 });
      const before = await until(id, 'scene.completed');
      const { body: cancelled } = await call('DELETE', id);
      const done = cancelled.scenes.filter(({ status }) => status === 'completed').length;
      assert.ok(done >= 1 && done < cancelled.scenes.length);
      const resumed = await call('POST', `${id}/resume`, { max_cost_usd: 1, ai_config: { model: 'offline/writer' } });
      assert.deepEqual([resumed.status, resumed.body.status, resumed.body.generation_id], [202, 'pending', id]);
      assert.deepEqual(resumed.body.completed_at, null);
      const events = await follow(service, id);
      assert.deepEqual(events.slice(0, before.length), before);
      assert.deepEqual(
        events.map((event) => event.id),
        events.map((_, index) => index + 1),
      );
      assert.deepEqual(
        events.map(({ event }) => event).filter((event) => ['cancelled', 'completed'].includes(event)),
        ['cancelled', 'completed'],
      );
      const numbers = events.filter(({ event }) => event === 'scene.completed').map(({ data }) => data['scene']);
      assert.deepEqual(
        numbers,
        cancelled.scenes.map(({ number }) => number),
      );
      const whole = await call('GET', id);
      const begun = (cancelled.script ?? '').trim();
      assert.ok(whole.body.script?.startsWith(begun), 'what was written stays byte for byte');
    });

    test('needs no body', async () => {
      const id = await create(service, { length_target: 2000 });
      await until(id, 'scene.started');
      await call('DELETE', id);
      assert.equal((await call('POST', `${id}/resume`)).status, 202);
      await call('DELETE', id);
      assert.equal((await call('POST', `${id}/resume`, {})).status, 202);
      await call('DELETE', id);
    });

    test('what neither failed nor was cancelled is not resumed', async () => {
      const { generation_id } = await generate(service, { length_target: 100 });
      assertProblem(await call('POST', `${generation_id}/resume`), 409, 'generation_not_resumable');
      const open = await reviewed();
      assertProblem(await call('POST', `${open}/resume`, {}), 409, 'generation_not_resumable');
    });

    for (const [body, path] of [
      [null, 'body'],
      [[], 'body'],
      [{ max_cost_usd: '1' }, 'max_cost_usd'],
      [{ title: 'x' }, 'title'],
      [{ ai_config: { model: 'a/b' } }, 'ai_config.model'],
    ] as const) {
      test(`is refused with ${JSON.stringify(body)}`, async () => {
        const id = await create(service, { length_target: 50_000 });
        await call('DELETE', id);
        assertProblem(await call('POST', `${id}/resume`, JSON.stringify(body)), 422, 'validation_failed', [path]);
      });
    }
  });

  describe('the outline', () => {
    test('is there once it is planned, and stops what asked for a review', async () => {
      const id = await reviewed();
      const { status, body } = await request<Outline>(service, 'GET', `${ROUTE}/${id}/outline`);
      assert.equal(status, 200);
      assert.ok(body.scenes.length > 1);
      assert.deepEqual(
        body.scenes.map(({ number }) => number),
        body.scenes.map((_, index) => index + 1),
      );
      assert.equal(
        body.scenes.reduce((sum, { length }) => sum + length, 0),
        600,
      );
      const got = await call('GET', id);
      assert.deepEqual(got.body.outline, body);
      assert.equal(got.body.status, 'awaiting_approval');
      assertProblem(await call('GET', `${id}/script`), 409, 'script_not_ready');
    });

    test('is replaced as a whole, and approved: the script has its scenes', async () => {
      const id = await reviewed();
      const scenes = [
        { number: 7, heading: 'INT. LIGHTHOUSE - NIGHT', summary: 'The lamp goes out.', length: 150 },
        { heading: 'EXT. REEF - DAWN', summary: 'A boat comes in all the same.' },
      ];
      const put = await request<Outline>(service, 'PUT', `${ROUTE}/${id}/outline`, { scenes });
      assert.equal(put.status, 200, put.text);
      assert.deepEqual(
        put.body.scenes.map(({ number, heading, length }) => [number, heading, length]),
        [
          [1, 'INT. LIGHTHOUSE - NIGHT', 150],
          [2, 'EXT. REEF - DAWN', 450],
        ],
      );
      const back = await request<Outline>(service, 'PUT', `${ROUTE}/${id}/outline`, put.body);
      assert.deepEqual(back.body, put.body, 'what was read can be sent back');
      const approved = await call('POST', `${id}/approve`);
      assert.deepEqual([approved.status, approved.body.status], [202, 'pending']);
      assert.equal((await follow(service, id)).at(-1)?.event, 'completed');
      const { body } = await call('GET', id);
      assert.deepEqual(
        body.scenes.map(({ heading }) => heading),
        ['INT. LIGHTHOUSE - NIGHT', 'EXT. REEF - DAWN'],
      );
      assert.match(body.script ?? '', /^INT\. LIGHTHOUSE - NIGHT$/m);
      assertProblem(await call('POST', `${id}/approve`), 409, 'outline_not_open');
    });

    test('is closed while nobody is asked', async () => {
      const { generation_id } = await generate(service, { length_target: 100 });
      const scenes = [{ heading: 'INT. A - DAY', summary: 'b' }];
      assertProblem(await call('PUT', `${generation_id}/outline`, { scenes }), 409, 'outline_not_open');
      assertProblem(await call('POST', `${generation_id}/approve`), 409, 'outline_not_open');
    });

    test('is refused where a field breaks a rule, and stays as it was', async () => {
      const id = await reviewed();
      const { text } = await call('GET', `${id}/outline`);
      const scene = { heading: 'INT. A - DAY', summary: 'b' };
      for (const [body, path] of [
        [{ scenes: [] }, 'scenes'],
        [{}, 'scenes'],
        [{ scenes: {} }, 'scenes'],
        [{ scenes: ['INT. A - DAY'] }, 'scenes.0'],
        [{ scenes: [scene], beats: [] }, 'beats'],
        [{ scenes: [{ ...scene, beat: 'x' }] }, 'scenes.0.beat'],
        [{ scenes: [scene, { ...scene, heading: ' ' }] }, 'scenes.1.heading'],
        [{ scenes: [{ ...scene, summary: 'a\u0000b' }] }, 'scenes.0.summary'],
        [{ scenes: [{ ...scene, heading: '\ud800' }] }, 'scenes.0.heading'],
        [{ scenes: [{ ...scene, length: 0 }] }, 'scenes.0.length'],
        [{ scenes: [{ ...scene, length: 1e9 }] }, 'scenes.0.length'],
        [{ scenes: Array(401).fill(scene) }, 'scenes'],
      ] as const) {
        assertProblem(await call('PUT', `${id}/outline`, body), 422, 'validation_failed', [path]);
      }
      assertProblem(await call('PUT', `${id}/outline`), 400, 'invalid_json');
      assertProblem(await call('POST', `${id}/approve`, { scenes: [] }), 422, 'validation_failed', ['scenes']);
      assert.equal((await call('GET', `${id}/outline`)).text, text);
    });
  });
});
