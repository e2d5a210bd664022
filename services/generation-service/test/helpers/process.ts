import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts');

export interface ServiceProcess {
  readonly url: string;
  readonly pid: number;
  /** What it has logged so far, a line each. */
  readonly lines: readonly string[];
  /** Resolves with the exit code (null: a signal) once it is gone. */
  readonly exited: Promise<number | null>;
  signal(name: NodeJS.Signals): void;
}

const started = new Set<ChildProcess>();

/** Ends what a failed test has left running: its pipes would keep the tests from ending. For `after` of a file. */
export function killLeftServices(): void {
  for (const child of started) child.kill('SIGKILL');
}

/**
 * Starts the service as a process of its own and waits until it is ready.
 *
 * @param environment on top of a free port; nothing of ours is inherited but what a process needs to run
 */
export async function spawnService(environment: Record<string, string>, main: string = MAIN): Promise<ServiceProcess> {
  const child: ChildProcess = spawn(process.execPath, [main], {
    // A directory without a `.env`.
    cwd: environment['DATA_ROOT_PATH'] ?? import.meta.dirname,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  started.add(child);
  const exited = once(child, 'exit').then(([code]) => {
    started.delete(child);
    return code as number | null;
  });
  const ready = new Promise<number>((resolve, reject) => {
    if (child.stdout === null || child.stderr === null) throw new Error('the output is piped');
    createInterface(child.stderr).on('line', (line) => lines.push(line));
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      const match = /"port":(\d+).*"msg":"ready/.exec(line);
      if (match !== null) resolve(Number(match[1]));
    });
    void exited.then((code) => reject(new Error(`the service ended with ${code}:\n${lines.join('\n')}`)));
  });
  const port = await ready;
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    lines,
    exited,
    signal: (name) => child.kill(name),
  };
}
