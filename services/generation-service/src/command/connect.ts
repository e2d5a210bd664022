import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { createParser } from 'eventsource-parser';
import { buildApp } from '../app.ts';
import { loadConfig } from '../config.ts';
import { getServiceLogger, safeJsonParse } from '../core.ts';
import { makeService } from '../wiring.ts';

export interface Connection {
  request(method: string, path: string, body?: object): Promise<{ status: number; text: string }>;
  /** A stream of an answer's bytes. */
  open(path: string, headers: Record<string, string>, signal: AbortSignal): Promise<Response>;
  close(): Promise<void>;
}

export class UnreachableError extends Error {}

const PROBE_MS = 1_000;

/**
 * The running service at `url` (else AI_SCRIPT_URL, else this machine's PORT); where no address is named and none
 * runs, one of our own in this process, on a free port.
 *
 * @throws UnreachableError where an address is named and nothing of ours answers there
 */
export async function connect(
  url: string | undefined,
  environment: Record<string, string | undefined>,
): Promise<Connection> {
  const named = url ?? environment['AI_SCRIPT_URL'];
  const base = (named ?? `http://127.0.0.1:${environment['PORT'] || 8000}`).replace(/\/+$/, '');
  const key = environment['AI_SCRIPT_API_KEY'];
  if (await isService(base)) return client(base, key, async () => undefined);
  if (named !== undefined) throw new UnreachableError(`No generation service answers at ${base}`);
  return startOwn(environment);
}

async function isService(base: string): Promise<boolean> {
  try {
    const response = await fetch(`${base}/api/v1/health`, { signal: AbortSignal.timeout(PROBE_MS) });
    const body = safeJsonParse(await response.text());
    return typeof body === 'object' && body !== null && 'service' in body && body.service === 'generation-service';
  } catch {
    return false;
  }
}

async function startOwn(environment: Record<string, string | undefined>): Promise<Connection> {
  const config = loadConfig({ LOG_LEVEL: 'error', ...environment, ROLE: 'all', PORT: '0', HOST: '127.0.0.1' }, (path) =>
    readFileSync(path, 'utf8'),
  );
  const logger = getServiceLogger('generation-service', { level: config.logLevel });
  const service = makeService(config, logger, (error) => logger.fatal({ err: error }, error.message));
  const app = await buildApp(service.appParts);
  const close = async (): Promise<void> => {
    service.drain();
    await Promise.all([app.close(), service.finish(0)]);
    await service.close();
  };
  try {
    await app.listen({ host: '127.0.0.1', port: 0 });
    await service.start();
  } catch (error) {
    await close();
    throw error;
  }
  const { port } = app.server.address() as AddressInfo;
  return client(`http://127.0.0.1:${port}`, config.access.apiKeys[0]?.key, close);
}

function client(base: string, key: string | undefined, close: () => Promise<void>): Connection {
  const authorization: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
  return {
    async request(method, path, body) {
      const response = await fetch(base + path, {
        method,
        headers: { ...authorization, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, text: await response.text() };
    },
    open: (path, headers, signal) => fetch(base + path, { headers: { ...authorization, ...headers }, signal }),
    close,
  };
}

export interface FollowedEvent {
  readonly event: string;
  readonly data: Record<string, unknown>;
}

const RECONNECT_MS = 500;
const LAST = ['completed', 'failed', 'cancelled'];

/** The events of a generation until its last one; a connection that is lost is taken up after the event one has. */
export async function* followEvents(
  connection: Connection,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<FollowedEvent> {
  let after = 0;
  while (!signal.aborted) {
    const received: FollowedEvent[] = [];
    const parser = createParser({
      onEvent({ id: number, event, data }) {
        after = Number(number);
        received.push({ event: event ?? '', data: JSON.parse(data) });
      },
    });
    try {
      const response = await connection.open(
        `/api/v1/generate/${id}/events`,
        { 'last-event-id': String(after) },
        signal,
      );
      if (response.status === 204) return;
      const decoder = new TextDecoder();
      for await (const chunk of response.body ?? []) {
        parser.feed(decoder.decode(chunk, { stream: true }));
        for (const one of received.splice(0)) {
          yield one;
          if (LAST.includes(one.event)) return;
        }
      }
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof TypeError)) throw error;
    }
    await delay(RECONNECT_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** A file name out of the title that every system takes. */
export function fileNameFor(title: string): string {
  const safe = title
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${safe.toLowerCase() || 'script'}.fountain`;
}
