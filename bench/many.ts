import { call, EXAMPLE } from './lib/api.ts';
import { type Child, startService } from './lib/child.ts';
import { cpuOf, cpuOfFamily, difference } from './lib/cpu.ts';
import { type Server, withClient } from './lib/database.ts';
import { withDirectory } from './lib/directory.ts';
import { openWriteFloor } from './lib/floor-writes.ts';
import { runLoad } from './lib/load.ts';
import { median } from './lib/statistics.ts';
import { type Figure, type Report, round, table } from './lib/table.ts';

const ROUNDS = 3;
const GENERATIONS = 500;
const WORDS = 500;
const CONNECTIONS = 32;
/** As many as the service writes at once by default. */
const AT_ONCE = 16;
const LIMIT_MS = 120_000;
const LOOK_EVERY_MS = 50;

const BODY = JSON.stringify({ ...EXAMPLE, title: 'My Script #', length_target: WORDS });

interface Round {
  readonly acceptedSeconds: number;
  readonly finishedSeconds: number;
  readonly floorSeconds: number;
  /** CPU time that the service and the database spent, in ms; null where the platform hides it. */
  readonly serviceCpuMs: number | null;
  readonly databaseCpuMs: number | null;
  readonly faults: readonly string[];
}

/** Many generations at once in one process: when they are taken, when they are done, and that each was done once. */
export async function benchMany(server: Server): Promise<Report> {
  const rounds: Round[] = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) rounds.push(await runOnce(server, turn));
  return report(rounds);
}

function runOnce(server: Server, turn: number): Promise<Round> {
  return withDirectory(async (dataRoot) => {
    const database = await server.createDatabase(`many_${turn}`);
    const service = await startService({
      environment: { DATABASE_URL: database, DATA_ROOT_PATH: dataRoot, ROLE: 'all' },
    });
    try {
      await service.untilAnswers('/api/v1/health/ready');
      const serviceBefore = cpuOf(service.pid);
      const databaseBefore = cpuOfFamily(server.pid);
      const startMs = performance.now();
      const finished = untilAllFinished(database);
      const load = await runLoad({
        url: `${service.url}/api/v1/generate`,
        method: 'POST',
        body: BODY,
        connections: CONNECTIONS,
        maxRequests: GENERATIONS,
        maxSeconds: 60,
      });
      const finishedSeconds = ((await finished) - startMs) / 1000;
      const serviceCpuMs = difference(cpuOf(service.pid), serviceBefore);
      const databaseCpuMs = difference(cpuOfFamily(server.pid), databaseBefore);
      const faults = [...(await faultsOfList(service)), ...(await faultsOfRows(database))];
      if (load.statuses['202'] !== GENERATIONS) faults.push(`answers were ${JSON.stringify(load.statuses)}`);
      return {
        acceptedSeconds: load.seconds,
        finishedSeconds,
        floorSeconds: await storeTheSame(server, database, turn),
        serviceCpuMs,
        databaseCpuMs,
        faults,
      };
    } finally {
      await service.stop();
    }
  });
}

/** Resolves with the time, by `performance.now()`, at which the last one was seen to have ended. */
function untilAllFinished(database: string): Promise<number> {
  return withClient(database, async (client) => {
    const startMs = performance.now();
    while (performance.now() - startMs < LIMIT_MS) {
      const { rows } = await client.query<{ ended: string }>(
        `SELECT count(*) AS ended FROM generation_states WHERE status IN ('completed', 'failed', 'cancelled')`,
      );
      if (Number(rows[0]?.ended) >= GENERATIONS) return performance.now();
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    throw new Error(`not all had ended after ${LIMIT_MS} ms`);
  });
}

/** What the API's list has wrong: every one is to be there once, and completed. */
async function faultsOfList(service: Child): Promise<string[]> {
  const statuses = new Map<string, string>();
  let items = 0;
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const answer = await call('GET', `${service.url}/api/v1/generate?limit=100${query}`);
    const page: { items: { generation_id: string; status: string }[]; next_cursor: string | null } = JSON.parse(
      answer.text,
    );
    for (const { generation_id, status } of page.items) statuses.set(generation_id, status);
    items += page.items.length;
    cursor = page.next_cursor;
  } while (cursor !== null);
  const completed = [...statuses.values()].filter((status) => status === 'completed').length;
  if (items === GENERATIONS && completed === GENERATIONS) return [];
  return [`the list has ${items} items, ${statuses.size} different, ${completed} completed`];
}

