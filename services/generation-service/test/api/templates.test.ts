import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { TemplateDTO } from '../../src/core.ts';
import { EXAMPLE, generate, request, startTestService, type TestService } from '../helpers/service.ts';
import { assertProblem } from './helpers/problem.ts';

const ROUTE = '/api/v1/templates';
type List = { templates: TemplateDTO[] };

const OWN = {
  name: 'Two-beat sketch',
  description: 'A set-up and its reversal.',
  script_type: 'comedy',
  format: 'screenplay',
  default_length: { value: 400, unit: 'words' },
  beats: [
    { id: 'set-up', name: 'Set-up', purpose: 'One person wants one thing.', start: 0, end: 0.5 },
    { id: 'reversal', name: 'Reversal', purpose: 'They get it.', start: 0.5, end: 1 },
  ],
};

describe('templates', () => {
  let service: TestService;
  before(async () => {
    service = await startTestService();
  });
  after(() => service.close());

  const call = (method: string, path: string, body?: unknown) =>
    request<TemplateDTO>(service, method, `${ROUTE}${path}`, body);
  const list = async (query = '') => (await request<List>(service, 'GET', `${ROUTE}${query}`)).body.templates;

  test('the list has all built-in ones, each as it is alone; a type leaves its own', async () => {
    const all = await list();
    assert.ok(all.length >= 14 && all.every(({ builtin }) => builtin));
    const lessons = await list('?script_type=educational');
    assert.deepEqual(
      lessons,
      all.filter(({ script_type }) => script_type === 'educational'),
    );
    for (const template of lessons) assert.deepEqual((await call('GET', `/${template.id}`)).body, template);
    for (const [query, path] of [
      ['script_type=opera', 'script_type'],
      ['type=drama', 'type'],
    ] as const) {
      assertProblem(await call('GET', `?${query}`), 422, 'validation_failed', [path]);
    }
  });

  test('one of your own: made, listed, used, replaced, deleted', async () => {
    const made = await call('POST', '', OWN);
    assert.equal(made.status, 201);
    const { id } = made.body;
    assert.equal(made.headers.get('location'), `${ROUTE}/${id}`);
    assert.deepEqual(made.body, { id, ...OWN, builtin: false });
    assert.deepEqual((await list('?script_type=comedy')).at(-1), made.body);

    const script = await generate(service, { script_type: undefined, length_target: undefined, template_id: id });
    assert.deepEqual([script.template_id, script.script_type, script.length.target], [id, 'comedy', 400]);
    assert.deepEqual(
      script.beats.map((beat) => beat.id),
      ['set-up', 'reversal'],
    );
    const wrong = await request(service, 'POST', '/api/v1/generate', { ...EXAMPLE, template_id: id });
    assertProblem(wrong, 422, 'validation_failed', ['template_id']);

    const replaced = await call('PUT', `/${id}`, { ...OWN, name: 'Renamed', language: 'ko' });
    assert.deepEqual([replaced.status, replaced.body.name, replaced.body.language], [200, 'Renamed', 'ko']);
    assert.deepEqual((await call('GET', `/${id}`)).body, replaced.body);

    const deleted = await call('DELETE', `/${id}`);
    assert.deepEqual([deleted.status, deleted.text], [204, '']);
    for (const [method, body] of [['GET'], ['DELETE'], ['PUT', OWN]] as const) {
      assertProblem(await call(method, `/${id}`, body), 404, 'template_not_found');
    }
    const kept = await request(service, 'GET', script.links.self);
    assert.deepEqual(kept.body.beats, script.beats, 'a generation keeps the template that it was made with');
  });

  test('the built-in ones are read-only', async () => {
    assertProblem(await call('PUT', '/sketch', OWN), 409, 'template_builtin');
    assertProblem(await call('DELETE', '/sketch'), 409, 'template_builtin');
  });

  for (const id of ['tpl_00000000000000000000000000', '%00', '..%2f', 'x'.repeat(100)]) {
    test(`no template is called ${id}`, async () => {
      for (const [method, body] of [['GET'], ['DELETE'], ['PUT', OWN]] as const) {
        assertProblem(await call(method, `/${id}`, body), 404, 'template_not_found');
      }
    });
  }

  const beat = OWN.beats[0];
  for (const [what, changes, path] of [
    ['no name', { name: undefined }, 'name'],
    ['an id of your own', { id: 'mine' }, 'id'],
    ['an unknown format', { format: 'radio' }, 'format'],
    ['a language that is no tag', { language: 'x y' }, 'language'],
    ['no beats', { beats: [] }, 'beats'],
    ['the same beat twice', { beats: [beat, beat] }, 'beats.1.id'],
    ['a beat that ends before it starts', { beats: [{ ...beat, start: 0.9 }] }, 'beats.0.end'],
    ['beats out of order', { beats: OWN.beats.toReversed() }, 'beats.1.start'],
    ['a share over 1', { beats: [{ ...beat, end: 100 }] }, 'beats.0.end'],
    ['more pages than a script may have', { default_length: { value: 251, unit: 'pages' } }, 'default_length.value'],
    ['fewer words than a script may have', { default_length: { value: 20, unit: 'words' } }, 'default_length.value'],
    ['NUL', { description: 'a\u0000' }, 'description'],
  ] as const) {
    test(`is refused: ${what}`, async () => {
      assertProblem(await call('POST', '', { ...OWN, ...changes }), 422, 'validation_failed', [path]);
    });
  }
});
