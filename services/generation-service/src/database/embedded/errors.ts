/**
 * Why the embedded server cannot serve.
 * - `unavailable`: no binaries for this platform, or they do not run here
 * - `in_use`: another process of this service holds the cluster
 * - `foreign_data`: the directory holds another major version, or something that is no cluster
 * - `failed`: initdb or the server ended with an error
 */
export type EmbeddedPostgresErrorCode = 'unavailable' | 'in_use' | 'foreign_data' | 'failed';

/** The message is one line made for the operator: what is wrong and what to do. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
  readonly code: EmbeddedPostgresErrorCode;

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The system's code (`ENOENT`) or PostgreSQL's SQLSTATE (`57P03`) of anything thrown, else undefined. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
