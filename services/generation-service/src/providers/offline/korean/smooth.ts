import type { Passage } from '../language.ts';

/** The cue that a passage begins with; null if it begins with action. */
export function firstCue(passage: Passage): string | null {
  const first = passage[0];
  return first?.type === 'character' ? first.text : null;
}

/** The cue of the speech that a passage ends with; null if it ends with action. */
export function lastCue(passage: Passage): string | null {
  if (passage.at(-1)?.type === 'action') return null;
  return passage.findLast(({ type }) => type === 'character')?.text ?? null;
}

/**
 * The passages without one person having two cues in a row: a small action stands between. `beat` writes one for the
 * name in the cue, `before` is the cue that stands before them all.
 */
export function* smooth(
  passages: Iterable<Passage>,
  beat: (cue: string) => Passage,
  before: string | null = null,
): Generator<Passage, void> {
  let last = before;
  for (const passage of passages) {
    const cue = firstCue(passage);
    yield cue !== null && cue === last ? [...beat(cue), ...passage] : passage;
    last = lastCue(passage);
  }
}
