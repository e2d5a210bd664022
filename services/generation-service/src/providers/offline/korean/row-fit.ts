import { countScriptWords } from '@ai-script/screenplay';
import type { Passage } from '../language.ts';
import { rowLines } from './row-words.ts';

/** No rest of one or two words is left over, for they sound clipped. */
const SHORTEST_REST = 3;

/** Lines shorter than this, cue included, come back too easily: only a spot of a few words needs them. */
const SHORTEST_TELLING = 4;

const MOST_PIECES = 5;

/** As much of a row from its start as `words` allows, two passages at least; nothing if a line was said before. */
export function startOf(row: readonly Passage[], words: number, said: Set<string>): Passage {
  for (let count = row.length; count >= 2; count -= 1) {
    const start = row.slice(0, count);
    const rest = words - countScriptWords(start.flat());
    if (rest !== 0 && rest < SHORTEST_REST) continue;
    const lines = rowLines(start);
    // What is asked is answered.
    if (count < row.length && lines.at(-1)?.includes('?') === true) continue;
    if (lines.some((line) => said.has(line))) return [];
    for (const line of lines) said.add(line);
    return start.flat();
  }
  return [];
}

/**
 * Pictures and spoken lines in turn, a picture first if possible, whose words add up to `words`; null if they do not allow it. `telling`: without the
 * shortest of the lines.
 */
export function measured(
  spokenLines: readonly Passage[],
  pictures: readonly Passage[],
  words: number,
  telling: boolean,
): Passage | null {
  const sorted = (passages: readonly Passage[]): Passage[] =>
    passages
      .filter((passage) => countScriptWords(passage) <= words)
      .sort((one, other) => Number(countScriptWords(one) < 3) - Number(countScriptWords(other) < 3));
  const voices = sorted(spokenLines).filter((line) => !telling || countScriptWords(line) >= SHORTEST_TELLING);
  const kinds = [voices, sorted(pictures)];
  const search = (left: number, kind: number, used: readonly Passage[]): Passage[] | null => {
    if (left === 0) return [...used];
    if (used.length >= MOST_PIECES) return null;
    for (const passage of (kinds[kind] ?? []).filter((one) => !used.includes(one))) {
      const size = countScriptWords(passage);
      if (size > left) continue;
      const found = search(left - size, 1 - kind, [...used, passage]);
      if (found !== null) return found;
    }
    return null;
  };
  return (search(words, 1, []) ?? search(words, 0, []))?.flat() ?? null;
}
