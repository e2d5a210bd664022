import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Random } from '../../src/providers/offline/random.ts';
import { auditCompleted } from '../helpers/audit.ts';
import { makeTestDatabase } from '../helpers/database.ts';
import { makeDirectory } from '../helpers/directory.ts';
import { type ServiceProcess, spawnService } from '../helpers/process.ts';
import { create, generate } from '../helpers/service.ts';

export interface KillRun {
  readonly kills: number;
  readonly processes: number;
  readonly generations: number;
  readonly wordsEach: number;
  readonly wordsPerSecond: number;
}

export interface KillReport {
  readonly kills: number;
  /** Scenes that were begun again after a kill. */
  readonly restarted: number;
  /** From the last kill until everything was written. */
  readonly secondsAfterLastKill: number;
  readonly seconds: number;
}

/**
 * Kills processes of the service with SIGKILL at random moments while they write, starts others in their place, and
 * audits what is stored once all is written. The scripts must be those of an undisturbed run.
 */
export async function runKills(plan: KillRun, random: Random): Promise<KillReport> {
  const database = await makeTestDatabase();
  const dataRoot = await makeDirectory('kills');
  const environment = { DATABASE_URL: database.url, DATA_ROOT_PATH: dataRoot };
  const paced = { ...environment, OFFLINE_WORDS_PER_SECOND: String(plan.wordsPerSecond) };
  const running: ServiceProcess[] = [];
  const pool = new pg.Pool({ ...database.settings, max: 2 });
  const startedMs = performance.now();
  try {
    for (let count = 0; count < plan.processes; count += 1) running.push(await spawnService(paced));
    const ids: string[] = [];
    for (let seed = 1; seed <= plan.generations; seed += 1) {
      ids.push(await create(running[0] as ServiceProcess, { length_target: plan.wordsEach, seed }));
    }
    // Each kill comes at a random moment of its part of the writing, so that they cover it on any machine.
    const total = plan.generations * plan.wordsEach;
    for (let kills = 0; kills < plan.kills; kills += 1) {
      await wordsWritten(pool, (total * (kills + random.next())) / (plan.kills + 1));
      const index = random.integer(0, running.length - 1);
      const victim = running[index] as ServiceProcess;
      victim.signal('SIGKILL');
      await victim.exited;
      running[index] = await spawnService(paced);
    }
    assert.ok((await unfinished(pool)) > 0, 'the writing went on for as long as the killing');

    const end = await waitForAll(pool, ids.length, performance.now());
    await auditCompleted(pool, ids);
    const { rows } = await pool.query<{ restarted: number }>(
      `SELECT count(*)::int AS restarted FROM generation_events e, json_array_elements(e.items) i
       WHERE i ->> 'event' = 'scene.restarted'`,
    );
    const killed = await fetchScripts(pool, ids);
    // The others are slow on purpose, and would take the work from it.
    for (const one of running) one.signal('SIGKILL');
    const undisturbed = await spawnService(environment);
    running.push(undisturbed);
    for (let seed = 1; seed <= plan.generations; seed += 1) {
      const again = await generate(undisturbed, { length_target: plan.wordsEach, seed });
      assert.equal(
        again.script?.split('\n\n').slice(1).join('\n\n'),
        killed[seed - 1],
        `seed ${seed}: the same script`,
      );
    }
    return {
      kills: plan.kills,
      restarted: rows[0]?.restarted ?? 0,
      secondsAfterLastKill: end,
      seconds: (performance.now() - startedMs) / 1000,
    };
  } finally {
    for (const one of running) one.signal('SIGKILL');
    await Promise.all(running.map((one) => one.exited));
    await pool.end();
    await database.drop();
    await rm(dataRoot, { recursive: true, force: true });
  }
}

/** Waits until so many words stand in all generations together, or nothing is left to write. */
async function wordsWritten(pool: pg.Pool, words: number): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<{ words: number; open: number }>(
      `SELECT coalesce(sum((progress ->> 'words')::int), 0)::int AS words,
         count(*) FILTER (WHERE status IN ('pending', 'processing'))::int AS open FROM generation_states`,
    );
    if ((rows[0]?.words ?? 0) >= words || rows[0]?.open === 0) return;
    await delay(10);
  }
}

async function unfinished(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM generation_states WHERE status IN ('pending', 'processing')`,
  );
  return rows[0]?.count ?? 0;
}

/** Seconds until everything has ended; what a dead worker held is taken up within 20 s, so it must go on all the time. */
async function waitForAll(pool: pg.Pool, total: number, fromMs: number): Promise<number> {
  for (;;) {
    if ((await unfinished(pool)) === 0) return (performance.now() - fromMs) / 1000;
    const { rows } = await pool.query<{ idle: number }>(
      `SELECT extract(epoch FROM clock_timestamp() - max(updated_at))::float8 AS idle FROM generation_states`,
    );
    assert.ok((rows[0]?.idle ?? 0) < 25, `nothing has moved for 25 s, ${await unfinished(pool)} of ${total} are open`);
    await delay(100);
  }
}

async function fetchScripts(pool: pg.Pool, ids: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<{ id: string; body: string }>(
    `SELECT generation_id AS id, string_agg(text, E'\\n\\n' ORDER BY number) AS body FROM scenes
     WHERE generation_id = ANY ($1) GROUP BY generation_id`,
    [ids],
  );
  const bodies = new Map(rows.map(({ id, body }) => [id, body]));
  return ids.map((id) => bodies.get(id) ?? '');
}
