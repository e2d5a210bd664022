import type { AIModelConfigDTO, EventDTO, OutlineEntryDTO, ProgressDTO } from '../core.ts';
import { type Connection, type Pool, transaction } from '../database/connection.ts';
import { type GenerationRow, readGeneration } from '../database/generations.ts';
import { readUsage } from '../database/model-calls.ts';
import { leaveScenes, readScenes, replaceScenes, type SceneRow } from '../database/scenes.ts';
import { advance, type StateChange } from '../database/states.ts';
import { generationNotFound, ServiceError } from '../errors.ts';
import type { EventLog } from '../events/event-log.ts';
import type { Queue } from '../jobs/queue.ts';
import { type EditedScene, editOutline, outlineEntries, outlineEvent } from '../pipeline/outline.ts';
import { QUEUED } from '../pipeline/progress.ts';
import { measuredOf } from '../pipeline/run-context.ts';
import { endingEvent } from '../pipeline/summary.ts';
import type { Providers } from '../providers/factory.ts';
import { assertSceneLengths } from './length-rules.ts';
import { chooseModels, type ModelDefaults } from './model-choice.ts';

/** What a person does to a generation that is there: each is one transaction. */
export interface Steering {
  /** @throws ServiceError `generation_ended` where it is completed or failed */
  cancel(id: string): Promise<void>;
  outline(id: string): Promise<OutlineEntryDTO[]>;
  /** @throws ServiceError `outline_not_open` where it is not awaiting approval */
  replaceOutline(id: string, scenes: readonly EditedScene[]): Promise<OutlineEntryDTO[]>;
  /** @throws ServiceError `outline_not_open` */
  approve(id: string): Promise<void>;
  /** @throws ServiceError `generation_not_resumable` where it neither failed nor was cancelled */
  resume(
    id: string,
    change: { max_cost_usd?: number | undefined; ai_config?: AIModelConfigDTO | undefined },
  ): Promise<void>;
}

export interface SteeringParts {
  readonly pool: Pool;
  readonly queue: Queue;
  readonly log: EventLog;
  readonly origin: string;
  readonly providers: Providers;
  readonly models: ModelDefaults;
}

interface Decision {
  readonly events: readonly EventDTO[];
  readonly change: StateChange;
  /** Takes the generation away from whoever works on it. */
  readonly newRun: boolean;
  readonly also?: (db: Connection) => Promise<void>;
}

export function makeSteering(parts: SteeringParts): Steering {
  const { pool, queue, log, origin } = parts;

  /** Locks the generation, lets `decide` look at it, and carries out what was decided; null: nothing is to be done. */
  async function steer(
    id: string,
    decide: (
      generation: GenerationRow,
      scenes: SceneRow[],
      db: Connection,
    ) => Promise<Decision | null> | Decision | null,
  ): Promise<void> {
    const told = await transaction(pool, async (db) => {
      await db.query('SELECT 1 FROM generation_states WHERE generation_id = $1 FOR UPDATE', [id]);
      const generation = await readGeneration(db, id);
      if (generation === null) throw generationNotFound(id);
      const decision = await decide(generation, await readScenes(db, id), db);
      if (decision === null) return null;
      const { events, change, newRun, also } = decision;
      const range = await advance(db, origin, id, { run: generation.run }, events, change, newRun);
      if (range === null) throw new Error('a locked generation keeps its run');
      await also?.(db);
      return { first: range.firstSequence, events };
    });
    if (told !== null) log.published(id, told.first, told.events);
  }

  function requireOpenOutline({ status }: GenerationRow): void {
    if (status !== 'awaiting_approval') {
      throw new ServiceError(
        'outline_not_open',
        `The outline can be changed while awaiting_approval; this is ${status}`,
      );
    }
  }

  const enqueue = (generation: GenerationRow) => (db: Connection) =>
    queue.enqueue(db, [{ generationId: generation.id, priority: generation.request.priority }]);

  /** Back in the queue, with what is written so far. */
  function queued({ progress }: GenerationRow): ProgressDTO {
    return { ...progress, stage: QUEUED.stage, scene: null, eta_seconds: null };
  }

  return {
    async cancel(id) {
      await steer(id, async (generation, scenes, db) => {
        if (generation.status === 'cancelled') return null;
        if (generation.status === 'completed' || generation.status === 'failed') {
          throw new ServiceError('generation_ended', `This generation is ${generation.status} already`);
        }
        const progress: ProgressDTO = { ...generation.progress, stage: 'finished', scene: null, eta_seconds: null };
        return {
          events: [
            { event: 'status', data: { status: 'cancelled', stage: 'finished' } },
            endingEvent('cancelled', measuredOf(generation), scenes, await readUsage(db, id)),
          ],
          change: { status: 'cancelled', progress },
          newRun: true,
          also: (connection) => leaveScenes(connection, id, 'pending'),
        };
      });
    },

    async outline(id) {
      const generation = await readGeneration(pool, id);
      if (generation === null) throw generationNotFound(id);
      return outlineEntries(await readScenes(pool, id), measuredOf(generation));
    },

    async replaceOutline(id, edited) {
      let entries: OutlineEntryDTO[] = [];
      await steer(id, (generation, scenes) => {
        requireOpenOutline(generation);
        assertSceneLengths(edited, generation.request.length.unit, 'scenes');
        const measured = measuredOf(generation);
        const replaced = editOutline(scenes, edited, generation);
        entries = outlineEntries(replaced, measured);
        return {
          events: [outlineEvent(replaced, measured)],
          change: { progress: { ...generation.progress, scenes_total: replaced.length } },
          newRun: true,
          also: (db) => replaceScenes(db, id, replaced),
        };
      });
      return entries;
    },

    async approve(id) {
      await steer(id, (generation) => {
        requireOpenOutline(generation);
        const progress = queued(generation);
        return {
          events: [{ event: 'status', data: { status: 'pending', stage: 'queued' } }],
          change: { status: 'pending', outlineApproved: true, progress },
          newRun: true,
          also: enqueue(generation),
        };
      });
    },

    async resume(id, { max_cost_usd, ai_config }) {
      await steer(id, (generation) => {
        const { status, request, ai_config: before } = generation;
        if (status !== 'failed' && status !== 'cancelled') {
          throw new ServiceError(
            'generation_not_resumable',
            `Only a failed or cancelled generation can be resumed; this is ${status}`,
          );
        }
        const chosen =
          ai_config === undefined
            ? before
            : chooseModels(ai_config, undefined, request.language, parts.models, parts.providers);
        return {
          events: [{ event: 'status', data: { status: 'pending', stage: 'queued' } }],
          change: {
            status: 'pending',
            progress: queued(generation),
            aiConfig: { ...chosen, maxCostUsd: max_cost_usd ?? before.maxCostUsd },
            forward: true,
          },
          newRun: true,
          also: async (db) => {
            await leaveScenes(db, id, 'pending');
            await enqueue(generation)(db);
          },
        };
      });
    },
  };
}
