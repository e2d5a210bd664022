import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { buildApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { getServiceLogger, utcNow } from '../../src/core.ts';
import { DetailedHealth, Health, Models, Statistics } from '../../src/models/answers.ts';
import { makeService } from '../../src/wiring.ts';
import { generate, request, startTestService, type TestService } from '../helpers/service.ts';

const V1 = '/api/v1';

describe('health, models, statistics and metrics', () => {
  let service: TestService;
  before(async () => {
    service = await startTestService();
  });
  after(() => service.close());

  const get = <Body>(path: string) => request<Body>(service, 'GET', path);

  test('health: who answers, and when', async () => {
    const { status, body } = await get(`${V1}/health`);
    assert.equal(status, 200);
    const { timestamp, ...rest } = Health.parse(body);
    assert.deepEqual(rest, { status: 'healthy', service: 'generation-service', version: '3.0.0' });
    assert.ok(Math.abs(Date.parse(timestamp) - Date.parse(utcNow())) < 10_000);
  });

  test('live and ready', async () => {
    const [live, ready] = await Promise.all([get(`${V1}/health/live`), get(`${V1}/health/ready`)]);
    assert.deepEqual([live.status, live.body], [200, { status: 'alive' }]);
    assert.deepEqual([ready.status, ready.body], [200, { status: 'ready' }]);
  });

  test('detailed: each part really asked', async () => {
    const { status, body } = await get<DetailedHealth>(`${V1}/health/detailed`);
    assert.equal(status, 200);
    const report = DetailedHealth.parse(body);
    assert.deepEqual([report.status, report.core.mode], ['healthy', 'full']);
    for (const name of ['database', 'queue', 'storage'] as const) {
      assert.equal(report.dependencies[name].status, 'healthy');
      assert.equal(typeof report.dependencies[name].latency_ms, 'number');
    }
    assert.equal(report.dependencies.project_service.status, 'not_configured');
    assert.equal(report.ai_providers.offline.status, 'healthy');
    assert.equal(report.ai_providers.openai.status, 'not_configured');
    assert.deepEqual(report.queue, { waiting: 0, active: 0, failed: 0 });
  });

  test('a part that is configured and missing makes it degraded, and shows no secret', async () => {
    const secret = 'sk-secret-0123456789';
    const other = await startTestService({ ROLE: 'api', OPENAI_API_KEY: secret }, service.database);
    try {
      const { status, body, text } = await request<DetailedHealth>(other, 'GET', `${V1}/health/detailed`);
      assert.deepEqual([status, body.status, body.ai_providers.openai.status], [200, 'degraded', 'unavailable']);
      assert.ok(!text.includes('secret') && !text.includes('6789'));
    } finally {
      await other.close();
    }
  });

  test('while starting and draining it lives and answers, but is not ready', async () => {
    const starting = makeService(
      loadConfig({}, () => ''),
      getServiceLogger('test', { level: 'silent' }),
      assert.ifError,
    );
    const app = await buildApp(starting.appParts);
    try {
      const inject = (path: string) => app.inject({ path, headers: { host: 'localhost' } });
      assert.equal((await inject(`${V1}/health`)).statusCode, 200);
      assert.equal((await inject(`${V1}/health/live`)).statusCode, 200);
      const detailed = await inject(`${V1}/health/detailed`);
      assert.equal(detailed.statusCode, 503);
      assert.equal(DetailedHealth.parse(detailed.json()).status, 'unhealthy');
      for (const path of [`${V1}/health/ready`, `${V1}/generate`, `${V1}/stats`, `${V1}/templates`]) {
        const refused = await inject(path);
        assert.deepEqual([refused.statusCode, refused.json().code], [503, 'not_ready']);
        assert.match(String(refused.headers['retry-after']), /^\d+$/);
      }
      starting.drain();
      assert.equal((await inject(`${V1}/health/ready`)).json().code, 'not_ready');
    } finally {
      await app.close();
      await starting.finish(0);
      await starting.close();
    }
  });

  test('models: those that can be used now, and which one is the default', async () => {
    const { items } = Models.parse((await get(`${V1}/models`)).body);
    assert.deepEqual(
      items.map((item) => [item.model, item.provider, item.default]),
      [['offline/writer', 'offline', true]],
    );
  });

  test('statistics add up what is stored', async () => {
    const empty = Statistics.parse((await get(`${V1}/stats`)).body);
    assert.equal(empty.generations.total, 0);
    assert.deepEqual(empty.length_score, { mean: null, least: null });
    const made = await generate(service, { length_target: 100 });
    const stats = Statistics.parse((await get(`${V1}/stats`)).body);
    assert.deepEqual([stats.generations.total, stats.generations.completed], [1, 1]);
    assert.equal(stats.words, made.length.words);
    assert.equal(stats.length_score.mean, made.length.score);
    assert.equal(stats.usage.calls, made.usage.calls);
  });

  test('metrics: by route, without ids', async () => {
    const made = await generate(service, { length_target: 100 });
    await request(service, 'GET', made.links.self);
    const { status, headers, text } = await get('/metrics');
    assert.equal(status, 200);
    assert.match(headers.get('content-type') ?? '', /^text\/plain/);
    assert.match(
      text,
      /http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/generate\/:id",status="200"\} 1\n/,
    );
    assert.match(text, /^generations_ended_total\{status="completed"\} [1-9]/m);
    assert.ok(!text.includes(made.generation_id));
  });

  test('the root leads to the documentation', async () => {
    const answer = await fetch(`${service.url}/`, { redirect: 'manual' });
    assert.deepEqual([answer.status, answer.headers.get('location')], [302, '/docs']);
  });
});
