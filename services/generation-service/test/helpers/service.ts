import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createParser } from 'eventsource-parser';
import pg from 'pg';
import type { App } from '../../src/api/types.ts';
import { buildApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { type GenerationResponseDTO, getServiceLogger } from '../../src/core.ts';
import { makeService } from '../../src/wiring.ts';
import { makeTestDatabase, type TestDatabase } from './database.ts';
import { makeDirectory } from './directory.ts';

export interface TestService {
  readonly app: App;
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  readonly database: TestDatabase;
  /** For looking behind the API. */
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** The contract's own example. */
export const EXAMPLE = {
  project_id: 'proj_123',
  script_type: 'drama',
  title: 'My Script',
  description: 'A compelling drama about...',
  length_target: 2000,
} as const;

/**
 * The whole service in this process, on a database of its own, listening on a free port.
 *
 * @param environment what is to differ from the defaults
 * @param shared a database that other services use as well; the caller drops it
 */
export async function startTestService(
  environment: Record<string, string> = {},
  shared?: TestDatabase,
): Promise<TestService> {
  const database = shared ?? (await makeTestDatabase());
  const dataRoot = await makeDirectory('data');
  const config = loadConfig(
    { DATABASE_URL: database.url, DATA_ROOT_PATH: dataRoot, PORT: '0', LOG_LEVEL: 'silent', ...environment },
    () => '',
  );
  const logger = getServiceLogger('test', { level: config.logLevel });
  const service = makeService(config, logger, (error) => {
    throw error;
  });
  const app = await buildApp(service.appParts);
  await app.listen({ host: '127.0.0.1', port: 0 });
  await service.start();
  const pool = new pg.Pool({ ...database.settings, max: 2 });
  return {
    app,
    url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    database,
    pool,
    async close() {
      service.drain();
      await Promise.all([app.close(), service.finish(5_000)]);
      await service.close();
      await pool.end();
      if (shared === undefined) await database.drop();
      await rm(dataRoot, { recursive: true, force: true });
    },
  };
}

export interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly text: string;
}

/** A request as a client makes it; `body` is sent as JSON unless it is text already. */
export async function request<Body = GenerationResponseDTO>(
  { url }: Pick<TestService, 'url'>,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<Body>> {
  const response = await fetch(url + path, {
    method,
    headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: (json ? JSON.parse(text) : null) as Body, text };
}

/** Makes a generation and answers its id. */
export async function create(service: Pick<TestService, 'url'>, changes: object = {}): Promise<string> {
  const answer = await request(service, 'POST', '/api/v1/generate', { ...EXAMPLE, ...changes });
  if (answer.status !== 202) throw new Error(`POST answered ${answer.status}: ${answer.text}`);
  return answer.body.generation_id;
}

/** Makes a generation and waits for its end. */
export async function generate(
  service: Pick<TestService, 'url'>,
  changes: object = {},
): Promise<GenerationResponseDTO> {
  const answer = await request(service, 'POST', '/api/v1/generate', { ...EXAMPLE, ...changes }, { prefer: 'wait=60' });
  if (answer.status !== 200) throw new Error(`POST answered ${answer.status}: ${answer.text}`);
  return answer.body;
}

export interface ReceivedEvent {
  readonly id: number;
  readonly event: string;
  readonly data: Record<string, unknown> & { readonly sequence: number };
}

/** Follows a generation until the stream ends, or until `enough` says so. */
export async function follow(
  { url }: Pick<TestService, 'url'>,
  id: string,
  options: { after?: number; headers?: Record<string, string>; enough?: (event: ReceivedEvent) => boolean } = {},
): Promise<ReceivedEvent[]> {
  const query = options.after === undefined ? '' : `?starting_after=${options.after}`;
  const controller = new AbortController();
  const response = await fetch(`${url}/api/v1/generate/${id}/events${query}`, {
    headers: options.headers ?? {},
    signal: controller.signal,
  });
  if (response.status === 204) return [];
  if (response.status !== 200 || response.body === null) throw new Error(`events answered ${response.status}`);
  const received: ReceivedEvent[] = [];
  let enough = false;
  const parser = createParser({
    onEvent(event) {
      if (enough) return;
      const one = { id: Number(event.id), event: event.event ?? '', data: JSON.parse(event.data) };
      received.push(one);
      enough = options.enough?.(one) ?? false;
    },
  });
  const decoder = new TextDecoder();
  for await (const chunk of response.body) {
    parser.feed(decoder.decode(chunk, { stream: true }));
    if (enough) break;
  }
  controller.abort();
  return received;
}
