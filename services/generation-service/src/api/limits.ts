import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from '../errors.ts';
import { makeProblem } from '../problem.ts';
import { PROBLEM_TYPE } from './error-handler.ts';

/** The longest address that is looked at; Node itself stops at 16 kB for all headers together. */
export const MAX_URL_LENGTH = 8_192;

const BROKEN: Readonly<Record<string, [ErrorCode, string]>> = {
  HPE_HEADER_OVERFLOW: ['headers_too_large', 'The headers are too large'],
  ERR_HTTP_REQUEST_TIMEOUT: ['invalid_request', 'The request did not arrive in time'],
};

/** Answers on the bare socket what is not HTTP enough to become a request. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [code, detail] = BROKEN[error.code ?? ''] ?? (['invalid_request', 'This is not an HTTP request'] as const);
  const problem = makeProblem(code, detail);
  const body = JSON.stringify(problem);
  socket.end(
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\nContent-Type: ${PROBLEM_TYPE}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
