import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { EXAMPLE, request, startTestService, type TestService } from '../helpers/service.ts';
import { assertProblem } from './helpers/problem.ts';

const ROUTE = '/api/v1/generate';

describe('problems', () => {
  let service: TestService;
  before(async () => {
    service = await startTestService({ ROLE: 'api' });
  });
  after(() => service.close());

  /** What comes back over a bare socket until the service closes it. */
  async function exchange(text: string): Promise<{ status: number; head: string; body: string }> {
    const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
    let received = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      received += chunk;
    });
    // The service may close before it has read everything.
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(text);
    await once(socket, 'close');
    const [head = '', body = ''] = received.split('\r\n\r\n');
    return { status: Number(head.split(' ')[1]), head: head.toLowerCase(), body };
  }

  for (const path of [
    '/nothing',
    '/api/v1/generate/',
    '/api/v1/generate/gen_x/nothing',
    '/api/v2/generate',
    '/docs/static/nothing.js',
    '/docs/static/%2e%2e%2f%2e%2e%2fpackage.json',
    '/docs/static/%00',
  ]) {
    test(`404: ${path}`, async () => {
      assertProblem(await request(service, 'GET', path), 404);
    });
  }

  for (const [method, path, allow] of [
    ['PATCH', ROUTE, 'GET, HEAD, POST'],
    ['DELETE', ROUTE, 'GET, HEAD, POST'],
    ['OPTIONS', ROUTE, 'GET, HEAD, POST'],
    ['POST', `${ROUTE}/gen_x`, 'DELETE, GET, HEAD'],
    ['POST', `${ROUTE}/gen_x/events`, 'GET'],
    ['DELETE', `${ROUTE}/gen_x/outline`, 'GET, HEAD, PUT'],
    ['GET', `${ROUTE}/gen_x/approve`, 'POST'],
    ['POST', '/api/v1/templates/sketch', 'DELETE, GET, HEAD, PUT'],
    ['POST', '/api/v1/health', 'GET, HEAD'],
    ['PUT', '/openapi.json', 'GET, HEAD'],
  ] as const) {
    test(`405: ${method} ${path}`, async () => {
      const answer = await request(service, method, path);
      assertProblem(answer, 405, 'method_not_allowed');
      assert.equal(answer.headers.get('allow'), allow);
    });
  }

  for (const [what, body] of [
    ['nothing', ''],
    ['no JSON', '{"title": }'],
    ['two values', '{} {}'],
    ['a lone bracket, many times', '['.repeat(100_000)],
    ['single quotes', "{'title': 'x'}"],
  ] as const) {
    test(`400: ${what}`, async () => {
      assertProblem(await request(service, 'POST', ROUTE, body), 400, 'invalid_json');
    });
  }

  test('400: no body at all', async () => {
    assertProblem(await request(service, 'POST', ROUTE), 400, 'invalid_json');
    assertProblem(await request(service, 'POST', '/api/v1/templates'), 400, 'invalid_json');
  });

  const send = async (path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>) => {
    const response = await fetch(service.url + path, { method: 'POST', body, headers });
    return { status: response.status, headers: response.headers, body: null, text: await response.text() };
  };

  test('400: bytes that are no UTF-8', async () => {
    const bytes = Buffer.from(JSON.stringify({ ...EXAMPLE, title: 'caf\u00e9' }), 'latin1');
    assertProblem(
      await send(ROUTE, Uint8Array.from(bytes), { 'content-type': 'application/json' }),
      400,
      'invalid_json',
    );
  });

  test('UTF-8 with a byte order mark, and with its charset named, is read', async () => {
    const type = 'application/json; charset=UTF-8';
    assert.equal((await send(ROUTE, `\ufeff${JSON.stringify(EXAMPLE)}`, { 'content-type': type })).status, 202);
  });

  for (const [what, headers] of [
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['text', { 'content-type': 'text/plain' }],
    ['something like JSON', { 'content-type': 'application/jsonp' }],
    ['JSON in another charset', { 'content-type': 'application/json; charset=utf-16' }],
    ['compressed JSON', { 'content-type': 'application/json', 'content-encoding': 'gzip' }],
  ] as const) {
    test(`415: ${what}`, async () => {
      const json = JSON.stringify(EXAMPLE);
      const body = 'content-encoding' in headers ? Uint8Array.from(gzipSync(json)) : json;
      assertProblem(await send(ROUTE, body, headers), 415, 'unsupported_media_type');
      assertProblem(await send(`${ROUTE}/gen_x/approve`, body, headers), 415, 'unsupported_media_type');
    });
  }

  test('413: a body of ten megabytes, its length known before or not', async () => {
    const type = { 'content-type': 'application/json' };
    const body = new Uint8Array(10_000_000).fill(0x20);
    assertProblem(await send(ROUTE, body, type), 413, 'payload_too_large');
    const chunks = new Blob([body]).stream();
    const response = await fetch(service.url + ROUTE, { method: 'POST', body: chunks, headers: type, duplex: 'half' });
    assert.equal(response.status, 413);
  });

  test('414: a long address, and one so long that Node gives up on it', async () => {
    for (const length of [9_000, 15_000, 40_000]) {
      const { status, body, head } = await exchange(
        `GET /${'a'.repeat(length)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      );
      assert.deepEqual([status, JSON.parse(body).code], [414, 'uri_too_long']);
      assert.match(head, /content-type: application\/problem\+json/);
    }
  });

  test('431: large headers', async () => {
    const { status, body, head } = await exchange(
      `GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ${'a'.repeat(40_000)}\r\n\r\n`,
    );
    const { code, request_id } = JSON.parse(body);
    assert.deepEqual([status, code], [431, 'headers_too_large']);
    assert.match(head, /content-type: application\/problem\+json/);
    assert.ok(head.includes(`x-request-id: ${request_id}`));
  });

  for (const [what, text] of [
    ['no HTTP', 'hello\r\n\r\n'],
    ['an unknown method', 'FETCH / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['a control character in a header', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-A: a\u0000b\r\n\r\n'],
    ['no Host', 'GET /api/v1/health HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['an address that cannot be decoded', 'GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
    [
      'two lengths',
      'POST /api/v1/generate HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}',
    ],
  ] as const) {
    test(`400: ${what}`, async () => {
      const { status, body, head } = await exchange(text);
      const problem = JSON.parse(body);
      assert.deepEqual([status, problem.status, problem.code], [400, 400, 'invalid_request']);
      assert.match(head, /content-type: application\/problem\+json/);
      assert.ok(head.includes(`x-request-id: ${problem.request_id}`));
    });
  }

  test('X-Request-Id comes back if it is harmless, and is replaced if not', async () => {
    const ask = async (id: string) => {
      const answer = await request(service, 'GET', '/nothing', undefined, { 'x-request-id': id });
      return assertProblem(answer, 404, 'not_found').request_id;
    };
    for (const id of ['a', 'trace-1.2_3', 'x'.repeat(128)]) assert.equal(await ask(id), id);
    for (const id of ['', 'a b', '{"a":1}', 'x'.repeat(129), 'a\u00e9'])
      assert.match((await ask(id)) ?? '', /^req_[0-9a-f-]{36}$/);
    const fine = await request(service, 'GET', '/api/v1/health', undefined, { 'x-request-id': 'mine' });
    assert.equal(fine.headers.get('x-request-id'), 'mine');
  });

  test('every answer forbids sniffing', async () => {
    for (const path of ['/nothing', '/api/v1/health', '/openapi.json', '/docs']) {
      assert.equal((await request(service, 'GET', path)).headers.get('x-content-type-options'), 'nosniff');
    }
  });
});
