import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { EXAMPLE, request, startTestService, type TestService } from '../helpers/service.ts';
import { assertProblem } from './helpers/problem.ts';

const ROUTE = '/api/v1/generate';

/** Each is refused, naming these fields; `undefined` takes a field out. */
const REFUSED: readonly (readonly [string, object, readonly string[]])[] = [
  ['no project', { project_id: undefined }, ['project_id']],
  ['a project id too long', { project_id: 'p'.repeat(129) }, ['project_id']],
  ['no type and no template', { script_type: undefined }, ['script_type']],
  ['an unknown type', { script_type: 'opera' }, ['script_type']],
  ['an unknown template', { template_id: 'no-such-template' }, ['template_id']],
  ['a template of another type', { template_id: 'sketch' }, ['template_id']],
  ['no title', { title: undefined }, ['title']],
  ['a title of spaces', { title: '   ' }, ['title']],
  ['a title of 201 code points', { title: '😀'.repeat(201) }, ['title']],
  ['a description of spaces', { description: '            ' }, ['description']],
  ['a description too short once trimmed', { description: '  123456789  ' }, ['description']],
  ['a description too long', { description: 'd'.repeat(2001) }, ['description']],
  ['too few words', { length_target: 99 }, ['length_target']],
  ['too many words', { length_target: 50_001 }, ['length_target']],
  ['too few words for a commercial', { script_type: 'commercial', length_target: 19 }, ['length_target']],
  ['too many pages', { length_unit: 'pages', length_target: 251 }, ['length_target']],
  ['too few seconds', { length_unit: 'seconds', length_target: 4 }, ['length_target']],
  ['half a word', { length_target: 100.5 }, ['length_target']],
  ['a unit without a length', { length_unit: 'pages', length_target: undefined }, ['length_target']],
  ['an unknown unit', { length_unit: 'chapters' }, ['length_unit']],
  ['a tolerance too small', { length_tolerance: 0.01 }, ['length_tolerance']],
  ['a tolerance too large', { length_tolerance: 0.51 }, ['length_tolerance']],
  ['a language that is no tag', { language: 'not a tag' }, ['language']],
  ['a language that the offline writer lacks', { language: 'de' }, ['language']],
  ['a model that is not here', { ai_config: { model: 'openai/gpt-4o' } }, ['ai_config.model']],
  ['a model without a provider', { ai_config: { model: 'gpt-4o' } }, ['ai_config.model']],
  ['a fallback that is not here', { ai_config: { fallback_models: ['a/b'] } }, ['ai_config.fallback_models.0']],
  ['a temperature too high', { ai_config: { temperature: 2.1 } }, ['ai_config.temperature']],
  ['no probability at all', { ai_config: { top_p: 0 } }, ['ai_config.top_p']],
  ['an unknown field of the model', { ai_config: { seed: 1 } }, ['ai_config.seed']],
  ['a negative cost', { max_cost_usd: -1 }, ['max_cost_usd']],
  ['a priority too high', { priority: 11 }, ['priority']],
  ['a seed past 2^53', { seed: 2 ** 53 }, ['seed']],
  ['a character without a name', { characters: [{ role: 'hero' }] }, ['characters.0.name']],
  ['an unknown field of a character', { characters: [{ name: 'A', age: 3 }] }, ['characters.0.age']],
  ['an empty theme', { themes: ['love', ' '] }, ['themes.1']],
  ['an empty outline', { outline: [] }, ['outline']],
  ['a scene without a summary', { outline: [{ heading: 'INT. A - DAY' }] }, ['outline.0.summary']],
  [
    'an outline longer than any script',
    { outline: Array(400).fill({ heading: 'h', summary: 's', length: 126 }) },
    ['outline'],
  ],
  ['too many pairs', { metadata: Object.fromEntries([...Array(17).keys()].map((n) => [`k${n}`, ''])) }, ['metadata']],
  ['a pair that is no text', { metadata: { a: 1 } }, ['metadata.a']],
  ['a pair without a name', { metadata: { '': 'a' } }, ['metadata.']],
  ['a webhook, until there are any', { callback_url: 'https://example.com/' }, ['callback_url']],
  ['unknown fields, each by its name', { lenght: 1, 'a.b': 2 }, ['lenght', 'a.b']],
  ['several at once', { title: 1, priority: 'high' }, ['title', 'priority']],
];

