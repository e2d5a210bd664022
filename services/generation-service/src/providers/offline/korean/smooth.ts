import { countWords } from '@ai-script/screenplay';
import type { Passage } from '../language.ts';

/** Two lines of one person grow together up to this length, in eojeol. */
const LONGEST_JOINED = 9;

/** The cue of a passage of speech; null for action. */
export function speakerOf(passage: Passage): string | null {
  const cue = passage[0];
  return cue?.type === 'character' ? cue.text : null;
}

function joined(first: Passage, second: Passage): Passage | null {
  const [cue, line] = first;
  const more = second[1];
  if (first.length !== 2 || second.length !== 2 || cue === undefined || line === undefined || more === undefined)
    return null;
  const text = `${line.text} ${more.text}`;
  if (/[?…]$/.test(line.text) || more.text.endsWith('?') || countWords(text) > LONGEST_JOINED) return null;
  return [cue, { type: 'dialogue', text }];
}

/**
 * The passages without one person having two cues in a row: short lines grow together, between others stands a small
 * action of that person. `beat` writes one for the name in the cue. `before` is the cue that stands before them.
 */
export function* smooth(
  passages: Iterable<Passage>,
  beat: (cue: string) => Passage,
  before: string | null = null,
): Generator<Passage, void> {
  let held: Passage | null = null;
  for (const passage of passages) {
    if (held === null) {
      if (before !== null && speakerOf(passage) === before) yield beat(before);
      held = passage;
      continue;
    }
    const speaker = speakerOf(held);
    if (speaker !== null && speaker === speakerOf(passage)) {
      const one = joined(held, passage);
      if (one !== null) {
        held = one;
        continue;
      }
      yield held;
      yield beat(speaker);
    } else yield held;
    held = passage;
  }
  if (held !== null) yield held;
}
