import type { FastifyRequest } from 'fastify';
import { invalid, ServiceError } from '../errors.ts';
import type { App } from './types.ts';

const bodies = new WeakMap<FastifyRequest, Buffer>();
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The bytes that came, for comparing requests with one key. */
export function rawBodyOf(request: FastifyRequest): Buffer {
  return bodies.get(request) ?? Buffer.alloc(0);
}

const JSON_TYPE = /^application\/json *(;|$)/i;
const CHARSET = /; *charset *= *"?([^";]+)/i;

/** JSON in UTF-8, strictly; no body at all stays undefined, for routes that need none. */
export function registerJsonBody(app: App): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(JSON_TYPE, { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    assertPlainUtf8(request);
    if (body.length === 0) return undefined;
    bodies.set(request, body);
    return parseJson(body);
  });
}

/** A body that is compressed or in another encoding is not read as if it were not. */
function assertPlainUtf8({ headers }: FastifyRequest): void {
  const charset = CHARSET.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset.trim())) {
    throw new ServiceError('unsupported_media_type', 'The body must be in UTF-8');
  }
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.trim().toLowerCase() !== 'identity') {
    throw new ServiceError('unsupported_media_type', 'The body must not be compressed');
  }
}

/** @throws ServiceError `invalid_json`; ValidationException naming a field that must not be there in any object */
export function parseJson(body: Buffer): unknown {
  let text: string;
  try {
    text = utf8.decode(body);
  } catch {
    throw new ServiceError('invalid_json', 'The body is not UTF-8');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ServiceError('invalid_json', 'The body is not JSON');
  }
  // An own field of that name is lost, or worse, wherever an object is copied; the name can be spelt with escapes.
  if (/__proto__|\\u/i.test(text)) {
    const path = findPrototypeField(value);
    if (path !== null) throw invalid(path, 'is not a known field');
  }
  return value;
}

/** Where a field called `__proto__` lies, at whatever depth; null where there is none. */
function findPrototypeField(root: unknown): string | null {
  // A list of its own instead of recursion: the depth is the sender's to choose.
  const open: { value: unknown; path: string }[] = [{ value: root, path: '' }];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { value, path } = entry;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, item] of Object.entries(value)) {
      const here = path === '' ? key : `${path}.${key}`.slice(0, 200);
      if (key === '__proto__') return here;
      open.push({ value: item, path: here });
    }
  }
  return null;
}
