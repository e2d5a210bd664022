import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('load-process.ts', import.meta.url));

/** A load on one address of a server on this machine. It ends at the first of its two bounds. */
export interface Load {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** Sent as JSON, every `#` in it replaced by a number that no other request has. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Each sends its next request when it has the answer to the last one. */
  readonly connections: number;
  readonly maxRequests: number;
  readonly maxSeconds: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Answers by status. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the last answer. */
  readonly answerBytes: number;
  /** CPU time that sending and receiving took. */
  readonly cpuMs: number;
}

/**
 * Runs a load in a process of its own, so that it does not share a thread with what is measured.
 *
 * @throws where a connection broke or the address is not of this machine
 */
export async function runLoad(load: Load): Promise<LoadResult> {
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(load)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error(`the load ended with ${code}`);
  return JSON.parse(output);
}
