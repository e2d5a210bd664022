import assert from 'node:assert/strict';
import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { makeTestDatabase, type TestDatabase } from './helpers/database.ts';
import { makeDirectory } from './helpers/directory.ts';
import { killLeftServices, type ServiceProcess, spawnService } from './helpers/process.ts';
import { EXAMPLE, follow, request } from './helpers/service.ts';

after(killLeftServices);

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** A copy of the service in a tree of its own, where everything is installed but the Core Module. */
async function copyWithoutCore(to: string): Promise<string> {
  const modules = join(to, 'node_modules');
  await mkdir(join(modules, '@ai-script'), { recursive: true });
  for (const entry of await readdir(join(ROOT, 'node_modules'))) {
    if (entry !== '@ai-script' && !entry.startsWith('.')) {
      await symlink(join(ROOT, 'node_modules', entry), join(modules, entry));
    }
  }
  const real = (source: string) => !source.includes('node_modules');
  await cp(join(ROOT, 'packages', 'screenplay'), join(to, 'packages', 'screenplay'), { recursive: true, filter: real });
  await symlink(join(to, 'packages', 'screenplay'), join(modules, '@ai-script', 'screenplay'));
  const service = join(to, 'services', 'generation-service');
  await cp(join(ROOT, 'services', 'generation-service'), service, { recursive: true, filter: real });
  return join(service, 'src', 'main.ts');
}

describe('without the Core Module', () => {
  let tree: string;
  let database: TestDatabase;
  let service: ServiceProcess;
  before(async () => {
    tree = await makeDirectory('standalone');
    database = await makeTestDatabase();
    const main = await copyWithoutCore(tree);
    service = await spawnService({ DATABASE_URL: database.url, DATA_ROOT_PATH: tree }, main);
  });
  after(async () => {
    service.signal('SIGTERM');
    assert.equal(await service.exited, 0);
    await database.drop();
    await rm(tree, { recursive: true, force: true });
  });

  test('it says so, in the log and in its health', async () => {
    assert.ok(service.lines.some((line) => line.includes('standalone')));
    const { status, body } = await request<{ core: object; status: string }>(service, 'GET', '/api/v1/health/detailed');
    assert.equal(status, 200);
    assert.deepEqual(body.core, { mode: 'standalone', version: 'none' });
  });

  test('a whole generation, from the request to the script', async () => {
    const posted = await request(service, 'POST', '/api/v1/generate', {
      ...EXAMPLE,
      episode_id: 'ep_1',
      ai_config: { model: 'offline/writer' },
    });
    assert.equal(posted.status, 202);
    const id = posted.body.generation_id;
    const events = await follow(service, id);
    assert.equal(events.at(-1)?.event, 'completed');
    const { body } = await request(service, 'GET', `/api/v1/generate/${id}`);
    assert.equal(body.status, 'completed');
    assert.equal(body.length.words, 2000);
    assert.match(body.script ?? '', /^Title: My Script\n/);
    const script = await request(service, 'GET', `/api/v1/generate/${id}/script`);
    assert.equal(script.status, 200);
  });

  test('fields beyond the basic ones are refused by name', async () => {
    for (const [field, value] of Object.entries({ tone: 'dark', language: 'ko', seed: 1, outline: [], priority: 3 })) {
      const { status, body } = await request<{ errors: { path: string }[] }>(service, 'POST', '/api/v1/generate', {
        ...EXAMPLE,
        [field]: value,
      });
      assert.equal(status, 422, field);
      assert.deepEqual(
        body.errors.map(({ path }) => path),
        [field],
      );
    }
  });

  test('the rules of the basic fields hold', async () => {
    const cases = [
      { title: '' },
      { description: '         ' },
      { length_target: 99 },
      { length_target: 50_001 },
      { script_type: 'opera' },
      { project_id: 'a\u0000b' },
    ];
    for (const change of cases) {
      const { status, body } = await request<{ errors: { path: string }[] }>(service, 'POST', '/api/v1/generate', {
        ...EXAMPLE,
        ...change,
      });
      assert.equal(status, 422, JSON.stringify(change));
      assert.equal(body.errors[0]?.path, Object.keys(change)[0]);
    }
  });
});
