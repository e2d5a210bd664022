import type { EventDTO } from '../core.ts';
import { isDatabaseTrouble } from '../database/connection.ts';
import { readGeneration } from '../database/generations.ts';
import { readUsage } from '../database/model-calls.ts';
import { leaveScenes, readScenes, replaceScenes } from '../database/scenes.ts';
import { LostRunError, ServiceError } from '../errors.ts';
import { makeProblem, problemOf } from '../problem.ts';
import { isOutOfTolerance, measureLength } from './measure.ts';
import { callModel } from './model-call.ts';
import { outlineEvent } from './outline.ts';
import { type OwnedRun, type RunOutcome, RunStopped } from './owned-run.ts';
import { bibleOf, briefOf, readPlan, scenesOf, slotsFor } from './plan.ts';
import { atStage, whileWriting } from './progress.ts';
import { PLAN_PROMPT_VERSION, planPrompt } from './prompts/plan-prompt.ts';
import { measuredOf, type PipelineParts, type RunContext, stageEvents, step } from './run-context.ts';
import { endingEvent, wordsOf } from './summary.ts';
import { chosenModel, writeScene } from './write-scene.ts';

/** A generation whose worker has died this often without a scene in between is not tried again. */
const MOST_ATTEMPTS = 20;

/**
 * Brings a generation to its end from wherever it stands: it reads what is stored and goes on at the first thing
 * that is missing. A new generation, one that was resumed or approved, and one whose worker died all come this way.
 *
 * @returns `hand_back` where another worker is to go on
 * @throws what the database threw when it is in trouble: nothing is decided then, the job comes again
 */
export async function writeScript(owned: OwnedRun, parts: PipelineParts): Promise<RunOutcome> {
  const context = await gather(owned, parts);
  if (context === null) return 'done';
  try {
    await begin(context);
    if (owned.attempts > MOST_ATTEMPTS) {
      throw new ServiceError(
        'crashed_repeatedly',
        'The process that wrote this ended again and again at the same place',
      );
    }
    const planned = context.scenes.length > 0;
    if (!planned) await plan(context);
    if (context.generation.request.review_outline && !context.generation.outline_approved) {
      // Resumed before its plan was approved: it is asked for again.
      if (planned) await awaitApproval(context);
      return 'done';
    }
    await enterWriting(context);
    for (const scene of context.scenes.filter((one) => one.status !== 'completed')) {
      if (context.draining()) return 'hand_back';
      await writeScene(context, scene);
    }
    await check(context);
    return 'done';
  } catch (error) {
    return end(context, error);
  }
}

/** Reads what is stored. Null where the generation is gone. */
async function gather(owned: OwnedRun, parts: PipelineParts): Promise<RunContext | null> {
  const generation = await readGeneration(parts.pool, owned.generationId);
  if (generation === null) return null;
  const scenes = await readScenes(parts.pool, owned.generationId);
  return {
    ...parts,
    generation,
    scenes,
    run: owned.run,
    signal: owned.signal,
    draining: owned.draining,
    progress: generation.progress,
    startedMs: parts.monotonicMs(),
    wordsAtStart: wordsOf(scenes),
  };
}

/** The first run says that the work has begun; one that takes over from a dead worker has nothing new to say. */
async function begin(context: RunContext): Promise<void> {
  if (context.generation.status !== 'pending') return;
  const progress = atStage(context.progress, 'gathering');
  await step(context, stageEvents(progress), { status: 'processing', progress });
}

/** Plans the scenes and stores them with the bible in one step; where the user wants to see the plan, stops there. */
async function plan(context: RunContext): Promise<void> {
  const { generation } = context;
  const planning = atStage(context.progress, 'planning');
  await step(context, stageEvents(planning), { progress: planning });

  const slots = slotsFor(generation.words_target, generation.request, generation.template);
  const task = { kind: 'plan', brief: briefOf(generation), slots } as const;
  const model = chosenModel(context);
  const answer = await callModel(
    context,
    model,
    { task, messages: planPrompt(task), temperature: null, topP: null, maxOutputTokens: null },
    { generationId: generation.id, run: context.run, scene: null, attempt: 1, promptVersion: PLAN_PROMPT_VERSION },
    context.signal,
    () => undefined,
  );
  const written = readPlan(answer, slots);
  const scenes = scenesOf(written, slots, generation.request.outline);

  const planned = { ...planning, scenes_total: scenes.length };
  const events: EventDTO[] = [outlineEvent(scenes, measuredOf(generation))];
  const review = generation.request.review_outline;
  if (review) events.push({ event: 'status', data: { status: 'awaiting_approval', stage: planned.stage } });
  events.push({ event: 'progress', data: planned });
  const bible = bibleOf(written);
  await step(
    context,
    events,
    { progress: planned, bible, forward: true, ...(review ? { status: 'awaiting_approval' } : {}) },
    (db) => replaceScenes(db, generation.id, scenes),
  );
  Object.assign(context, {
    generation: { ...generation, bible },
    scenes: await readScenes(context.pool, generation.id),
  });
}

