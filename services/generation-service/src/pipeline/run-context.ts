import type { EventDTO, ProgressDTO, ServiceLogger } from '../core.ts';
import { type Connection, type Pool, transaction } from '../database/connection.ts';
import type { GenerationRow } from '../database/generations.ts';
import type { SceneRow } from '../database/scenes.ts';
import { advance, type StateChange } from '../database/states.ts';
import { LostRunError } from '../errors.ts';
import type { EventLog } from '../events/event-log.ts';
import type { Providers } from '../providers/factory.ts';
import type { Measured } from './measure.ts';

/** What every run of the pipeline works with. */
export interface PipelineParts {
  readonly pool: Pool;
  readonly log: EventLog;
  readonly logger: ServiceLogger;
  readonly providers: Providers;
  /** Names this process to others. */
  readonly origin: string;
  /** Milliseconds, rising: for durations. */
  readonly monotonicMs: () => number;
  readonly metrics: PipelineMetrics;
}

export interface PipelineMetrics {
  sceneWritten(provider: string, seconds: number, words: number): void;
  generationEnded(status: 'completed' | 'failed', seconds: number, score: number | null): void;
}

/** One run: it owns the generation until its signal aborts. */
export interface RunContext extends PipelineParts {
  readonly generation: GenerationRow;
  readonly run: number;
  readonly signal: AbortSignal;
  readonly draining: () => boolean;
  readonly startedMs: number;
  /** Words that were there when the run began. */
  readonly wordsAtStart: number;
  /** As they are in the database; this run changes both together. */
  scenes: SceneRow[];
  progress: ProgressDTO;
}

export function measuredOf({ template, request }: GenerationRow): Measured {
  return { template, language: request.language, length: request.length };
}

/**
 * One step of the run, all or nothing: the state, the events, and whatever `also` writes. What is stored is then
 * told to the followers.
 *
 * @throws LostRunError where the run no longer owns the generation; then nothing was written
 */
export async function step(
  context: RunContext,
  events: readonly EventDTO[],
  change: StateChange,
  also?: (db: Connection) => Promise<void>,
): Promise<void> {
  const { pool, origin, generation, run, log } = context;
  const stored =
    also === undefined
      ? await advance(pool, origin, generation.id, { run }, events, change)
      : await transaction(pool, async (db) => {
          // First the state, which is locked by it: the fence stands before anything else is touched.
          const range = await advance(db, origin, generation.id, { run }, events, change);
          if (range !== null) await also(db);
          return range;
        });
  if (stored === null) throw new LostRunError(generation.id, run);
  if (change.progress !== undefined) context.progress = change.progress;
  log.published(generation.id, stored.firstSequence, events);
}

/** The events of a change of stage within `processing`. */
export function stageEvents(progress: ProgressDTO): EventDTO[] {
  return [
    { event: 'status', data: { status: 'processing', stage: progress.stage } },
    { event: 'progress', data: progress },
  ];
}
