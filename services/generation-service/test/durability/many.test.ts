import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { auditCompleted } from '../helpers/audit.ts';
import { makeTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { create, follow, request, startTestService, type TestService } from '../helpers/service.ts';

let database: TestDatabase;
let services: TestService[];
before(async () => {
  database = await makeTestDatabase();
  // They start at the same moment on a database without tables of theirs migrated twice.
  services = await Promise.all([startTestService({}, database), startTestService({}, database)]);
});
after(async () => {
  await Promise.all(services.map((service) => service.close()));
  await database.drop();
});

test('100 generations posted at once to two processes: all are finished, none twice', async () => {
  const [one, two] = services as [TestService, TestService];
  const ids = await Promise.all(
    Array.from({ length: 100 }, (_, index) => create(index % 2 === 0 ? one : two, { length_target: 300, seed: index })),
  );
  await Promise.all(ids.map((id, index) => follow(index % 3 === 0 ? one : two, id)));
  await auditCompleted(one.pool, ids);
  const { rows } = await one.pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM model_calls WHERE kind = 'plan'`,
  );
  assert.equal(rows[0]?.count, 100, 'each was planned once');
});

test('20 equal requests at once with one Idempotency-Key make one generation', async () => {
  const [one, two] = services as [TestService, TestService];
  const body = JSON.stringify({
    project_id: 'p',
    script_type: 'comedy',
    title: 'Once',
    description: 'Only once, please.',
    length_target: 100,
  });
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      request(index % 2 === 0 ? one : two, 'POST', '/api/v1/generate', body, { 'idempotency-key': 'the-same' }),
    ),
  );
  assert.ok(answers.every(({ status }) => status === 202));
  assert.equal(new Set(answers.map(({ text }) => text)).size, 1, 'the first answer, byte for byte');
  assert.equal(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true').length, 19);
});
