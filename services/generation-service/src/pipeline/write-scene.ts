import { countWords } from '@ai-script/screenplay';
import type { EventDTO } from '../core.ts';
import { finishScene, type SceneRow, startScene } from '../database/scenes.ts';
import { ServiceError } from '../errors.ts';
import { type ResolvedModel, resolveModel } from '../providers/factory.ts';
import type { SceneTask } from '../providers/writing-task.ts';
import { budgetNextScene } from './budget.ts';
import { makeDeltaWriter } from './delta-writer.ts';
import { inUnit, ratesFor } from './measure.ts';
import { callModel } from './model-call.ts';
import { briefOf } from './plan.ts';
import { whileWriting } from './progress.ts';
import { SCENE_PROMPT_VERSION, scenePrompt } from './prompts/scene-prompt.ts';
import { measuredOf, type RunContext, step } from './run-context.ts';
import { readSceneText, type SceneText, takeSceneText } from './scene-text.ts';
import { wordsOf } from './summary.ts';

const PROGRESS_EVERY_MS = 1_000;

/** Writes the first scene that is missing, and finishes it in one step; the context's scenes then hold it. */
export async function writeScene(context: RunContext, scene: SceneRow): Promise<void> {
  const startedMs = context.monotonicMs();
  const { generation } = context;
  const model = chosenModel(context);
  const open = context.scenes.filter((one) => one.status !== 'completed');
  const budget = budgetNextScene(generation.words_target, wordsOf(context.scenes), open);
  const target = lengthInUnit(context, budget);

  if (scene.given_text !== null) {
    await finish(context, scene, takeSceneText(scene.given_text, scene.heading), null);
    return;
  }

  const events: EventDTO[] = [];
  if (scene.attempts > 0) {
    const reason =
      scene.status === 'writing'
        ? 'The process that wrote it ended before it was finished.'
        : 'The generation goes on after it was stopped in this scene.';
    events.push({ event: 'scene.restarted', data: { scene: scene.number, reason } });
  }
  const progress = progressNow(context, scene.number, 0);
  events.push(
    {
      event: 'scene.started',
      data: {
        scene: scene.number,
        heading: scene.heading,
        beat: scene.beat.id,
        length_target: target,
        provider: model.provider.name,
        model: model.model,
      },
    },
    { event: 'progress', data: progress },
  );
  await step(context, events, { progress }, (db) => startScene(db, generation.id, scene.number));

  const raw = await stream(context, scene, budget, model);
  const text = readSceneText(raw, scene.heading);
  if (text === null) {
    throw new ServiceError('scene_failed', `Scene ${scene.number} came back without any text`, { retryable: true });
  }
  await finish(context, scene, text, model);
  context.metrics.sceneWritten(model.provider.name, (context.monotonicMs() - startedMs) / 1000, text.words);
}

async function stream(context: RunContext, scene: SceneRow, budget: number, model: ResolvedModel): Promise<string> {
  const { generation, run } = context;
  const task = sceneTask(context, scene, budget);
  const deltas = makeDeltaWriter(context.log, generation.id, run);
  let words = 0;
  let toldMs = context.monotonicMs();
  try {
    return await callModel(
      context,
      model,
      {
        task,
        messages: scenePrompt(task),
        temperature: generation.ai_config.temperature,
        topP: generation.ai_config.topP,
        maxOutputTokens: generation.ai_config.maxOutputTokens,
      },
      {
        generationId: generation.id,
        run,
        scene: scene.number,
        attempt: scene.attempts + 1,
        promptVersion: SCENE_PROMPT_VERSION,
      },
      context.signal,
      async (text) => {
        words += countWords(text);
        await deltas.write({ event: 'delta', data: { scene: scene.number, text } });
        if (context.monotonicMs() - toldMs < PROGRESS_EVERY_MS) return;
        toldMs = context.monotonicMs();
        const progress = progressNow(context, scene.number, words);
        await step(context, [{ event: 'progress', data: progress }], { progress });
      },
    );
  } finally {
    // Also of a call that failed: what was sent belongs before whatever follows.
    await deltas.flush();
  }
}

async function finish(
  context: RunContext,
  scene: SceneRow,
  { text, words }: SceneText,
  model: ResolvedModel | null,
): Promise<void> {
  const done: SceneRow = {
    ...scene,
    status: 'completed',
    text,
    words,
    provider: model?.provider.name ?? null,
    model: model?.model ?? null,
    prompt_version: model === null ? null : SCENE_PROMPT_VERSION,
    edited_by_hand: model === null,
  };
  const scenes = context.scenes.map((one) => (one.number === scene.number ? done : one));
  const progress = progressNow({ ...context, scenes }, null, 0);
  await step(
    context,
    [
      { event: 'scene.completed', data: { scene: scene.number, text, length: lengthInUnit(context, words) } },
      { event: 'progress', data: progress },
    ],
    { progress, forward: true },
    (db) =>
      finishScene(db, context.generation.id, {
        number: scene.number,
        text,
        words,
        provider: done.provider,
        model: done.model,
        promptVersion: done.prompt_version,
      }),
  );
  context.scenes = scenes;
}

function sceneTask(context: RunContext, scene: SceneRow, words: number): SceneTask {
  const { generation, scenes } = context;
  if (generation.bible === null) throw new Error('a generation with scenes has a bible');
  const before = scenes.filter((one) => one.number < scene.number);
  return {
    kind: 'scene',
    brief: briefOf(generation),
    bible: generation.bible,
    scene: {
      number: scene.number,
      beat: scene.beat,
      heading: scene.heading,
      summary: scene.summary,
      cast: scene.members,
      turn: scene.turn,
    },
    scenesTotal: scenes.length,
    words,
    previousText: before.at(-1)?.text ?? null,
    synopsis: before.map(({ number, heading, summary }) => ({ number, heading, summary })),
  };
}

/** The model that writes: the first of the chosen ones. */
export function chosenModel({ generation, providers }: Pick<RunContext, 'generation' | 'providers'>): ResolvedModel {
  const name = generation.ai_config.models[0] ?? '';
  const model = resolveModel(providers, name);
  if (model === null) {
    throw new ServiceError('model_unavailable', `The model ${name} cannot be used here now`);
  }
  return model;
}

function lengthInUnit({ generation }: RunContext, words: number): number {
  const measured = measuredOf(generation);
  return inUnit(words, measured.length.unit, ratesFor(measured));
}

function progressNow(context: RunContext, scene: number | null, wordsInHand: number) {
  const written = wordsOf(context.scenes);
  return whileWriting({
    scene,
    scenesTotal: context.scenes.length,
    words: written + wordsInHand,
    wordsTarget: context.generation.words_target,
    wordsThisRun: written + wordsInHand - context.wordsAtStart,
    secondsThisRun: (context.monotonicMs() - context.startedMs) / 1000,
  });
}
