import { countScriptWords, type ScriptElement, writeElements } from '@ai-script/screenplay';
import { fitScene } from '../../../../src/providers/offline/fit.ts';
import { korean } from '../../../../src/providers/offline/korean/korean.ts';
import { makeRandom } from '../../../../src/providers/offline/random.ts';
import type { Beat, Brief, SceneSlot, SceneTask, WrittenPlan } from '../../../../src/providers/writing-task.ts';

export const BRIEF: Brief = {
  title: '국수집 외상 장부',
  description: '재개발을 앞둔 시장에서 어머니의 국수 가게를 물려받은 민재가 외상 장부에 적힌 사람들을 찾아다닌다.',
  scriptType: 'drama',
  format: 'korean_drama',
  language: 'ko',
  templateId: 'kdrama-episode',
  tone: null,
  audience: null,
  setting: null,
  characters: [],
  themes: ['용서'],
  constraints: [],
  references: [],
  seed: 7,
};

function beats(text: string): [Beat, number][] {
  return text.split(' ').map((item) => {
    const [id = '', share = '1'] = item.split(':');
    return [{ id, name: id, purpose: '' }, Number(share)];
  });
}

/** Beats with their shares for each type, as in the built-in templates. */
const BEATS = {
  drama: beats('hook:5 gi:20 seung:30 jeon:30 gyeol:10 ending-hook:5'),
  comedy: beats('teaser:11 act-one:33 act-two:33 finale:15 tag:5'),
  documentary: beats('cold-open:8 thesis:7 context:20 investigation:35 turn:15 resolution:12 coda:3'),
  commercial: beats('hook:15 problem:25 solution:40 proof:10 call-to-action:10'),
  educational: beats(
    'attention:5 objective:5 recall:8 content:35 guidance:14 practice:12 feedback:6 assessment:8 transfer:7',
  ),
} as const;

const SCENE_WORDS = 600;

export function slotsFor(brief: Brief, words: number): SceneSlot[] {
  const list = BEATS[brief.scriptType];
  const total = list.reduce((sum, [, share]) => sum + share, 0);
  return list
    .flatMap(([beat, share]) => {
      const room = (share / total) * words;
      const count = Math.max(1, Math.round(room / SCENE_WORDS));
      return Array.from({ length: count }, () => ({ beat, words: Math.max(3, Math.round(room / count)) }));
    })
    .map((slot, index) => ({ ...slot, number: index + 1, heading: null, summary: null }));
}

export interface Written {
  readonly plan: WrittenPlan;
  readonly scenes: readonly (readonly ScriptElement[])[];
  readonly elements: readonly ScriptElement[];
  readonly asked: number;
  readonly got: number;
}

export function planOf(brief: Brief, slots: readonly SceneSlot[]): WrittenPlan {
  return korean.plan({ kind: 'plan', brief, slots }, makeRandom(brief.seed, 'plan'));
}

export function taskOf(brief: Brief, plan: WrittenPlan, slots: readonly SceneSlot[], index: number): SceneTask {
  const scene = plan.scenes[index];
  const slot = slots[index];
  if (scene === undefined || slot === undefined) throw new RangeError(`no scene ${index}`);
  return {
    kind: 'scene',
    brief,
    bible: { logline: plan.logline, world: plan.world, cast: plan.cast },
    scene: { ...scene, beat: slot.beat },
    scenesTotal: slots.length,
    words: slot.words,
    previousText: null,
    synopsis: [],
  };
}

export function sceneOf(task: SceneTask): ScriptElement[] {
  const material = korean.scene(task, makeRandom(task.brief.seed, 'scene', task.scene.number));
  return fitScene(task.scene.heading, material, task.words);
}

/** A whole script, scene after scene. */
export function write(brief: Brief, words: number): Written {
  const slots = slotsFor(brief, words);
  const plan = planOf(brief, slots);
  const scenes = slots.map((_, index) => sceneOf(taskOf(brief, plan, slots, index)));
  const elements = scenes.flat();
  const asked = slots.reduce((sum, slot) => sum + slot.words, 0);
  return { plan, scenes, elements, asked, got: countScriptWords(elements) };
}

export function textOf(written: Written): string {
  return writeElements(written.elements);
}

/** Share of dialogue elements whose text stands in the script more than once. */
export function repeatedShare(elements: readonly ScriptElement[]): number {
  const lines = elements.filter(({ type }) => type === 'dialogue').map(({ text }) => text);
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => (counts.get(line) ?? 0) > 1).length / lines.length;
}