describe('POST /api/v1/generate', () => {
  let service: TestService;
  // Nothing is written here: what is accepted stays as it was accepted.
  before(async () => {
    service = await startTestService({ ROLE: 'api' });
  });
  after(() => service.close());

  const post = (changes: object, headers: Record<string, string> = {}) =>
    request(service, 'POST', ROUTE, { ...EXAMPLE, ...changes }, headers);

  for (const [what, changes, paths] of REFUSED) {
    test(`is refused: ${what}`, async () => {
      assertProblem(await post(changes), 422, 'validation_failed', paths);
    });
  }

  test('is refused: Cancel-After, until it works', async () => {
    assertProblem(await post({}, { 'cancel-after': '90s' }), 422, 'validation_failed', ['cancel-after']);
  });

  test('nothing of what was refused is stored', async () => {
    const { rows } = await service.pool.query('SELECT 1 FROM generations');
    assert.equal(rows.length, 0);
  });

  test('the least body: the rest comes from the template and the defaults', async () => {
    const { status, headers, body } = await post({ length_target: undefined });
    assert.equal(status, 202);
    assert.match(body.generation_id, /^gen_[0-9a-z]{26}$/);
    assert.equal(headers.get('location'), `${ROUTE}/${body.generation_id}`);
    assert.match(headers.get('content-type') ?? '', /^application\/json/);
    const { created_at, updated_at, length, links, generation_id, seed, ...rest } = body;
    assert.ok(Number.isSafeInteger(seed) && seed >= 0, 'a seed was drawn, and is told');
    assert.match(created_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    assert.equal(updated_at, created_at);
    assert.equal(length.unit, 'pages');
    assert.equal(links.events, `${ROUTE}/${generation_id}/events`);
    assert.deepEqual(rest, {
      parent_id: null,
      project_id: EXAMPLE.project_id,
      episode_id: null,
      script_type: 'drama',
      template_id: 'drama-three-act',
      title: EXAMPLE.title,
      language: 'en',
      status: 'pending',
      progress: { percent: 0, stage: 'queued', scene: null, scenes_total: null, words: 0, eta_seconds: null },
      partial: false,
      beats: [],
      provider_used: null,
      model_used: null,
      usage: { input_tokens: 0, output_tokens: 0, cached_input_tokens: 0, calls: 0, cost_usd: 0 },
      findings: [],
      warnings: [],
      error: null,
      metadata: {},
      started_at: null,
      completed_at: null,
      script: null,
      outline: null,
      scenes: [],
    });
  });

  test('every field that there is', async () => {
    const { status, text, body } = await post({
      episode_id: ' ep-1 ',
      script_type: undefined,
      template_id: 'sketch',
      title: ` 😀${'가'.repeat(199)}`,
      length_target: 3,
      length_unit: 'pages',
      length_tolerance: 0.02,
      language: 'en-GB',
      tone: 'dry',
      audience: 'adults',
      setting: 'a kitchen',
      characters: [{ name: 'Mina', description: '', role: 'cook' }],
      themes: ['debt'],
      constraints: ['no songs'],
      references: ['a stage play'],
      outline: [
        {
          heading: 'INT. KITCHEN - DAY',
          summary: 'Soup.',
          length: 2,
          text: 'INT. KITCHEN - DAY\n\nSoup.',
          locked: true,
        },
      ],
      review_outline: true,
      ai_config: { model: 'offline/writer', fallback_models: [], temperature: 0, top_p: 1, max_output_tokens: 16 },
      max_cost_usd: 0,
      priority: 10,
      seed: 2 ** 53 - 1,
      disclosure: false,
      metadata: { ' a ': ' as given ', constructor: 'b', '': undefined },
    });
    assert.equal(status, 202, text);
    assert.equal(body.episode_id, 'ep-1');
    assert.equal(body.script_type, 'comedy');
    assert.equal([...body.title].length, 200);
    assert.deepEqual(body.metadata, { ' a ': ' as given ', constructor: 'b' });
    assert.deepEqual([body.length.unit, body.length.target], ['pages', 3]);
    const got = await request(service, 'GET', body.links.self);
    assert.deepEqual(got.body, body);
  });

  for (const [language, template] of [
    ['ko', 'kdrama-episode'],
    ['ko-KR', 'kdrama-episode'],
    ['en-US', 'drama-three-act'],
  ]) {
    test(`${language} is written, a drama with ${template}`, async () => {
      const { status, body } = await post({ language });
      assert.equal(status, 202);
      assert.deepEqual([body.language, body.template_id], [language, template]);
    });
  }

  test('a commercial may have 20 words, also where its template alone says that it is one', async () => {
    assert.equal((await post({ script_type: undefined, template_id: 'commercial-30', length_target: 20 })).status, 202);
    const drama = { script_type: undefined, template_id: 'drama-three-act', length_target: 99 };
    assertProblem(await post(drama), 422, 'validation_failed', ['length_target']);
  });

  test('with PUBLIC_URL, Location and links lead there', async () => {
    const other = await startTestService({ ROLE: 'api', PUBLIC_URL: 'https://scripts.example/' }, service.database);
    try {
      const { headers, body } = await request(other, 'POST', ROUTE, EXAMPLE);
      assert.equal(headers.get('location'), `https://scripts.example${ROUTE}/${body.generation_id}`);
      assert.equal(body.links.self, headers.get('location'));
    } finally {
      await other.close();
    }
  });

  test('a configured model that this version lacks is never replaced in silence', async () => {
    const other = await startTestService({ ROLE: 'api', OPENAI_API_KEY: 'sk-test-0123456789' }, service.database);
    try {
      const refused = await request(other, 'POST', ROUTE, EXAMPLE);
      assertProblem(refused, 422, 'validation_failed', ['ai_config.model']);
      const named = { ...EXAMPLE, ai_config: { model: 'offline/writer' } };
      assert.equal((await request(other, 'POST', ROUTE, named)).status, 202);
    } finally {
      await other.close();
    }
  });
});
