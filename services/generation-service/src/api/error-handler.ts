import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemDTO } from '../core.ts';
import { isDatabaseTrouble } from '../database/connection.ts';
import { type ErrorCode, ServiceError } from '../errors.ts';
import { makeProblem, problemOf } from '../problem.ts';
import type { App } from './types.ts';

export const PROBLEM_TYPE = 'application/problem+json';

/** What the framework refuses by itself. */
const FRAMEWORK_CODES: Readonly<Record<string, [ErrorCode, string]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: ['invalid_json', 'The body is not JSON'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['invalid_json', 'The body is empty; JSON is expected'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported_media_type', 'The body must be application/json'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['payload_too_large', 'The body is too large'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['invalid_request', 'The body is not as long as Content-Length says'],
  FST_ERR_BAD_URL: ['invalid_request', 'The address is not a valid URL'],
  FST_ERR_MAX_PARAM_LENGTH: ['uri_too_long', 'A part of the address is too long'],
  FST_STATIC_FORBIDDEN_PATH: ['not_found', 'There is nothing at this address'],
};

const RETRY_AFTER_SECONDS = 2;

/** One answer for every error: a problem, with its status from the one table. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: ProblemDTO,
  retryAfterSeconds?: number,
): FastifyReply {
  // Also for what is refused before any hook has run.
  reply.header('x-request-id', request.id);
  if (problem.status === 503) reply.header('retry-after', String(retryAfterSeconds ?? RETRY_AFTER_SECONDS));
  return reply
    .code(problem.status)
    .type(PROBLEM_TYPE)
    .send(JSON.stringify({ ...problem, instance: request.url.split('?', 1)[0], request_id: request.id }));
}

export function registerErrorHandling(app: App): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error);
    if (problem.status >= 500) {
      const facts = { err: error, requestId: request.id, route: request.routeOptions.url };
      // A 503 is expected while the database is away; it leaves a trace all the same.
      if (problem.status === 503) request.log.warn(facts, 'request cannot be served now');
      else request.log.error(facts, 'request failed');
    }
    const retryAfter = error instanceof ServiceError ? error.retryAfterSeconds : null;
    return sendProblem(request, reply, problem, retryAfter ?? undefined);
  });
}

/** Any error, the framework's own included, as a problem. */
export function toProblem(error: unknown): ProblemDTO {
  if (isDatabaseTrouble(error)) return makeProblem('database_unavailable', 'The database cannot be reached now');
  if (error instanceof Error && 'code' in error) {
    const known = FRAMEWORK_CODES[String(error.code)];
    if (known !== undefined) return makeProblem(...known);
  }
  const problem = problemOf(error);
  return problem.status === 500 && isClientsFault(error)
    ? makeProblem('invalid_request', 'The request is not one that can be answered')
    : problem;
}

/** What the framework or a plugin refuses in a way that is not in the table above is still the client's fault. */
function isClientsFault(error: unknown): boolean {
  if (!(error instanceof Error) || !('statusCode' in error) || !('code' in error)) return false;
  return String(error.code).startsWith('FST_') && Number(error.statusCode) >= 400 && Number(error.statusCode) < 500;
}

/** A route that is there for another method is 405, with `Allow`; nothing there at all is 404. */
export function registerNotFound(app: App): void {
  const routes: { pattern: RegExp; methods: Set<string> }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    const pattern = new RegExp(`^${url.replaceAll(/:[^/]+/g, '[^/]+').replaceAll('*', '.*')}$`);
    routes.push({ pattern, methods: new Set([method].flat()) });
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const allowed = new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => [...methods]));
    // A file that is not there, under a route that serves files, lacks no method.
    if (allowed.size === 0 || allowed.has(request.method))
      return sendProblem(request, reply, makeProblem('not_found', 'There is nothing at this address'));
    reply.header('allow', [...allowed].sort().join(', '));
    return sendProblem(request, reply, makeProblem('method_not_allowed', `${request.method} is not possible here`));
  });
}
