import { spawn } from 'node:child_process';

/** A system account to run programs as; `undefined` in its place means the account of this process. */
export interface Account {
  /** Unsigned, as `stat` gives it. */
  readonly uid: number;
  readonly gid: number;
}

/**
 * The whole environment of PostgreSQL's programs. None of this process's own: a PGDATA, PGPORT or LD_LIBRARY_PATH
 * set for another installation would disturb.
 */
export const PROGRAM_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** The account for `spawn`, which takes ids as signed numbers. */
export function spawnIdentity(account: Account | undefined): { uid?: number; gid?: number } {
  return account === undefined ? {} : { uid: account.uid | 0, gid: account.gid | 0 };
}

/** Enough for an error message. */
const OUTPUT_LIMIT_CHARS = 4000;

export interface RunResult {
  /** Undefined when the program could not be started or was killed. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  /** What the program said on standard error, or why it could not be started. */
  readonly stderr: string;
}

/** Runs a program to its end under the account. Never rejects: the result tells. */
export function run(file: string, args: readonly string[], account: Account | undefined): Promise<RunResult> {
  return new Promise((resolve) => {
    // The working directory may be closed to the account, and PostgreSQL's programs ask for it.
    const child = spawn(file, args, {
      ...spawnIdentity(account),
      cwd: '/',
      env: PROGRAM_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout = (stdout + text).slice(-OUTPUT_LIMIT_CHARS);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-OUTPUT_LIMIT_CHARS);
    });
    child.on('error', (error) => resolve({ exitCode: undefined, stdout, stderr: error.message }));
    child.on('close', (code) => resolve({ exitCode: code ?? undefined, stdout, stderr }));
  });
}

/** The last line that says something, for a one-line message. */
export function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
