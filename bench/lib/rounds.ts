import { cpuOf, cpuOfFamily, difference } from './cpu.ts';
import { type Load, type LoadResult, runLoad } from './load.ts';
import { median } from './statistics.ts';

/** A server under load, by the processes whose CPU time counts. */
export interface Target {
  readonly name: string;
  readonly load: Load;
  /** What a good answer's status is; any other fails the benchmark. */
  readonly status: number;
  readonly serverPid: number;
  readonly databasePid: number;
}

/** The medians of a target's rounds. CPU is in microseconds for each request, null where the platform hides it. */
export interface Measured {
  readonly name: string;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly answerBytes: number;
  readonly serverCpuUs: number | null;
  readonly databaseCpuUs: number | null;
  readonly loadCpuUs: number;
  /** The rate of each round, in their order. */
  readonly rates: readonly number[];
}

interface Round {
  readonly result: LoadResult;
  readonly serverCpuMs: number | null;
  readonly databaseCpuMs: number | null;
}

const WARM_UP = { maxRequests: 20_000, maxSeconds: 2 };

/** Warms every target up, then takes turns between them for as many rounds, and sums each up by its medians. */
export async function measureInTurns(targets: readonly Target[], rounds: number): Promise<Measured[]> {
  for (const { load } of targets) await runLoad({ ...load, ...WARM_UP });
  const all = targets.map((target) => ({ target, rounds: [] as Round[] }));
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const one of all) one.rounds.push(await measureOnce(one.target));
  }
  return all.map(({ target, rounds: measured }) => sumUp(target.name, measured));
}

async function measureOnce({ name, load, status, serverPid, databasePid }: Target): Promise<Round> {
  const serverBefore = cpuOf(serverPid);
  const databaseBefore = cpuOfFamily(databasePid);
  const result = await runLoad(load);
  const good = result.statuses[String(status)] ?? 0;
  if (good !== result.requests) throw new Error(`${name}: answers were ${JSON.stringify(result.statuses)}`);
  return {
    result,
    serverCpuMs: difference(cpuOf(serverPid), serverBefore),
    databaseCpuMs: difference(cpuOfFamily(databasePid), databaseBefore),
  };
}

function sumUp(name: string, rounds: readonly Round[]): Measured {
  const rates = rounds.map(({ result }) => result.requests / result.seconds);
  const each = (of: (round: Round) => number | null) => {
    const values = rounds.map((round) => ({ ms: of(round), requests: round.result.requests }));
    if (values.some(({ ms }) => ms === null)) return null;
    return median(values.map(({ ms, requests }) => ((ms ?? 0) * 1000) / requests));
  };
  return {
    name,
    perSecond: median(rates),
    p50Ms: median(rounds.map(({ result }) => result.p50Ms)),
    p99Ms: median(rounds.map(({ result }) => result.p99Ms)),
    answerBytes: rounds.at(-1)?.result.answerBytes ?? 0,
    serverCpuUs: each((round) => round.serverCpuMs),
    databaseCpuUs: each((round) => round.databaseCpuMs),
    loadCpuUs: each((round) => round.result.cpuMs) ?? 0,
    rates,
  };
}
