import { readElements, type ScriptElement } from '@ai-script/screenplay';
import { makeOfflineProvider } from '../../../../src/providers/offline/writer.ts';
import type { ModelProvider } from '../../../../src/providers/provider.ts';
import type {
  Beat,
  Brief,
  PlanTask,
  SceneSlot,
  SceneTask,
  WritingTask,
  WrittenPlan,
} from '../../../../src/providers/writing-task.ts';

export const provider = makeOfflineProvider({ wordsPerSecond: null });

/** A brief with everything optional left out. */
export function briefFor(changes: Partial<Brief> = {}): Brief {
  return {
    title: 'The Last Ferry',
    description:
      'A ferry captain on a drying river finds a radio that still receives messages from her drowned brother.',
    scriptType: 'drama',
    format: 'screenplay',
    language: 'en',
    templateId: 'three-act',
    tone: null,
    audience: null,
    setting: null,
    characters: [],
    themes: [],
    constraints: [],
    references: [],
    seed: 7,
    ...changes,
  };
}

const BEATS: Readonly<Record<Brief['scriptType'], readonly (readonly [id: string, name: string, share: number])[]>> = {
  drama: [
    ['hook', 'Hook', 0.05],
    ['setup', 'Set-up', 0.2],
    ['rising', 'Rising action', 0.25],
    ['midpoint', 'Midpoint', 0.1],
    ['crisis', 'Crisis', 0.2],
    ['climax', 'Climax', 0.15],
    ['resolution', 'Resolution', 0.05],
  ],
  comedy: [
    ['teaser', 'Teaser', 0.11],
    ['act-one', 'Act one', 0.33],
    ['act-two', 'Act two', 0.33],
    ['finale', 'Finale', 0.18],
    ['tag', 'Tag', 0.05],
  ],
  documentary: [
    ['cold-open', 'Cold open', 0.08],
    ['thesis', 'Thesis', 0.07],
    ['context', 'Context', 0.2],
    ['investigation', 'Investigation', 0.35],
    ['turn', 'Turn', 0.15],
    ['resolution', 'Resolution', 0.12],
    ['coda', 'Coda', 0.03],
  ],
  commercial: [
    ['hook', 'Hook', 0.15],
    ['problem', 'Problem', 0.25],
    ['solution', 'Solution', 0.4],
    ['proof', 'Proof', 0.1],
    ['call-to-action', 'Call to action', 0.1],
  ],
  educational: [
    ['attention', 'Gain attention', 0.05],
    ['objective', 'Objective', 0.05],
    ['recall', 'Recall', 0.08],
    ['content', 'Content', 0.35],
    ['guidance', 'Guidance', 0.14],
    ['practice', 'Practice', 0.12],
    ['feedback', 'Feedback', 0.06],
    ['assessment', 'Assessment', 0.08],
    ['transfer', 'Transfer', 0.07],
  ],
};

/** Slots as a pipeline would cut them: each beat in scenes of at most `perScene` words. */
export function slotsFor(brief: Brief, words: number, perScene = 600): SceneSlot[] {
  const slots: SceneSlot[] = [];
  let given = 0;
  let share = 0;
  for (const [id, name, part] of BEATS[brief.scriptType]) {
    share += part;
    const beat: Beat = { id, name, purpose: `${name} of the story` };
    const budget = Math.round(words * share) - given;
    given += budget;
    const scenes = Math.max(1, Math.round(budget / perScene));
    for (let index = 0; index < scenes; index += 1) {
      const size = Math.round((budget * (index + 1)) / scenes) - Math.round((budget * index) / scenes);
      slots.push({ number: slots.length + 1, beat, words: size, heading: null, summary: null });
    }
  }
  return slots;
}

export async function answer(task: WritingTask, from: ModelProvider = provider): Promise<string> {
  let text = '';
  const request = { task, messages: [], temperature: null, topP: null, maxOutputTokens: null };
  for await (const part of from.stream('writer', request, new AbortController().signal)) {
    if (part.type === 'text-delta') text += part.text;
  }
  return text;
}

export interface Simulated {
  readonly plan: WrittenPlan;
  readonly tasks: readonly SceneTask[];
  readonly scenes: readonly string[];
  readonly elements: readonly ScriptElement[];
}

/** Plans and writes a whole script, scene after scene. */
export async function simulate(brief: Brief, slots: readonly SceneSlot[]): Promise<Simulated> {
  const planTask: PlanTask = { kind: 'plan', brief, slots };
  const plan: WrittenPlan = JSON.parse(await answer(planTask));
  const tasks: SceneTask[] = [];
  const scenes: string[] = [];
  for (const [index, scene] of plan.scenes.entries()) {
    const slot = slots[index];
    if (slot === undefined) throw new Error(`no slot for scene ${scene.number}`);
    const task: SceneTask = {
      kind: 'scene',
      brief,
      bible: { logline: plan.logline, world: plan.world, cast: plan.cast },
      scene: { ...scene, beat: slot.beat },
      scenesTotal: slots.length,
      words: slot.words,
      previousText: scenes.at(-1) ?? null,
      synopsis: plan.scenes.slice(0, index).map(({ number, heading, summary }) => ({ number, heading, summary })),
    };
    tasks.push(task);
    scenes.push(await answer(task));
  }
  return { plan, tasks, scenes, elements: scenes.flatMap((text) => readElements(text)) };
}

/** The share of elements of this kind whose text stands more than once in the script, 0 to 1. */
export function repeatedShare(elements: readonly ScriptElement[], type: ScriptElement['type']): number {
  const texts = elements.filter((element) => element.type === type).map(({ text }) => text);
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return texts.filter((text) => (counts.get(text) ?? 0) > 1).length / Math.max(1, texts.length);
}
