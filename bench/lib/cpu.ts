import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts CPU time for `/proc` in hundredths of a second (USER_HZ), whatever its own clock is. */
const TICK_MS = 10;

interface ProcessTimes {
  readonly parentPid: number;
  /** In user and kernel mode; with that of ended children where they were waited for. */
  readonly cpuMs: number;
}

function readTimes(pid: number): ProcessTimes | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may hold spaces: fields are counted after it; the first of them is number 3.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const field = (number: number) => Number(fields[number - 3]);
    return { parentPid: field(4), cpuMs: (field(14) + field(15) + field(16) + field(17)) * TICK_MS };
  } catch {
    return null;
  }
}

/** CPU time of a process so far, in ms; null where there is no `/proc` or no such process. */
export function cpuOf(pid: number): number | null {
  return readTimes(pid)?.cpuMs ?? null;
}

/** CPU time of a process and of its direct children so far, in ms: a PostgreSQL server with its sessions. */
export function cpuOfFamily(pid: number): number | null {
  const own = cpuOf(pid);
  if (own === null) return null;
  let sum = own;
  for (const name of readdirSync('/proc')) {
    const times = /^\d+$/.test(name) ? readTimes(Number(name)) : null;
    if (times?.parentPid === pid) sum += times.cpuMs;
  }
  return sum;
}

/** What was spent between two readings; null where one is missing. */
export function difference(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before;
}
