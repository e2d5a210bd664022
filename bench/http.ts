import { call, EXAMPLE } from './lib/api.ts';
import { type Child, startFloor, startService } from './lib/child.ts';
import { type Server, withClient } from './lib/database.ts';
import { withDirectory } from './lib/directory.ts';
import { FLOOR_TABLES } from './lib/floor-schema.ts';
import type { Load } from './lib/load.ts';
import { type Measured, measureInTurns, type Target } from './lib/rounds.ts';
import { median } from './lib/statistics.ts';
import { type Figure, percent, type Report, round, table } from './lib/table.ts';
import { writeOne } from './lib/write-one.ts';

const CONNECTIONS = 32;
/** Short and many: on a shared machine a disturbance then spoils one round, not the median. */
const ROUNDS = 5;
const BOUNDS = { connections: CONNECTIONS, maxRequests: 60_000, maxSeconds: 2 };
/** Shares of the floor's rate that are asked for. */
const ASKED = { post: 0.2, get: 0.35 };

const BODY = JSON.stringify({ ...EXAMPLE, title: 'My Script #', description: 'A compelling drama about number #' });

/** The rate of POST and of GET by id, each beside a bare server on the same database server. */
export function benchHttp(server: Server): Promise<Report> {
  return withDirectory(async (dataRoot) => {
    const ours = await server.createDatabase('http_ours');
    const bare = await server.createDatabase('http_floor');
    const id = await writeOne(ours, dataRoot);
    await withClient(bare, (client) => client.query(FLOOR_TABLES));

    const service = await startService({
      environment: { DATABASE_URL: ours, DATA_ROOT_PATH: dataRoot, ROLE: 'api' },
    });
    const floor = await startFloor({ environment: { DATABASE_URL: bare } });
    try {
      await service.untilAnswers('/api/v1/health/ready');
      await floor.untilAnswers('/');
      const document = await call('GET', `${service.url}/api/v1/generate/${id}`);
      await withClient(bare, (client) =>
        client.query('INSERT INTO floor_documents (id, body) VALUES ($1, $2)', [id, document.text]),
      );
      const target = (
        child: Child,
        name: string,
        status: number,
        load: Pick<Load, 'url' | 'method' | 'body'>,
      ): Target => ({
        name,
        status,
        load: { ...BOUNDS, ...load },
        serverPid: child.pid,
        databasePid: server.pid,
      });
      const get = await measureInTurns(
        [
          target(service, 'GET by id: the service', 200, {
            url: `${service.url}/api/v1/generate/${id}`,
            method: 'GET',
          }),
          target(floor, 'floor: row read, parsed, written as JSON', 200, {
            url: `${floor.url}/parsed/${id}`,
            method: 'GET',
          }),
          target(floor, 'row’s text handed on', 200, { url: `${floor.url}/text/${id}`, method: 'GET' }),
        ],
        ROUNDS,
      );
      const post = await measureInTurns(
        [
          target(service, 'POST: the service', 202, {
            url: `${service.url}/api/v1/generate`,
            method: 'POST',
            body: BODY,
          }),
          target(floor, 'floor: body parsed, one row inserted', 202, {
            url: `${floor.url}/`,
            method: 'POST',
            body: BODY,
          }),
        ],
        ROUNDS,
      );
      return report(get, post);
    } finally {
      await Promise.all([service.stop(), floor.stop()]);
    }
  });
}

function report(get: readonly Measured[], post: readonly Measured[]): Report {
  const figures: Figure[] = [
    figure('GET by id, share of the floor’s rate', get, ASKED.get),
    figure('POST, share of the floor’s rate', post, ASKED.post),
  ];
  const rows = [get, post].flatMap((group) =>
    group.map((one) => [
      one.name,
      round(one.perSecond),
      percent(rateRatio(one, group[1])),
      round(one.p50Ms, 1),
      round(one.p99Ms, 1),
      one.answerBytes,
      one.serverCpuUs === null ? '–' : round(one.serverCpuUs),
      one.databaseCpuUs === null ? '–' : round(one.databaseCpuUs),
      round(one.loadCpuUs),
      cpuShare(one, group[1]),
      one.rates.map((rate) => round(rate)).join(' '),
    ]),
  );
  const head = [
    '',
    'requests/s',
    'of the floor',
    'p50 ms',
    'p99 ms',
    'bytes',
    'server µs',
    'database µs',
    'load µs',
    'floor’s CPU / its CPU',
    'rounds',
  ];
  return {
    markdown: [
      `${CONNECTIONS} keep-alive connections, medians of ${ROUNDS} rounds in turns; µs are CPU time for each request.`,
      '',
      table(head, rows),
    ].join('\n'),
    figures,
  };
}

/** The median of the ratios of each turn: what disturbs the machine for a while disturbs both sides of a turn. */
function rateRatio(one: Measured | undefined, floor: Measured | undefined): number {
  if (one === undefined || floor === undefined) return 0;
  return median(one.rates.map((rate, turn) => rate / (floor.rates[turn] ?? Number.NaN)));
}

/** The floor's CPU time beside one's own, server and database together: what other programs do hardly changes it. */
function cpuShare(one: Measured, floor: Measured | undefined): string {
  const spent = (of: Measured | undefined) =>
    of === undefined || of.serverCpuUs === null || of.databaseCpuUs === null ? null : of.serverCpuUs + of.databaseCpuUs;
  const [own, floors] = [spent(one), spent(floor)];
  return own === null || floors === null ? '–' : percent(floors / own);
}

function figure(name: string, [ours, floor]: readonly Measured[], asked: number): Figure {
  const ratio = rateRatio(ours, floor);
  return { name, measured: percent(ratio), asked: `≥ ${percent(asked)}`, holds: ratio >= asked };
}
