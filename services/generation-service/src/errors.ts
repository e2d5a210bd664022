import { type FieldError, GenerationServiceError, NotFoundError, ValidationException } from './core.ts';

/** Every code that this service can put into a problem; api/error-handler.ts gives each its status. */
export type ErrorCode =
  | 'invalid_json'
  | 'invalid_request'
  | 'unauthorized'
  | 'foreign_host'
  | 'foreign_origin'
  | 'not_found'
  | 'generation_not_found'
  | 'template_not_found'
  | 'method_not_allowed'
  | 'not_acceptable'
  | 'generation_ended'
  | 'generation_not_resumable'
  | 'outline_not_open'
  | 'script_not_ready'
  | 'template_builtin'
  | 'payload_too_large'
  | 'uri_too_long'
  | 'unsupported_media_type'
  | 'validation_failed'
  | 'idempotency_key_reused'
  | 'headers_too_large'
  | 'not_ready'
  | 'database_unavailable'
  | 'project_service_unavailable'
  | 'internal_error'
  | 'model_unavailable'
  | 'plan_failed'
  | 'scene_failed'
  | 'crashed_repeatedly';

/** A failure with its code and, where waiting helps, how long. */
export class ServiceError extends GenerationServiceError {
  declare readonly code: ErrorCode;
  readonly retryAfterSeconds: number | null;

  constructor(
    code: ErrorCode,
    message: string,
    options: { retryable?: boolean; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(message, { code, retryable: options.retryable ?? false, cause: options.cause });
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
  }
}

export function invalid(path: string, message: string): InstanceType<typeof ValidationException> {
  return new ValidationException([{ path, message }]);
}

export function invalidFields(errors: readonly FieldError[]): InstanceType<typeof ValidationException> {
  return new ValidationException(errors);
}

export function generationNotFound(id: string): InstanceType<typeof NotFoundError> {
  return new NotFoundError(`There is no generation ${id}`, 'generation_not_found');
}

export function templateNotFound(id: string): InstanceType<typeof NotFoundError> {
  return new NotFoundError(`There is no template ${id}`, 'template_not_found');
}

/** The run no longer owns its generation: it was cancelled, resumed or taken over. What it meant to write was not written. */
export class LostRunError extends Error {
  constructor(generationId: string, run: number) {
    super(`run ${run} no longer owns ${generationId}`);
    this.name = 'LostRunError';
  }
}
