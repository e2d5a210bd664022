export interface ExceptionOptions {
  /** Stable name for programs. */
  code: string;
  /** Whether the same call may succeed later; decided where the fault is seen, never guessed afterwards. */
  retryable?: boolean;
  cause?: unknown;
}

/** The one family of errors of the services. `message` is for people and holds no secret and no user text. */
export class BaseServiceException extends Error {
  readonly code: string;
  readonly retryable: boolean;

  constructor(message: string, options: ExceptionOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code;
    this.retryable = options.retryable ?? false;
  }
}
