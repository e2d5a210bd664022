import { readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { run } from './run.ts';

/** What `postmaster.pid` in the data directory says of the running server. */
export interface PidFile {
  readonly pid: number;
  readonly port: number;
  /** Undefined in the first instants of a start. */
  readonly socketDirectory: string | undefined;
  /** `starting`, `stopping` or `ready`. */
  readonly status: string;
  /** The whole file, to tell later whether it is still the same. */
  readonly text: string;
}

export function pidFilePath(directory: string): string {
  return path.join(directory, 'postmaster.pid');
}

/**
 * Reads the text of `postmaster.pid`: a line each for pid, data directory, start time, port, socket directory, TCP
 * address, shared memory key and status. The later lines are added while the server starts.
 * @returns undefined when it names no process
 */
export function parsePidFile(text: string): PidFile | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return {
    pid,
    port: Number(lines[3]) || 5432,
    socketDirectory: lines[4] || undefined,
    status: lines[7] ?? '',
    text,
  };
}

/** The pid file of a cluster, or undefined when there is none. */
export async function readPidFile(directory: string): Promise<PidFile | undefined> {
  const text = await readFile(pidFilePath(directory), 'utf8').catch(() => '');
  return parsePidFile(text);
}

/**
 * Whether the process is a server of this cluster, and not another program that has got the pid since.
 * A server's working directory is its data directory. Where the system does not show that (no /proc), its command
 * line does.
 * @param directory as `realpath` gives it
 */
export async function isServerOf(directory: string, pid: number): Promise<boolean> {
  if (process.platform === 'linux') {
    const workingDirectory = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    return workingDirectory === directory;
  }
  const { stdout } = await run('ps', ['-p', String(pid), '-o', 'command='], undefined);
  return stdout.includes(`postgres -D ${directory} `);
}