/** Each answers the generations that break its rule. */
const RULES = {
  'a scene that is missing, unfinished or numbered wrong': `
    SELECT g.id FROM generations g LEFT JOIN scenes s ON s.generation_id = g.id GROUP BY g.id
    HAVING count(s.number) = 0 OR count(*) FILTER (WHERE s.status = 'completed') <> count(*) OR max(s.number) <> count(*)`,
  'a scene whose completion was told not once': `
    SELECT s.generation_id FROM scenes s LEFT JOIN (
      SELECT generation_id, (item->'data'->>'scene')::integer AS scene, count(*) AS told FROM items
      WHERE item->>'event' = 'scene.completed' GROUP BY 1, 2) t ON t.generation_id = s.generation_id AND t.scene = s.number
    WHERE t.told IS DISTINCT FROM 1`,
  'not exactly one completed event, at the end': `
    SELECT generation_id FROM items GROUP BY 1
    HAVING count(*) FILTER (WHERE item->>'event' = 'completed') <> 1
      OR max(sequence) FILTER (WHERE item->>'event' = 'completed') <> max(sequence)`,
  'a gap or a double among the event numbers': `
    SELECT generation_id FROM items GROUP BY 1
    HAVING min(sequence) <> 1 OR max(sequence) <> count(*) OR count(DISTINCT sequence) <> count(*)`,
  'a number other than its last event has': `
    SELECT i.generation_id FROM items i JOIN generation_states s USING (generation_id)
    GROUP BY 1 HAVING max(i.sequence) <> max(s.last_sequence)`,
  'a model call too many': `
    SELECT generation_id FROM model_calls WHERE kind = 'scene' GROUP BY generation_id, scene HAVING count(*) <> 1`,
} as const;

/** Events stand in batches; each item's number is the batch's first and its place in it. */
const ITEMS = `WITH items AS MATERIALIZED (
  SELECT generation_id, first_sequence + place - 1 AS sequence, item
  FROM generation_events, json_array_elements(items) WITH ORDINALITY AS t (item, place))`;

async function faultsOfRows(database: string): Promise<string[]> {
  return withClient(database, async (client) => {
    const faults: string[] = [];
    for (const [rule, statement] of Object.entries(RULES)) {
      const { rows } = await client.query(`${ITEMS} ${statement}`);
      if (rows.length > 0) faults.push(`${rows.length} with ${rule}`);
    }
    return faults;
  });
}

/** Stores the scenes that the service wrote once more, with nothing else done. @returns the seconds */
async function storeTheSame(server: Server, database: string, turn: number): Promise<number> {
  const scripts = await withClient(database, async (client) => {
    const { rows } = await client.query<{ texts: string[] }>(
      'SELECT array_agg(text ORDER BY number) AS texts FROM scenes GROUP BY generation_id',
    );
    return rows.map(({ texts }) => texts);
  });
  const floor = await openWriteFloor(await server.createDatabase(`many_floor_${turn}`), AT_ONCE);
  try {
    return await floor.store(scripts, AT_ONCE);
  } finally {
    await floor.close();
  }
}

function report(rounds: readonly Round[]): Report {
  const faults = rounds.flatMap((one) => one.faults);
  const row = (name: string, of: (one: Round) => number) => [
    name,
    round(median(rounds.map(of)), 2),
    round(GENERATIONS / median(rounds.map(of))),
    rounds.map((one) => round(of(one), 2)).join(' '),
  ];
  const figures: Figure[] = [
    {
      name: `${GENERATIONS} of ${GENERATIONS} finished, none twice`,
      measured: faults.length === 0 ? 'yes' : faults.join('; '),
      asked: 'yes',
      holds: faults.length === 0,
    },
  ];
  const cpu = (of: (one: Round) => number | null) => {
    const values = rounds.flatMap((one) => of(one) ?? []);
    return values.length === 0 ? 'an unknown time' : `${round(median(values) / GENERATIONS, 1)} ms`;
  };
  const times = round(median(rounds.map((one) => one.finishedSeconds / one.floorSeconds)), 1);
  return {
    markdown: [
      `${GENERATIONS} generations of ${WORDS} words, posted over ${CONNECTIONS} connections to one process; ${ROUNDS} rounds. To`,
      `finish them takes ${times} times the floor, which stores the same scenes ${AT_ONCE} at once, a transaction each.`,
      `CPU time for each generation: ${cpu((one) => one.serviceCpuMs)} in the service, ${cpu((one) => one.databaseCpuMs)} in the database.`,
      '',
      table(
        ['', 'seconds', 'generations/s', 'rounds'],
        [
          row('all accepted', (one) => one.acceptedSeconds),
          row('all finished', (one) => one.finishedSeconds),
          row('floor: all stored', (one) => one.floorSeconds),
        ],
      ),
    ].join('\n'),
    figures,
  };
}
