import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { makeTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { EXAMPLE, request, startTestService, type TestService } from '../helpers/service.ts';
import { assertProblem } from './helpers/problem.ts';

const ROUTE = '/api/v1/generate';

describe('access', () => {
  let database: TestDatabase;
  let open: TestService;
  let locked: TestService;
  before(async () => {
    database = await makeTestDatabase();
    open = await startTestService({ ROLE: 'api', ALLOWED_HOSTS: 'scripts.example, other.example' }, database);
    locked = await startTestService({ ROLE: 'api', API_KEYS: 'anna:anna-0123456789,plain-0123456789' }, database);
  });
  after(async () => {
    await Promise.all([open.close(), locked.close()]);
    await database.drop();
  });

  /** fetch does not let a Host be chosen. */
  async function withHost(path: string, headers: Record<string, string>): Promise<number | undefined> {
    const sent = httpRequest(open.url + path, { headers }).end();
    const [response] = await once(sent, 'response');
    response.resume();
    return response.statusCode;
  }

  describe('without keys', () => {
    for (const [host, status] of [
      ['localhost', 200],
      ['LOCALHOST:8000', 200],
      ['app.localhost', 200],
      ['127.0.0.1:1', 200],
      ['192.168.1.10', 200],
      ['[::1]:8000', 200],
      ['scripts.example', 200],
      ['OTHER.example:8443', 200],
      ['evil.example', 403],
      ['localhost.evil.example', 403],
      ['evil.example:80@localhost', 403],
      ['127.0.0.1.evil.example', 403],
      ['scripts.example.evil', 403],
      ['a b', 403],
    ] as const) {
      test(`Host: ${host} is answered with ${status}`, async () => {
        assert.equal(await withHost(ROUTE, { host }), status);
        assert.equal(await withHost('/api/v1/health', { host }), 200);
        assert.equal(await withHost('/api/v1/health/ready', { host }), 200);
        assert.equal(await withHost('/docs', { host }), status);
        assert.equal(await withHost('/nothing', { host }), status === 200 ? 404 : 403);
      });
    }

    for (const [origin, status] of [
      ['same', 200],
      ['https://scripts.example', 200],
      ['https://evil.example', 403],
      ['null', 403],
      ['http://127.0.0.1', 403],
      ['not an origin', 403],
    ] as const) {
      test(`Origin: ${origin} is answered with ${status}`, async () => {
        const headers = { origin: origin === 'same' ? open.url : origin };
        const answer = await request(open, 'GET', ROUTE, undefined, headers);
        assert.equal(answer.status, status);
        if (status === 403) assertProblem(answer, 403, 'foreign_origin');
        assert.equal((await request(open, 'GET', '/api/v1/health', undefined, headers)).status, 200);
        assert.equal(answer.headers.get('access-control-allow-origin'), null);
      });
    }
  });

  describe('with keys', () => {
    const KEYS = [
      [{ 'x-api-key': 'anna-0123456789' }, 'anna'],
      [{ authorization: 'Bearer anna-0123456789' }, 'anna'],
      [{ authorization: 'bearer  plain-0123456789' }, 'key-2'],
    ] as const;
    for (const [headers, owner] of KEYS) {
      test(`${Object.keys(headers)} lets in, and its name is on what it makes: ${owner}`, async () => {
        const made = await request(locked, 'POST', ROUTE, EXAMPLE, headers);
        assert.equal(made.status, 202);
        const { rows } = await locked.pool.query('SELECT owner FROM generations WHERE id = $1', [
          made.body.generation_id,
        ]);
        assert.deepEqual(rows, [{ owner }]);
        const beat = { id: 'a', name: 'A', purpose: 'a', start: 0, end: 1 };
        const body = { name: 'n', description: 'd', script_type: 'drama', format: 'av', beats: [beat] };
        const template = await request<{ id: string }>(
          locked,
          'POST',
          '/api/v1/templates',
          { ...body, default_length: { value: 1, unit: 'pages' } },
          headers,
        );
        const stored = await locked.pool.query('SELECT owner FROM templates WHERE id = $1', [template.body.id]);
        assert.deepEqual(stored.rows, [{ owner }]);
      });
    }

    for (const headers of [
      {},
      { 'x-api-key': '' },
      { 'x-api-key': 'anna-012345678' },
      { 'x-api-key': 'anna:anna-0123456789' },
      { authorization: 'Basic anna-0123456789' },
      { authorization: 'Bearer' },
      { authorization: 'Bearer a b' },
      { 'x-api-key': 'wrong-0123456789', authorization: 'Bearer anna-0123456789' },
    ] as Record<string, string>[]) {
      test(`${JSON.stringify(headers)} does not let in`, async () => {
        for (const path of [
          ROUTE,
          '/metrics',
          '/api/v1/stats',
          '/api/v1/templates',
          '/nothing',
          '/docs/../metrics',
          '//docs',
        ]) {
          const answer = await request(locked, 'GET', path, undefined, headers);
          assertProblem(answer, 401, 'unauthorized');
          assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
        }
      });
    }

    test('health and the documentation need none', async () => {
      for (const path of [
        '/api/v1/health',
        '/api/v1/health/live',
        '/api/v1/health/ready',
        '/api/v1/health/detailed',
        '/docs',
        '/docs/static/swagger-ui.css',
        '/redoc',
        '/redoc/redoc.standalone.js',
        '/openapi.json',
        '/',
      ]) {
        assert.equal((await request(locked, 'GET', path)).status, 200, path);
      }
    });

    test('any Host may be used, since the key tells who it is', async () => {
      const headers = { host: 'scripts.example', 'x-api-key': 'anna-0123456789' };
      const sent = httpRequest(locked.url + ROUTE, { headers }).end();
      const [response] = await once(sent, 'response');
      response.resume();
      assert.equal(response.statusCode, 200);
    });

    test('without a key nothing is said of what is there', async () => {
      assertProblem(await request(locked, 'POST', ROUTE, '{'), 401, 'unauthorized');
      assertProblem(await request(locked, 'PATCH', ROUTE), 401, 'unauthorized');
    });
  });
});
