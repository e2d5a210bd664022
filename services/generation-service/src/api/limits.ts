import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from '../errors.ts';
import { makeProblem } from '../problem.ts';
import { PROBLEM_TYPE } from './error-handler.ts';

/** The longest address that is looked at, in characters; Node itself stops at 16 kB for all headers together. */
export const MAX_URL_LENGTH = 8_192;

type BrokenRequest = Error & { readonly code?: string; readonly rawPacket?: unknown };

const BROKEN: Readonly<Record<string, [ErrorCode, string]>> = {
  HPE_HEADER_OVERFLOW: ['headers_too_large', 'The headers are too large'],
  ERR_HTTP_REQUEST_TIMEOUT: ['invalid_request', 'The request did not arrive in time'],
};

/** Answers on the bare socket what is not HTTP enough to become a request. */
export function answerBrokenRequest(error: BrokenRequest, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [code, detail] = reasonOf(error);
  const requestId = `req_${randomUUID()}`;
  const problem = { ...makeProblem(code, detail), request_id: requestId };
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function reasonOf({ code, rawPacket }: BrokenRequest): [ErrorCode, string] {
  // Node counts the address among the headers: where it alone is what is too long, that is what is said.
  const head = Buffer.isBuffer(rawPacket) ? rawPacket.subarray(0, MAX_URL_LENGTH) : null;
  if (code === 'HPE_HEADER_OVERFLOW' && head?.indexOf('\n') === -1) {
    return ['uri_too_long', `The address is longer than ${MAX_URL_LENGTH} characters`];
  }
  return BROKEN[code ?? ''] ?? ['invalid_request', 'This is not an HTTP request'];
}
