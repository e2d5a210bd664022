import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Document, isObject, operationsOf, reachedFrom } from '../../src/api/openapi/json.ts';
import type { App } from '../../src/api/types.ts';
import { buildApp } from '../../src/app.ts';
import { loadConfig, SERVICE_VERSION } from '../../src/config.ts';
import {
  GenerationRequestDTO,
  GenerationResponseDTO,
  GenerationSummaryDTO,
  getServiceLogger,
  TemplateRequestDTO,
} from '../../src/core.ts';
import { OutlineRequest, ResumeRequest } from '../../src/models/requests.ts';
import { makeService } from '../../src/wiring.ts';

/** Everything that answers and is no part of the API: pages, their files, and the document itself. */
const HIDDEN = ['/', '/docs', '/openapi.json', '/redoc'];

describe('/openapi.json', () => {
  let app: App;
  let document: Document;
  const routes: string[] = [];
  before(async () => {
    const logger = getServiceLogger('test', { level: 'silent' });
    app = await buildApp(
      makeService(
        loadConfig({}, () => ''),
        logger,
        assert.ifError,
      ).appParts,
    );
    document = (await app.inject({ path: '/openapi.json', headers: { host: 'localhost' } })).json();
    // A tree: each line has the rest of a path, four columns deeper than what it continues.
    const above: string[] = [];
    for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
      const [, indent = '', part = '', methods = ''] = /^(.*)[├└]── (\S+) \(([A-Z, ]+)\)$/.exec(line) ?? [];
      if (part === '') continue;
      const depth = indent.length / 4;
      above[depth] = (above[depth - 1] ?? '') + part;
      for (const method of methods.split(', ')) if (method !== 'HEAD') routes.push(`${method} ${above[depth]}`);
    }
  });
  after(() => app.close());

  const schemas = () => document.components.schemas;

  test('is OpenAPI 3.1 of this version', () => {
    assert.equal(document.openapi, '3.1.0');
    assert.equal((document['info'] as { version: string }).version, SERVICE_VERSION);
  });

  test('has every route, or it is hidden on purpose', () => {
    assert.ok(routes.length > 20, `${routes.length} routes`);
    const documented = new Set(
      Object.entries(document.paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
      ),
    );
    const hidden = routes.filter((route) => !documented.has(route));
    for (const route of hidden) {
      const path = route.replace('GET ', '');
      assert.ok(HIDDEN.includes(path) || /^\/(docs|redoc)\//.test(path), `${route} is not documented`);
    }
    for (const route of documented) assert.ok(routes.includes(route), `${route} is not there`);
  });

  test('each operation has a name of its own, a summary, and says what each answer means', () => {
    const ids = operationsOf(document).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, operation } of operationsOf(document)) {
      assert.notEqual(id, '');
      assert.ok('summary' in operation && 'tags' in operation, id);
      for (const [status, { description, headers }] of Object.entries(operation.responses ?? {})) {
        assert.notEqual(description ?? 'Default Response', 'Default Response', `${id} ${status}`);
        assert.ok(headers !== undefined && 'X-Request-Id' in headers, `${id} ${status}`);
      }
      for (const { name, schema } of operation.parameters ?? []) assert.ok(schema !== undefined, `${id} ${name}`);
    }
  });

  test('every schema is used, and stands once', () => {
    const used = reachedFrom(document.paths, schemas());
    assert.deepEqual(Object.keys(schemas()).sort(), [...used].sort());
    assert.deepEqual(
      Object.keys(schemas()).filter((name) => name.endsWith('Input')),
      [],
    );
  });

  test('shows no bounds, patterns or parameters that only come of how it was made', () => {
    const properties = schemas()['GenerationRequest']?.['properties'];
    const seed = isObject(properties) ? properties['seed'] : undefined;
    assert.ok(isObject(seed) && seed['maximum'] === Number.MAX_SAFE_INTEGER);
    const text = JSON.stringify(document);
    // It is a true bound of seeds alone: of the request's, and of those that the two answers tell.
    assert.equal(text.split(String(Number.MAX_SAFE_INTEGER)).length - 1, 3);
    assert.ok(!text.includes('cancel-after') && !text.includes('\\\\d\\\\d[2468]'));
  });

  test('requests are strict, answers may gain fields', () => {
    for (const name of ['GenerationRequest', 'OutlineRequest', 'TemplateRequest', 'AIModelConfig']) {
      assert.equal(schemas()[name]?.['additionalProperties'], false, name);
    }
    for (const name of ['Generation', 'GenerationSummary', 'Problem', 'Usage', 'DetailedHealth']) {
      assert.equal(schemas()[name]?.['additionalProperties'], undefined, name);
    }
  });

  test('what is open says so, what is not takes a key', () => {
    for (const { id, operation } of operationsOf(document)) {
      const open = /Health$|Liveness$|Readiness$/.test(id);
      assert.deepEqual(operation.security, open ? [] : undefined, id);
    }
    assert.deepEqual(document['security'], [{ bearer: [] }, { apiKey: [] }, {}]);
  });

  test('its events are there by name', () => {
    const { description } = schemas()['StreamEvent'] ?? {};
    assert.match(String(description), /`event:`/);
    for (const name of [
      'Status',
      'Outline',
      'SceneStarted',
      'Delta',
      'SceneRestarted',
      'SceneCompleted',
      'Progress',
      'Warning',
      'Completed',
      'Failed',
      'Cancelled',
    ]) {
      assert.ok(schemas()[`${name}Event`] !== undefined, name);
    }
  });

  test('its examples are ones that the service would take or give', () => {
    for (const [name, schema] of Object.entries({
      GenerationRequest: GenerationRequestDTO,
      Generation: GenerationResponseDTO,
      GenerationSummary: GenerationSummaryDTO,
      TemplateRequest: TemplateRequestDTO,
      OutlineRequest,
      ResumeRequest,
    })) {
      const [example] = (schemas()[name]?.['examples'] ?? []) as unknown[];
      const { error } = schema.safeParse(example);
      assert.equal(error, undefined, `${name}: ${error}`);
    }
  });

  test('the page of Swagger UI shows the same document', async () => {
    const shown = await app.inject({ path: '/docs/json', headers: { host: 'localhost' } });
    assert.deepEqual(shown.json(), document);
  });
});
