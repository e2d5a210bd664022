import { STATUS_CODES } from 'node:http';
import { BaseServiceException, type FieldError, type ProblemDTO, ValidationException } from './core.ts';
import type { ErrorCode } from './errors.ts';

/** The one table from a code to its HTTP status. */
export const STATUS_OF = {
  invalid_json: 400,
  invalid_request: 400,
  unauthorized: 401,
  foreign_host: 403,
  foreign_origin: 403,
  not_found: 404,
  generation_not_found: 404,
  template_not_found: 404,
  method_not_allowed: 405,
  not_acceptable: 406,
  generation_ended: 409,
  generation_not_resumable: 409,
  outline_not_open: 409,
  script_not_ready: 409,
  template_builtin: 409,
  payload_too_large: 413,
  uri_too_long: 414,
  unsupported_media_type: 415,
  validation_failed: 422,
  idempotency_key_reused: 422,
  headers_too_large: 431,
  not_ready: 503,
  database_unavailable: 503,
  project_service_unavailable: 503,
  internal_error: 500,
  model_unavailable: 502,
  plan_failed: 502,
  scene_failed: 502,
  crashed_repeatedly: 500,
} as const satisfies Record<ErrorCode, number>;

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(STATUS_OF, code);
}

/** A problem with this code. `detail` is for people, and holds no secret and no user text. */
export function makeProblem(code: ErrorCode, detail: string, errors?: readonly FieldError[]): ProblemDTO {
  const status = STATUS_OF[code];
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    code,
    ...(errors === undefined ? {} : { errors: errors.map(({ path, message }) => ({ path, message })) }),
  };
}

/** So many mistakes stand in the sentence; `errors` has them all. */
const MOST_IN_DETAIL = 3;

function summaryOf(errors: readonly FieldError[]): string {
  const named = errors.slice(0, MOST_IN_DETAIL).map(({ path, message }) => `${path}: ${message}`);
  const more = errors.length - named.length;
  return more === 0 ? named.join('; ') : `${named.join('; ')}; and ${more} more`;
}

/** Any error as a problem. What is not of our family is our own fault and says nothing of itself outside. */
export function problemOf(error: unknown): ProblemDTO {
  if (error instanceof ValidationException && isErrorCode(error.code)) {
    return makeProblem(error.code, summaryOf(error.errors), error.errors);
  }
  if (error instanceof BaseServiceException && isErrorCode(error.code)) return makeProblem(error.code, error.message);
  return makeProblem('internal_error', 'Something went wrong inside the service. The request id leads to its log.');
}
