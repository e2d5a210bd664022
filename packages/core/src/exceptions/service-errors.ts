import { BaseServiceException } from './base-service-exception.ts';

/** A failure of the generation service itself or of something that it depends on. */
export class GenerationServiceError extends BaseServiceException {}

export interface FieldError {
  /** The field, its steps joined by dots: `characters.0.name`. */
  path: string;
  message: string;
}

/** Input that breaks a rule; names each field that does. */
export class ValidationException extends BaseServiceException {
  readonly errors: readonly FieldError[];

  constructor(errors: readonly FieldError[], code = 'validation_failed') {
    super(errors.map((error) => `${error.path}: ${error.message}`).join('; '), { code });
    this.errors = errors;
  }
}

/** Something that is not there, or not there for the one who asks. */
export class NotFoundError extends BaseServiceException {
  constructor(message: string, code = 'not_found') {
    super(message, { code });
  }
}
