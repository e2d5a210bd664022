import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { EXAMPLE, request, startTestService, type TestService } from '../helpers/service.ts';
import { assertProblem } from './helpers/problem.ts';

const ROUTE = '/api/v1/generate';

/** Every field of the body, with the text that a value holds at the path named. */
const TEXT_FIELDS: readonly (readonly [string, (value: unknown) => object])[] = [
  ...['project_id', 'episode_id', 'template_id', 'title', 'description', 'language', 'tone', 'audience', 'setting'].map(
    (name) => [name, (value: unknown) => ({ [name]: value })] as const,
  ),
  ...['themes', 'constraints', 'references'].map(
    (name) => [`${name}.0`, (value: unknown) => ({ [name]: [value] })] as const,
  ),
  ['characters.0.name', (name) => ({ characters: [{ name }] })],
  ['characters.0.description', (description) => ({ characters: [{ name: 'A', description }] })],
  ['characters.0.role', (role) => ({ characters: [{ name: 'A', role }] })],
  ['outline.0.heading', (heading) => ({ outline: [{ heading, summary: 's' }] })],
  ['outline.0.summary', (summary) => ({ outline: [{ heading: 'h', summary }] })],
  ['outline.0.text', (text) => ({ outline: [{ heading: 'h', summary: 's', text }] })],
  ['ai_config.model', (model) => ({ ai_config: { model } })],
  ['ai_config.fallback_models.0', (model) => ({ ai_config: { fallback_models: [model] } })],
  ['callback_url', (callback_url) => ({ callback_url })],
  ['metadata.k', (k) => ({ metadata: { k } })],
];

const WRONG_TYPES: readonly (readonly [string, readonly unknown[]])[] = [
  ['script_type', [1, null, [], {}, true, 'Drama']],
  ['length_target', ['2000', null, [], {}, true, 1.5, -1, 1e300]],
  ['length_unit', [1, null, [], 'Words']],
  ['length_tolerance', ['0.1', null, 1e300, -1]],
  ['characters', ['A', null, {}, 1, ['A'], [null]]],
  ['themes', ['love', null, {}, [1], [null]]],
  ['outline', ['x', null, {}, ['x'], [[]]]],
  ['review_outline', ['true', 1, null, []]],
  ['ai_config', ['offline/writer', null, [], 1]],
  ['max_cost_usd', ['1', null, -0.01, 1e300]],
  ['priority', ['1', null, 1.5, -1, 1e300]],
  ['seed', ['1', null, 1.5, -1, 1e300]],
  ['disclosure', ['false', 0, null]],
  ['metadata', ['x', null, [], 1]],
];

