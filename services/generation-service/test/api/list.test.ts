import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { GenerationSummaryDTO } from '../../src/core.ts';
import { create, request, startTestService, type TestService } from '../helpers/service.ts';
import { assertProblem } from './helpers/problem.ts';

const ROUTE = '/api/v1/generate';
type Page = { items: GenerationSummaryDTO[]; next_cursor: string | null };

describe('GET /api/v1/generate', () => {
  let service: TestService;
  const ids: string[] = [];
  before(async () => {
    service = await startTestService({ ROLE: 'api' });
    const make = async (changes: object) => ids.push(await create(service, changes));
    await make({ project_id: '프로젝트 😀', episode_id: 'ep-1', title: 'The 100% Solution' });
    await make({ script_type: 'comedy', description: 'A farce about TWO doors.' });
    await make({ script_type: 'commercial', title: 'Soap' });
    await request(service, 'DELETE', `${ROUTE}/${ids[2]}`);
  });
  after(() => service.close());

  const list = (query: string) => request<Page>(service, 'GET', `${ROUTE}${query}`);
  const idsOf = (page: Page) => page.items.map((item) => item.generation_id);

  test('newest first, without script, outline and scenes', async () => {
    const { status, body } = await list('');
    assert.equal(status, 200);
    assert.deepEqual(idsOf(body), ids.toReversed());
    assert.equal(body.next_cursor, null);
    for (const item of body.items) for (const name of ['script', 'outline', 'scenes']) assert.ok(!(name in item), name);
    const { script, outline, scenes, ...summary } = (await request(service, 'GET', `${ROUTE}/${ids[0]}`)).body;
    assert.deepEqual(body.items.at(-1), summary);
  });

  test('each filter leaves what fits it', async () => {
    const { body } = await list('');
    const [third, second, first] = body.items;
    const time = (item: GenerationSummaryDTO | undefined) => encodeURIComponent(item?.created_at ?? '');
    const cases: [string, readonly (string | undefined)[]][] = [
      [`project_id=${encodeURIComponent(' 프로젝트 😀 ')}`, [ids[0]]],
      ['episode_id=ep-1', [ids[0]]],
      ['episode_id=ep', []],
      ['status=cancelled', [ids[2]]],
      ['status=pending', [ids[1], ids[0]]],
      ['script_type=comedy', [ids[1]]],
      ['script_type=comedy&status=cancelled', []],
      ['q=soap', [ids[2]]],
      ['q=two%20DOORS', [ids[1]]],
      ['q=100%25', [ids[0]]],
      ['q=_', []],
      ['q=%25', [ids[0]]],
      [
        `created_after=${time(first)}`,
        [ids[2], ids[1]].filter((_, n) => [third, second][n]?.created_at !== first?.created_at),
      ],
      [`created_before=${time(first)}`, []],
      ['created_after=2000-01-01T00:00:00%2B09:00', ids.toReversed()],
      // What no database can hold is as far away as it can be.
      ['created_after=0000-01-01T00:00:00Z', ids.toReversed()],
      ['created_after=0001-01-01T00:00:00%2B23:59', ids.toReversed()],
      ['created_before=9999-12-31T23:59:59-23:59', ids.toReversed()],
      ['created_before=2000-01-01T00:00:00.12345678901234567890Z', []],
    ];
    for (const [query, expected] of cases) {
      const answer = await list(`?${query}`);
      assert.equal(answer.status, 200, query + answer.text);
      assert.deepEqual(idsOf(answer.body), expected, query);
    }
  });

  test('a made-up cursor is refused, whatever it looks like', async () => {
    const forged = (text: string) => Buffer.from(text).toString('base64url');
    for (const cursor of [
      'x',
      '%00',
      forged(JSON.stringify(['2026-01-01T00:00:00.000Z', ids[0]])),
      forged(`abcdef 1790000000000 ${ids[0]}`),
      forged('[]'),
      '9'.repeat(4000),
    ]) {
      assertProblem(await list(`?cursor=${cursor}`), 422, 'validation_failed', ['cursor']);
    }
  });

  test('what is unknown or wrong is refused by name', async () => {
    for (const [query, path] of [
      ['owner=x', 'owner'],
      ['__proto__=x', '__proto__'],
      ['limit=0', 'limit'],
      ['limit=101', 'limit'],
      ['limit=1.5', 'limit'],
      ['limit=', 'limit'],
      ['limit=1&limit=2', 'limit'],
      ['status=done', 'status'],
      ['script_type=opera', 'script_type'],
      ['q=', 'q'],
      ['q=a%00b', 'q'],
      [`q=${'x'.repeat(201)}`, 'q'],
      ['project_id=%20', 'project_id'],
      [`episode_id=${'x'.repeat(129)}`, 'episode_id'],
      ['created_after=yesterday', 'created_after'],
      ['created_after=2026-02-30T00:00:00Z', 'created_after'],
      ['created_before=2026-01-01T00:00:00', 'created_before'],
      ['created_before=2026-13-01T00:00:00Z', 'created_before'],
      ['created_before=2026-01-01T25:00:00Z', 'created_before'],
    ] as const) {
      assertProblem(await list(`?${query}`), 422, 'validation_failed', [path]);
    }
  });

  test('pages hold everything once, also where many were created in the same millisecond', async () => {
    const made = await Promise.all(Array.from({ length: 105 }, () => create(service, { project_id: 'many' })));
    const created = 'UPDATE generations SET created_at = $1 WHERE project_id = $2 AND right(id, 1) < $3';
    await service.pool.query(created, ['2026-01-02T03:04:05.678Z', 'many', 'g']);
    await service.pool.query(created, ['2026-01-02T03:04:05.677Z', 'many', '4']);
    const seen: GenerationSummaryDTO[] = [];
    let cursor: string | null = null;
    do {
      const { body }: { body: Page } = await list(
        `?project_id=many&limit=20${cursor === null ? '' : `&cursor=${cursor}`}`,
      );
      seen.push(...body.items);
      cursor = body.next_cursor;
    } while (cursor !== null);
    assert.deepEqual(seen.map((item) => item.generation_id).sort(), made.sort());
    const times = seen.map((item) => item.created_at);
    assert.deepEqual(times, times.toSorted().reverse());
    assert.equal((await list('?project_id=many&limit=100')).body.items.length, 100);
    assert.equal((await list('?project_id=many')).body.items.length, 20);
  });
});
