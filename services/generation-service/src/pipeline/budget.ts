import type { ScriptFormat } from '../core.ts';
import type { Beat, SceneSlot } from '../providers/writing-task.ts';

/** A beat of a template: `start` and `end` as shares of the length. */
export interface BeatSpan extends Beat {
  readonly start: number;
  readonly end: number;
}

/** A scene that the user brought along. */
export interface GivenScene {
  readonly heading: string;
  readonly summary: string;
  /** In words; null: to be shared out. */
  readonly words: number | null;
}

/**
 * How long a scene should be, in words. Below about 500 the writing suffers, so long scripts get scenes of 550; a
 * short one still needs several scenes to have a course, so its scenes grow with it. Sections of an A/V script are
 * shorter, as their pictures change. All figures are our own defaults.
 */
const SCENE_WORDS: Record<ScriptFormat, { least: number; share: number; most: number }> = {
  screenplay: { least: 120, share: 1 / 8, most: 550 },
  multicam: { least: 140, share: 1 / 8, most: 650 },
  korean_drama: { least: 60, share: 1 / 8, most: 300 },
  av: { least: 30, share: 1 / 9, most: 300 },
};

/** How many scenes a script of this many words has; at least one. */
export function countScenes(words: number, format: ScriptFormat): number {
  const { least, share, most } = SCENE_WORDS[format];
  return Math.max(1, Math.round(words / Math.min(most, least + words * share)));
}

/**
 * Shares `total` out in proportion to the weights. Whole numbers that add up to `total` exactly: the rounding is
 * done on the running sum, so no share is off by more than one.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let given = 0;
  let running = 0;
  return weights.map((weight, index) => {
    running += weight;
    const upTo = index === weights.length - 1 ? total : Math.round((total * running) / (sum || 1));
    const share = upTo - given;
    given = upTo;
    return share;
  });
}

/** How many of `scenes` each beat gets: by largest remainder, so a beat too short for a scene of its own gets none. */
function allotScenes(shares: readonly number[], scenes: number): number[] {
  const exact = shares.map((share) => share * scenes);
  const counts = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  let left = scenes - counts.reduce((a, b) => a + b, 0);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    counts[index] = (counts[index] ?? 0) + 1;
    left -= 1;
  }
  return counts;
}

/**
 * The places for the scenes of a script: how many, on which beat, how long. The lengths add up to `words`. A beat
 * that is too short for a scene gives its length to the next that has one (the last ones: to the one before).
 */
export function planSlots(words: number, format: ScriptFormat, beats: readonly BeatSpan[]): SceneSlot[] {
  const lengths = beats.map((beat) => beat.end - beat.start);
  const total = lengths.reduce((a, b) => a + b, 0);
  // Beats without extent share evenly.
  const shares = lengths.map((length) => (total > 0 ? length / total : 1 / beats.length));
  const counts = allotScenes(shares, countScenes(words, format));

  const groups: { beat: BeatSpan; scenes: number; share: number }[] = [];
  let carried = 0;
  for (const [index, beat] of beats.entries()) {
    const share = (shares[index] ?? 0) + carried;
    const scenes = counts[index] ?? 0;
    carried = scenes === 0 ? share : 0;
    if (scenes > 0) groups.push({ beat, scenes, share });
  }
  const last = groups.at(-1);
  if (last !== undefined) last.share += carried;

  const budgets = shareOut(
    words,
    groups.flatMap((group) => new Array<number>(group.scenes).fill(group.share / group.scenes)),
  );
  return groups
    .flatMap((group) => new Array<BeatSpan>(group.scenes).fill(group.beat))
    .map((beat, index) => ({
      number: index + 1,
      beat: { id: beat.id, name: beat.name, purpose: beat.purpose },
      words: budgets[index] ?? 0,
      heading: null,
      summary: null,
    }));
}

/** What a scene of the user's gets at least where the lengths they gave leave nothing over, in words. */
const LEAST_SCENE_WORDS = 20;

/** The same for scenes that the user brought along: they keep their order, words and lengths. */
export function slotsForOutline(words: number, beats: readonly BeatSpan[], scenes: readonly GivenScene[]): SceneSlot[] {
  const fixed = scenes.reduce((sum, scene) => sum + (scene.words ?? 0), 0);
  const free = scenes.filter((scene) => scene.words === null).length;
  const shares = shareOut(Math.max(words - fixed, free * LEAST_SCENE_WORDS), new Array<number>(free).fill(1));
  const lengths = scenes.map((scene) => scene.words ?? shares.shift() ?? LEAST_SCENE_WORDS);
  const total = lengths.reduce((a, b) => a + b, 0);
  let before = 0;
  return scenes.map((scene, index) => {
    const length = lengths[index] ?? 0;
    const { id, name, purpose } = beatAt((before + length / 2) / total, beats);
    before += length;
    return {
      number: index + 1,
      beat: { id, name, purpose },
      words: length,
      heading: scene.heading,
      summary: scene.summary,
    };
  });
}

/** The beat that the place lies in, given as a share of the length. */
export function beatAt(place: number, beats: readonly BeatSpan[]): BeatSpan {
  const beat = beats.find(({ start, end }) => start <= place && place < end) ?? beats.at(-1);
  if (beat === undefined) throw new RangeError('a template has at least one beat');
  return beat;
}

export interface OpenScene {
  readonly number: number;
  readonly words_target: number;
  readonly fixed_length: boolean;
}

/**
 * The budget of the next scene: what was written short or long so far is spread over the scenes that are left, in
 * proportion to their plan, except over those whose length the user fixed.
 *
 * @param target words of the whole script
 * @param written words of the finished scenes
 * @param open the scenes that are left, the next one first; at least one
 * @returns words for the next scene, at least a third of its plan: a scene is never starved to save the sum
 */
export function budgetNextScene(target: number, written: number, open: readonly OpenScene[]): number {
  const next = open[0];
  if (next === undefined) throw new RangeError('no scene is left');
  if (next.fixed_length) return next.words_target;
  const sum = (fixed: boolean): number =>
    open.filter((scene) => scene.fixed_length === fixed).reduce((total, scene) => total + scene.words_target, 0);
  const left = target - written - sum(true);
  const planned = sum(false);
  const share = planned === 0 ? next.words_target : Math.round((left * next.words_target) / planned);
  return Math.max(share, Math.ceil(next.words_target / 3), 1);
}
