import { countScriptWords, type ScriptElement } from '@ai-script/screenplay';
import type { Passage, SceneMaterial } from './language.ts';

/** Bounds the loop should a language's passages ever hold no word at all. */
const MOST_EMPTY_PASSAGES = 50;

/** The longest gap that is filled with matter made to measure rather than with more of the scene's course. */
const LONGEST_FILLING = 40;

/**
 * Cuts a scene to its budget: `words` counts everything, the heading included. The answer hits the budget exactly
 * wherever the heading leaves room for one word and `material.fit` keeps its promise. A heading that takes up the
 * whole budget still gets one word after it: a scene without a body is none.
 *
 * What goes first when room is short: the middle, then the opening from its end, then the closing from its start.
 */
export function fitScene(heading: string, material: SceneMaterial, words: number): ScriptElement[] {
  const head: ScriptElement = { type: 'scene_heading', text: heading };
  let room = words - countScriptWords([head]);
  const take = (passage: Passage): boolean => {
    const size = countScriptWords(passage);
    if (size > room) return false;
    room -= size;
    return true;
  };

  const [first, ...others] = material.opening;
  const opening: Passage[] = [];
  const closing: Passage[] = [];
  // An opening may take half of the scene at most before the turn has its place.
  if (first !== undefined && countScriptWords(first) <= room / 2 && take(first)) opening.push(first);
  for (const passage of material.closing.toReversed()) {
    if (!take(passage)) break;
    closing.unshift(passage);
  }
  if (first !== undefined && opening.length === 0 && take(first)) opening.push(first);
  if (closing.length === material.closing.length) {
    for (const passage of others) {
      if (!take(passage)) break;
      opening.push(passage);
    }
  }

  const course: Passage[] = [];
  let empty = 0;
  while (room > 0 && empty < MOST_EMPTY_PASSAGES) {
    const { value, done } = material.middle.next();
    if (done === true) break;
    const before = room;
    if (take(value)) course.push(value);
    else if (room <= LONGEST_FILLING) break;
    empty = room === before ? empty + 1 : 0;
  }
  const isEmpty = opening.length + course.length + closing.length === 0;
  const filling = room > 0 || isEmpty ? [material.fit(Math.max(1, room))] : [];

  return [head, ...[opening, course, filling, closing].flat(2)];
}