async function awaitApproval(context: RunContext): Promise<void> {
  const progress = atStage(context.progress, 'planning');
  await step(
    context,
    [
      { event: 'status', data: { status: 'awaiting_approval', stage: progress.stage } },
      { event: 'progress', data: progress },
    ],
    { status: 'awaiting_approval', progress, forward: true },
  );
}

/** Says that the writing has begun, or goes on after it was approved or resumed. */
async function enterWriting(context: RunContext): Promise<void> {
  if (context.progress.stage === 'writing') return;
  const { scenes, generation } = context;
  const writing = whileWriting({
    scene: null,
    scenesTotal: scenes.length,
    words: wordsOf(scenes),
    wordsTarget: generation.words_target,
    wordsThisRun: 0,
    secondsThisRun: 0,
  });
  await step(context, stageEvents(writing), { progress: writing });
}

/** The script is whole: measures it, says where it is not what was asked for, and completes it. */
async function check(context: RunContext): Promise<void> {
  const { generation, scenes } = context;
  const checking = atStage(context.progress, 'checking');
  await step(context, stageEvents(checking), { progress: checking });

  const measured = measuredOf(generation);
  const length = measureLength(measured, wordsOf(scenes), true);
  const warnings = isOutOfTolerance(measured, length.actual)
    ? [
        {
          code: 'length_out_of_tolerance',
          message: `${length.target} ${length.unit} were asked for, ${length.actual} were written.`,
        },
      ]
    : [];
  const progress = atStage({ ...checking, words: length.words, percent: 100 }, 'finished');
  const usage = await readUsage(context.pool, generation.id);
  await step(
    context,
    [
      ...warnings.map((data): EventDTO => ({ event: 'warning', data })),
      { event: 'progress', data: progress },
      { event: 'status', data: { status: 'completed', stage: 'finished' } },
      endingEvent('completed', measured, scenes, usage),
    ],
    { status: 'completed', progress, warnings, forward: true },
  );
  context.metrics.generationEnded('completed', (context.monotonicMs() - context.startedMs) / 1000, length.score);
}

/** A run that did not come to its end: stopped from outside, or failed. */
async function end(context: RunContext, error: unknown): Promise<RunOutcome> {
  const { generation, signal, logger } = context;
  if (error instanceof LostRunError) return 'done';
  if (signal.aborted) {
    const shutdown = signal.reason instanceof RunStopped && signal.reason.why === 'shutdown';
    return shutdown ? 'hand_back' : 'done';
  }
  // Nothing can be written now, not even that it failed: the job comes back and goes on from what is stored.
  if (isDatabaseTrouble(error)) throw error;

  const problem =
    error instanceof ServiceError
      ? problemOf(error)
      : makeProblem('internal_error', 'The writing broke off inside the service.');
  logger.error({ err: error, generationId: generation.id, code: problem.code }, 'generation failed');
  const progress = atStage(context.progress, 'finished');
  try {
    await step(
      context,
      [
        { event: 'status', data: { status: 'failed', stage: 'finished' } },
        { event: 'failed', data: problem },
      ],
      { status: 'failed', error: problem, progress: { ...progress, percent: context.progress.percent } },
      (db) => leaveScenes(db, generation.id, 'failed'),
    );
  } catch (stepError) {
    if (stepError instanceof LostRunError) return 'done';
    throw stepError;
  }
  context.metrics.generationEnded('failed', (context.monotonicMs() - context.startedMs) / 1000, null);
  return 'done';
}
