import { setImmediate } from 'node:timers/promises';
import { writeElements } from '@ai-script/screenplay';
import type { ModelPart, ModelProvider } from '../provider.ts';
import type { SceneTask, WritingTask } from '../writing-task.ts';
import { english } from './english/english.ts';
import { fitScene } from './fit.ts';
import { korean } from './korean/korean.ts';
import type { OfflineLanguage } from './language.ts';
import { makeRandom } from './random.ts';
import { lines, paced, unpaced, words } from './stream.ts';

const LANGUAGES: Readonly<Record<string, OfflineLanguage>> = { en: english, ko: korean };

const NO_USAGE = { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, estimated: false } as const;

/** True for the languages that the offline writer can write: English and Korean, with any region or script. */
export function supportsLanguage(tag: string): boolean {
  return languageOf(tag) !== undefined;
}

/**
 * The writer that works without a network and without a model. The same task gives the same text, whatever was written
 * before it, so that a scene that is started again after a crash comes out the same.
 *
 * `wordsPerSecond` (above 0) paces the scenes, so that they can be watched; null is as fast as it can. Plans are never
 * paced: nobody watches them. Iterating throws RangeError for a language that it does not know.
 */
export function makeOfflineProvider({ wordsPerSecond }: { readonly wordsPerSecond: number | null }): ModelProvider {
  return {
    name: 'offline',
    models: ['writer'],
    supportsLanguage,
    stream: (_model, { task }, signal) => write(task, wordsPerSecond, signal),
  };
}

async function* write(
  task: WritingTask,
  wordsPerSecond: number | null,
  signal: AbortSignal,
): AsyncGenerator<ModelPart, void> {
  signal.throwIfAborted();
  // Composing is work: other streams get their turn before it.
  await setImmediate();
  signal.throwIfAborted();
  const text = await compose(task);
  const pieces =
    wordsPerSecond === null || task.kind === 'plan'
      ? unpaced(lines(text), signal)
      : paced(words(text), wordsPerSecond, signal);
  for await (const piece of pieces) {
    // The reader may have aborted while this piece was under way.
    signal.throwIfAborted();
    yield { type: 'text-delta', text: piece };
  }
  signal.throwIfAborted();
  yield { type: 'call-finished', reason: 'stop', usage: NO_USAGE };
}

async function compose(task: WritingTask): Promise<string> {
  const language = languageOf(task.brief.language);
  if (language === undefined) throw new RangeError(`the offline writer does not write "${task.brief.language}"`);
  if (task.kind === 'scene') return composeScene(language, task);
  return JSON.stringify(language.plan(task, makeRandom(task.brief.seed, 'plan')), null, 1);
}

/** In steps, so that a long scene does not keep other streams waiting. */
async function composeScene(language: OfflineLanguage, task: SceneTask): Promise<string> {
  const material = language.scene(task, makeRandom(task.brief.seed, 'scene', task.scene.number));
  await setImmediate();
  const elements = fitScene(task.scene.heading, material, task.words);
  await setImmediate();
  return writeElements(elements);
}

function languageOf(tag: string): OfflineLanguage | undefined {
  const [primary = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined;
}
