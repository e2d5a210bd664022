import type { FastifyRequest } from 'fastify';
import { ServiceError } from '../errors.ts';
import type { App } from './types.ts';

const bodies = new WeakMap<FastifyRequest, Buffer>();
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The bytes that came, for comparing requests with one key. */
export function rawBodyOf(request: FastifyRequest): Buffer {
  return bodies.get(request) ?? Buffer.alloc(0);
}

/** JSON in UTF-8, strictly; no body at all stays undefined, for routes that need none. */
export function registerJsonBody(app: App): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(/^application\/json(;|$)/i, { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (body.length === 0) {
      done(null, undefined);
      return;
    }
    bodies.set(request, body);
    let text: string;
    try {
      text = utf8.decode(body);
    } catch {
      done(new ServiceError('invalid_json', 'The body is not UTF-8'), undefined);
      return;
    }
    void parse(request, text, done);
  });
}
