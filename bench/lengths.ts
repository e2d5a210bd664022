import { EXAMPLE, type Generation, generate } from './lib/api.ts';
import { startService } from './lib/child.ts';
import type { Server } from './lib/database.ts';
import { withDirectory } from './lib/directory.ts';
import { openWriteFloor, type WriteFloor } from './lib/floor-writes.ts';
import { median } from './lib/statistics.ts';
import { type Figure, type Report, round, table } from './lib/table.ts';

const ROUNDS = 3;
const TYPES = ['drama', 'comedy', 'documentary', 'commercial', 'educational'] as const;
const WORDS = [500, 2_000, 10_000, 50_000] as const;
const DESCRIPTIONS = {
  en: 'A lighthouse keeper finds a letter that was never sent and sails out to deliver it.',
  ko: '등대지기가 끝내 부치지 못한 편지를 발견하고, 그것을 전하러 배를 띄운다.',
} as const;
const TITLES = { en: 'The Late Letter', ko: '늦은 편지' } as const;
const ASKED = { score: 98, secondsOf: { 2000: 2, 50000: 30 } } as const;

interface Case {
  readonly name: string;
  readonly type: string;
  readonly language: string;
  readonly words: number;
  readonly body: object;
}

interface Outcome extends Case {
  readonly worstScore: number;
  readonly words: number;
  readonly written: number;
  readonly scenes: number;
  readonly seconds: number;
  readonly slowestSeconds: number;
  readonly floorSeconds: number;
}

/** Length and time of the offline writer, unpaced, beside storing the same scenes and doing nothing else. */
export function benchLengths(server: Server): Promise<Report> {
  return withDirectory(async (dataRoot) => {
    const floor = await openWriteFloor(await server.createDatabase('lengths_floor'), 1);
    const service = await startService({ environment: { DATA_ROOT_PATH: dataRoot } });
    try {
      await service.untilAnswers('/api/v1/health/ready');
      await generate(service.url, EXAMPLE);
      const outcomes: Outcome[] = [];
      const failures: string[] = [];
      for (const one of cases()) {
        try {
          outcomes.push(await measure(one, service.url, floor));
        } catch (error) {
          failures.push(`${one.name}, ${one.words} words: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      return report(outcomes, failures);
    } finally {
      await service.stop();
      await floor.close();
    }
  });
}

function cases(): Case[] {
  const example = { name: 'the example', type: 'drama', language: 'en', words: EXAMPLE.length_target, body: EXAMPLE };
  const others = WORDS.flatMap((words) =>
    TYPES.flatMap((type) =>
      (['en', 'ko'] as const).map((language) => ({
        name: `${type} ${language}`,
        type,
        language,
        words,
        body: {
          ...EXAMPLE,
          script_type: type,
          language,
          title: TITLES[language],
          description: DESCRIPTIONS[language],
          length_target: words,
        },
      })),
    ),
  );
  return [example, ...others];
}

async function measure(one: Case, serviceUrl: string, floor: WriteFloor): Promise<Outcome> {
  const seconds: number[] = [];
  const floorSeconds: number[] = [];
  const generations: Generation[] = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    const startMs = performance.now();
    const generation = await generate(serviceUrl, one.body);
    seconds.push((performance.now() - startMs) / 1000);
    generations.push(generation);
    floorSeconds.push(await floor.store([sceneTexts(generation)], 1));
  }
  const scores = generations.map(({ length }) => length.score ?? 0);
  return {
    ...one,
    worstScore: Math.min(...scores),
    written: median(generations.map(({ length }) => length.actual)),
    scenes: median(generations.map(({ scenes }) => scenes.length)),
    seconds: median(seconds),
    slowestSeconds: Math.max(...seconds),
    floorSeconds: median(floorSeconds),
  };
}

/** Texts of as many scenes, together as long as the script: where one ends and the next begins is nothing to storing. */
function sceneTexts({ script, scenes }: Generation): string[] {
  const text = script ?? '';
  const size = Math.ceil(text.length / Math.max(1, scenes.length));
  return scenes.map((_, index) => text.slice(index * size, (index + 1) * size));
}

function report(outcomes: readonly Outcome[], failures: readonly string[]): Report {
  const rows = outcomes.map((one) => [
    one.name,
    one.words,
    one.written,
    round(one.worstScore, 1),
    one.scenes,
    round(one.seconds, 2),
    round(one.slowestSeconds, 2),
    round(one.floorSeconds, 3),
    round(one.seconds / one.floorSeconds, 1),
  ]);
  const head = ['', 'asked', 'written', 'worst score', 'scenes', 'seconds', 'slowest', 'floor', 'times the floor'];
  const worst = Math.min(...outcomes.map(({ worstScore }) => worstScore));
  const figures: Figure[] = [
    {
      name: 'Generations that did not end well',
      measured: String(failures.length),
      asked: '0',
      holds: failures.length === 0,
    },
    {
      name: 'Worst length score',
      measured: String(round(worst, 1)),
      asked: `≥ ${ASKED.score}`,
      holds: worst >= ASKED.score,
    },
    ...Object.entries(ASKED.secondsOf).map(([words, limit]) => {
      const slowest = Math.max(
        ...outcomes.filter((one) => one.words === Number(words)).map((one) => one.slowestSeconds),
      );
      return {
        name: `Slowest ${words} words, s`,
        measured: String(round(slowest, 2)),
        asked: `< ${limit}`,
        holds: slowest < limit,
      };
    }),
  ];
  return {
    markdown: [
      `From the POST to the finished script; ${ROUNDS} rounds in turns with the floor, which stores as many scenes of as`,
      'much text, a transaction each.',
      '',
      table(head, rows),
      ...failures.map((failure) => `\n- ${failure}`),
    ].join('\n'),
    figures,
  };
}