describe('bad input', () => {
  let service: TestService;
  before(async () => {
    service = await startTestService({ ROLE: 'api' });
  });
  after(() => service.close());

  const post = (body: unknown) => request(service, 'POST', ROUTE, body);
  const stored = async () => (await service.pool.query('SELECT 1 FROM generations')).rowCount;

  test('text with NUL or half a surrogate pair, or no text at all, is refused by its path', async () => {
    for (const [path, changes] of TEXT_FIELDS) {
      for (const value of ['long enough\u0000', '\ud800 long enough', 'long enough \udfff', 1, true, null, {}, []]) {
        assertProblem(await post({ ...EXAMPLE, ...changes(value) }), 422, 'validation_failed', [path]);
      }
      const long = assertProblem(await post({ ...EXAMPLE, ...changes('x'.repeat(300_000)) }), 422, 'validation_failed');
      assert.deepEqual([long.errors?.length, long.errors?.[0]?.path], [1, path]);
      assert.ok(JSON.stringify(long).length < 1_000, 'an answer does not repeat what was sent');
    }
  });

  test('a value of another type is refused by its path', async () => {
    for (const [name, values] of WRONG_TYPES) {
      for (const value of values) {
        const { errors } = assertProblem(await post({ ...EXAMPLE, [name]: value }), 422, 'validation_failed');
        assert.ok(
          errors?.every(({ path }) => path === name || path.startsWith(`${name}.`)),
          JSON.stringify(errors),
        );
      }
    }
  });

  test('a body that is no object is refused as a whole', async () => {
    for (const body of ['null', '[]', '1', '"text"', 'true', `${'['.repeat(100_000)}${']'.repeat(100_000)}`]) {
      assertProblem(await post(body), 422, 'validation_failed', ['body']);
    }
  });

  test('numbers that no number holds are refused by their path', async () => {
    for (const number of ['1e400', '-1e400', '9'.repeat(400)]) {
      const body = JSON.stringify({ ...EXAMPLE, length_target: 0 }).replace(
        '"length_target":0',
        `"length_target":${number}`,
      );
      assertProblem(await post(body), 422, 'validation_failed', ['length_target']);
    }
  });

  test('a value nested a hundred thousand deep is of another type, nothing worse', async () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const escaped = deep.replaceAll('"a"', '"\\u0061"');
    for (const nest of [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, deep, escaped]) {
      const body = JSON.stringify({ ...EXAMPLE, title: 0 }).replace('"title":0', `"title":${nest}`);
      assertProblem(await post(body), 422, 'validation_failed', ['title']);
    }
  });

  test('fields that objects have by nature are unknown like any other', async () => {
    const with_ = (field: string) => post(JSON.stringify({ ...EXAMPLE, x: 0 }).replace('"x":0', field));
    for (const [field, path] of [
      ['"__proto__":{"title":"x"}', '__proto__'],
      ['"\\u005f\\u005fproto__":1', '__proto__'],
      ['"constructor":{"prototype":{}}', 'constructor'],
      ['"toString":1', 'toString'],
      ['"metadata":{"a":"b","__proto__":"c"}', 'metadata.__proto__'],
      ['"characters":[{"name":"A","__proto__":{}}]', 'characters.0.__proto__'],
    ] as const) {
      assertProblem(await with_(field), 422, 'validation_failed', [path]);
    }
  });

  test('thousands of mistakes are named up to fifty, long names cut short', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`field_${index}`, 1]));
    const problem = assertProblem(await post({ ...EXAMPLE, ...many }), 422, 'validation_failed');
    assert.equal(problem.errors?.length, 50);
    assert.match(problem.detail, /and 47 more$/);
    const long = assertProblem(await post({ ...EXAMPLE, ['x'.repeat(1_000_000)]: 1 }), 422, 'validation_failed');
    assert.ok(JSON.stringify(long).length < 1_000);
  });

  test('the same for templates', async () => {
    for (const body of ['null', '[]', '{}', '{"__proto__":1}', '{"beats":[{"start":1e400}]}']) {
      const answer = await request(service, 'POST', '/api/v1/templates', body);
      assert.notEqual(assertProblem(answer, 422, 'validation_failed').errors?.length ?? 0, 0);
    }
  });

  test('nothing of all this is stored', async () => {
    assert.equal(await stored(), 0);
    assert.equal((await service.pool.query('SELECT 1 FROM templates')).rowCount, 0);
  });

  test('of a field that is there twice the last one counts, as everywhere', async () => {
    const twice = JSON.stringify(EXAMPLE).replace('{', '{"title":"First",');
    const { status, body } = await post(twice);
    assert.deepEqual([status, body.title], [202, EXAMPLE.title]);
  });

  test('whatever becomes of the example: accepted, or a problem that names fields', async () => {
    const fields = [
      ...new Set([
        ...Object.keys(EXAMPLE),
        ...WRONG_TYPES.map(([name]) => name),
        'episode_id',
        'template_id',
        'language',
        'x',
      ]),
    ];
    const value = fc.oneof(
      fc.jsonValue({ noUnicodeString: false }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('drama', 'commercial', 'words', 'ko', 'sketch', 100, 20, 0.1, true),
    );
    const change = fc.dictionary(fc.constantFrom(...fields), value, { minKeys: 1, maxKeys: 3 });
    const taken = fc.uniqueArray(fc.constantFrom(...Object.keys(EXAMPLE)), { maxLength: 1 });
    const mutation = fc.record({ change, taken });
    let before = (await stored()) ?? 0;
    const check = fc.asyncProperty(mutation, async ({ change, taken }) => {
      const body: Record<string, unknown> = { ...EXAMPLE, ...change };
      for (const name of taken) delete body[name];
      const answer = await post(body);
      if (answer.status === 202) before += 1;
      else assert.notEqual(assertProblem(answer, 422, 'validation_failed').errors?.length ?? 0, 0);
    });
    await fc.assert(check, { numRuns: 100, interruptAfterTimeLimit: 4_000 });
    assert.equal(await stored(), before);
  });
});
