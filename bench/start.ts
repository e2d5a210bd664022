import { join } from 'node:path';
import { startFloor, startService } from './lib/child.ts';
import { cpuOf } from './lib/cpu.ts';
import { withDirectory } from './lib/directory.ts';
import { median } from './lib/statistics.ts';
import { type Figure, type Report, round, table } from './lib/table.ts';

const ROUNDS = 5;
const FIRST_STARTS = 3;
/** In ms, as asked for. */
const ASKED = { health: 1_500, first: 8_000 } as const;

interface StartTimes {
  readonly healthMs: number;
  readonly readyMs: number;
  /** CPU time of the process alone, until it was ready; null where the platform hides it. */
  readonly cpuMs: number | null;
}

/** How long the service takes from the start of its process to its first answers, with its embedded database. */
export function benchStart(): Promise<Report> {
  return withDirectory(async (directory) => {
    const first: StartTimes[] = [];
    for (let turn = 0; turn < FIRST_STARTS; turn += 1) first.push(await startOnce(join(directory, String(turn))));
    const again: StartTimes[] = [];
    const floor: StartTimes[] = [];
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      again.push(await startOnce(join(directory, '0')));
      floor.push(await startFloorOnce());
    }
    return report(first, again, floor);
  });
}

async function startOnce(dataRoot: string): Promise<StartTimes> {
  const service = await startService({ environment: { DATA_ROOT_PATH: dataRoot } });
  try {
    const healthMs = await service.untilAnswers('/api/v1/health');
    const readyMs = await service.untilAnswers('/api/v1/health/ready');
    return { healthMs, readyMs, cpuMs: cpuOf(service.pid) };
  } finally {
    await service.stop();
  }
}

async function startFloorOnce(): Promise<StartTimes> {
  const floor = await startFloor({ environment: {} });
  try {
    const readyMs = await floor.untilAnswers('/');
    return { healthMs: readyMs, readyMs, cpuMs: cpuOf(floor.pid) };
  } finally {
    await floor.stop();
  }
}

function report(first: readonly StartTimes[], again: readonly StartTimes[], floor: readonly StartTimes[]): Report {
  const floorMs = median(floor.map(({ readyMs }) => readyMs));
  const row = (name: string, times: readonly StartTimes[], of: (one: StartTimes) => number) => {
    const values = times.map(of);
    const cpu = times.flatMap(({ cpuMs }) => (cpuMs === null ? [] : [cpuMs]));
    return [
      name,
      round(median(values)),
      round(Math.max(...values)),
      round(median(values) / floorMs, 1),
      cpu.length === 0 ? '–' : round(median(cpu)),
      values.map((value) => round(value)).join(' '),
    ];
  };
  const health = again.map(({ healthMs }) => healthMs);
  const firstReady = first.map(({ readyMs }) => readyMs);
  const figure = (name: string, values: readonly number[], limitMs: number): Figure => ({
    name,
    measured: `${round(median(values))}, at worst ${round(Math.max(...values))}`,
    asked: `< ${limitMs}`,
    holds: median(values) < limitMs,
  });
  return {
    markdown: table(
      ['', 'median ms', 'worst ms', 'times the floor', 'CPU ms until ready', 'each'],
      [
        row('to the first 200 of /api/v1/health', again, ({ healthMs }) => healthMs),
        row('to the first 200 of /api/v1/health/ready', again, ({ readyMs }) => readyMs),
        row('floor: a bare server with the driver loaded', floor, ({ readyMs }) => readyMs),
        row('empty data root, health', first, ({ healthMs }) => healthMs),
        row('empty data root, ready', first, ({ readyMs }) => readyMs),
      ],
    ),
    figures: [
      figure('Start to health, ms', health, ASKED.health),
      figure('First start to ready, ms', firstReady, ASKED.first),
    ],
  };
}
