import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { GenerationResponseDTO } from '../../src/core.ts';
import { PrintedScript } from '../../src/models/answers.ts';
import { create, follow, generate, request, startTestService, type TestService } from '../helpers/service.ts';
import { assertProblem } from './helpers/problem.ts';

describe('GET /api/v1/generate/{id}/script', () => {
  let service: TestService;
  let whole: GenerationResponseDTO;
  before(async () => {
    service = await startTestService({ OFFLINE_WORDS_PER_SECOND: '2000' });
    whole = await generate(service, { length_target: 200 });
  });
  after(() => service.close());

  const get = (query = '', headers: Record<string, string> = {}) =>
    request(service, 'GET', `${whole.links.script}${query}`, undefined, headers);

  for (const [format, type, start] of [
    ['fountain', 'text/plain; charset=utf-8', /^Title: My Script\n/],
    ['txt', 'text/plain; charset=utf-8', /^ *My Script\n/i],
    ['md', 'text/markdown; charset=utf-8', /My Script/],
    ['json', 'application/json; charset=utf-8', /^\{"title_page":\{/],
  ] as const) {
    test(`as ${format}, whatever Accept says`, async () => {
      const answer = await get(`?format=${format}`, { accept: 'image/png' });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('content-type'), type);
      assert.match(answer.text, start);
      assert.equal(
        answer.headers.get('content-disposition'),
        `attachment; filename="My-Script.${format}"; filename*=UTF-8''My%20Script.${format}`,
      );
    });
  }

  test('Fountain is the script of the generation', async () => {
    assert.equal((await get()).text, `${whole.script}\n`);
  });

  test('JSON is as it is documented, and knows its scenes', async () => {
    const script = PrintedScript.parse((await get('?format=json')).body);
    const headings = script.elements.filter(({ type }) => type === 'scene_heading');
    assert.deepEqual(
      headings.map(({ scene }) => scene),
      whole.scenes.map(({ number }) => number),
    );
    assert.ok(script.elements.some(({ type }) => type === 'dialogue'));
  });

  for (const [accept, type] of [
    ['*/*', 'text/plain'],
    ['text/markdown', 'text/markdown'],
    ['application/json, text/markdown;q=0.9', 'application/json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/plain'],
  ] as const) {
    test(`Accept: ${accept}`, async () => {
      const answer = await get('', { accept });
      assert.equal(answer.headers.get('content-type'), `${type}; charset=utf-8`);
      assert.equal(answer.headers.get('vary'), 'accept');
    });
  }

  test('what Accept wants and there is not is 406', async () => {
    for (const accept of ['application/pdf', 'image/*', 'text/plain;q=0, text/markdown;q=0, application/json;q=0']) {
      assertProblem(await get('', { accept }), 406, 'not_acceptable');
    }
  });

  test('a format that is unknown or not there yet is 422', async () => {
    for (const format of ['fdx', 'pdf', 'docx', 'html', 'sheet']) {
      const problem = assertProblem(await get(`?format=${format}`), 422, 'validation_failed', ['format']);
      assert.match(problem.detail, /not available in this version/);
    }
    for (const format of ['', 'PDF', 'constructor', '%00', '../x']) {
      assertProblem(await get(`?format=${format}`), 422, 'validation_failed', ['format']);
    }
    assertProblem(await get('?fromat=txt'), 422, 'validation_failed', ['fromat']);
  });

  test('before the first scene 409, then as much as is finished', async () => {
    const id = await create(service, { length_target: 4000, review_outline: true });
    const path = `/api/v1/generate/${id}`;
    await follow(service, id, { enough: ({ data }) => data['status'] === 'awaiting_approval' });
    assertProblem(await request(service, 'GET', `${path}/script`), 409, 'script_not_ready');
    await request(service, 'POST', `${path}/approve`);
    const events = await follow(service, id, { enough: ({ event }) => event === 'scene.completed' });
    const { body, text } = await request(service, 'DELETE', path);
    assert.equal(body.partial, true, text);
    const script = await request(service, 'GET', `${path}/script`);
    assert.equal(script.status, 200);
    assert.ok(script.text.includes(String(events.at(-1)?.data['text'])));
  });

  test('hostile titles make safe file names', async () => {
    for (const title of [
      'Say "hi"; filename=../../etc/passwd\r\nSet-Cookie: a=b',
      'a/b\\c:d*e?f<g>h|i',
      '오징어 게임',
      '😀'.repeat(200),
      'CON',
      '...',
    ]) {
      const { generation_id } = await generate(service, { title, length_target: 100 });
      const { status, headers } = await request(service, 'GET', `/api/v1/generate/${generation_id}/script`);
      assert.equal(status, 200);
      assert.equal(headers.get('set-cookie'), null);
      assert.match(
        headers.get('content-disposition') ?? '',
        /^attachment; filename="[\w-]+\.fountain"; filename\*=UTF-8''[A-Za-z0-9%._!~-]+$/,
      );
    }
  });
});
