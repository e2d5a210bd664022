import { join } from 'node:path';
import { startFloor, startService } from './lib/child.ts';
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
}

/** How long the service takes from the start of its process to its first answers, with its embedded database. */
export function benchStart(): Promise<Report> {
  return withDirectory(async (directory) => {
    const first: StartTimes[] = [];
    for (let turn = 0; turn < FIRST_STARTS; turn += 1) first.push(await startOnce(join(directory, String(turn))));
    const again: StartTimes[] = [];
    const floor: number[] = [];
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
    return { healthMs, readyMs: await service.untilAnswers('/api/v1/health/ready') };
  } finally {
    await service.stop();
  }
}

async function startFloorOnce(): Promise<number> {
  const floor = await startFloor({ environment: {} });
  try {
    return await floor.untilAnswers('/');
  } finally {
    await floor.stop();
  }
}

function report(first: readonly StartTimes[], again: readonly StartTimes[], floor: readonly number[]): Report {
  const health = again.map(({ healthMs }) => healthMs);
  const ready = again.map(({ readyMs }) => readyMs);
  const firstReady = first.map(({ readyMs }) => readyMs);
  const floorMs = median(floor);
  const row = (name: string, values: readonly number[]) => [
    name,
    round(median(values)),
    round(Math.max(...values)),
    round(median(values) / floorMs, 1),
    values.map((value) => round(value)).join(' '),
  ];
  const figure = (name: string, values: readonly number[], limitMs: number): Figure => ({
    name,
    measured: `${round(Math.max(...values))} at worst`,
    asked: `< ${limitMs}`,
    holds: Math.max(...values) < limitMs,
  });
  return {
    markdown: table(
      ['', 'median ms', 'worst ms', 'times the floor', 'each'],
      [
        row('to the first 200 of /api/v1/health', health),
        row('to the first 200 of /api/v1/health/ready', ready),
        row('floor: a bare server with the driver loaded', floor),
        row('empty data root, health', first.map(({ healthMs }) => healthMs)),
        row('empty data root, ready', firstReady),
      ],
    ),
    figures: [
      figure('Start to health, ms', health, ASKED.health),
      figure('First start to ready, ms', firstReady, ASKED.first),
    ],
  };
}
