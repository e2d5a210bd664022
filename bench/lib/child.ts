import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const SERVICE = fileURLToPath(new URL('../../services/generation-service/src/main.ts', import.meta.url));
const FLOOR = fileURLToPath(new URL('floor-server.ts', import.meta.url));
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 60_000;
/** Between two tries to reach a server that is starting: what a start is measured to. */
const TRY_EVERY_MS = 3;

/** A server in a process of its own, on a loopback port. */
export interface Child {
  readonly pid: number;
  /** Without a slash at the end. */
  readonly url: string;
  /** `performance.now()` right before the process was started. */
  readonly startedAtMs: number;
  /** Resolves with the ms since the start at which `path` first answered 200. */
  untilAnswers(path: string): Promise<number>;
  /** Ends it with SIGTERM and waits for its end; fails where it does not end, or not with 0. */
  stop(): Promise<void>;
}

export interface ChildOptions {
  readonly environment: Readonly<Record<string, string>>;
  /** For node itself, such as `--cpu-prof`. */
  readonly nodeArguments?: readonly string[];
}

/** Starts the real service as an operator does; what is not in `environment` has its default. */
export function startService(options: ChildOptions): Promise<Child> {
  return start(SERVICE, { LOG_LEVEL: 'warn', ...options.environment }, options.nodeArguments);
}

/** Starts the bare server that the service is compared with. */
export function startFloor(options: ChildOptions): Promise<Child> {
  return start(FLOOR, options.environment, options.nodeArguments);
}

async function start(
  program: string,
  environment: Readonly<Record<string, string>>,
  nodeArguments: readonly string[] = [],
): Promise<Child> {
  const port = await freePort();
  const startedAtMs = performance.now();
  const child = spawn(process.execPath, [...nodeArguments, program], {
    // Nothing of the caller's environment, and no `.env` of its directory, may change what is measured.
    cwd: '/',
    env: { PATH: process.env['PATH'], PORT: String(port), ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const exit = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  return {
    pid: child.pid ?? 0,
    url,
    startedAtMs,
    async untilAnswers(path) {
      while (performance.now() - startedAtMs < START_LIMIT_MS) {
        if (child.exitCode !== null) throw new Error(`the process ended: ${complaints}`);
        if ((await statusOf(url + path)) === 200) return performance.now() - startedAtMs;
        await new Promise((resolve) => setTimeout(resolve, TRY_EVERY_MS));
      }
      child.kill('SIGKILL');
      throw new Error(`${path} did not answer within ${START_LIMIT_MS} ms: ${complaints}`);
    },
    stop: () => stop(child, exit, () => complaints),
  };
}

async function stop(child: ChildProcess, exit: Promise<unknown[]>, complaints: () => string): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  child.kill('SIGTERM');
  const [code, signal] = await exit;
  clearTimeout(timer);
  if (code !== 0) throw new Error(`the process ended with ${String(code ?? signal)}: ${complaints()}`);
}

/** The status that an address answers with, or null where nobody answers. */
function statusOf(url: string): Promise<number | null> {
  return new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? null);
    }).on('error', () => resolve(null));
  });
}

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
