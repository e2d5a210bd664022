import type { FastifyRequest } from 'fastify';
import { invalidFields, ServiceError } from '../errors.ts';

/** Before a body is checked: one that is not there at all is no JSON. */
export async function requireBody(request: FastifyRequest): Promise<void> {
  if (request.body === undefined) throw new ServiceError('invalid_json', 'The body is empty; JSON is expected');
}

/** Before a body is checked: where it may be left out, none is the same as one without fields. */
export async function allowNoBody(request: FastifyRequest): Promise<void> {
  if (request.body === undefined) request.body = {};
}

/** For a route that reads no body: fields that somebody sends all the same are refused by name. */
export async function refuseFields({ body }: FastifyRequest): Promise<void> {
  if (body === undefined || body === null) return;
  const fields = typeof body === 'object' && !Array.isArray(body) ? Object.keys(body) : ['body'];
  if (fields.length > 0) throw invalidFields(fields.map((path) => ({ path, message: 'is not a known field' })));
}
