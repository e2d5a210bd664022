import { countScriptWords, countWords } from '@ai-script/screenplay';
import type { Passage } from '../../language.ts';
import { sentencesOf } from '../text/measure.ts';

/** What a passage made to measure is made of. */
export interface Bank {
  readonly video: readonly string[];
  readonly leads: readonly string[];
  readonly extras: readonly string[];
  readonly fillIn: (frame: string, index: number) => string;
  readonly cue: string;
  readonly start: number;
  /** What should be named; empty: nothing. */
  readonly must: string;
  /** What the section shows and says already. */
  readonly used: ReadonlySet<string>;
}

/** A picture and a line, or one of them, of exactly so many words with the cue. */
export function measured(size: number, { video, leads, extras, fillIn, cue, start, must, used }: Bank): Passage {
  const turned = (list: readonly string[]): string[] =>
    list.map((_, index) => fillIn(list[(index + start) % list.length] ?? '', index)).filter((text) => !used.has(text));
  const byLength = (list: readonly string[]): Map<number, string[]> => {
    const map = new Map<number, string[]>();
    for (const text of list) map.set(countWords(text), [...(map.get(countWords(text)) ?? []), text]);
    return map;
  };
  const cueWords = countScriptWords([{ type: 'character', text: cue }]);
  const combine = (
    pictures: Map<number, string[]>,
    said: Map<number, string[]>,
    fits: (text: string) => boolean,
  ): Passage | null => {
    // The more of it is said, the better; a picture takes the rest.
    for (let spoken = size - cueWords; spoken >= 2; spoken -= 1) {
      const rest = size - cueWords - spoken;
      for (const line of said.get(spoken) ?? []) {
        const picture = rest === 0 ? '' : pictures.get(rest)?.find((one) => fits(`${one} ${line}`));
        if (picture === undefined || !fits(`${picture} ${line}`)) continue;
        const heard: Passage = [
          { type: 'character', text: cue },
          { type: 'dialogue', text: line },
        ];
        return rest === 0 ? heard : [{ type: 'action', text: picture }, ...heard];
      }
    }
    const silent = pictures.get(size)?.find(fits);
    return silent === undefined ? null : [{ type: 'action', text: silent }];
  };
  const own = byLength(turned(video));
  const pictures = byLength([...turned(video), ...turned(extras), ...turned(PLAIN_PICTURES)]);
  const said = byLength(turned(leads));
  // A spot must name what it is for where there is room to.
  const found =
    combine(own, said, (text) => text.toLowerCase().includes(must.toLowerCase())) ??
    combine(own, said, () => true) ??
    combine(pictures, said, () => true);
  if (found !== null) return found;
  return [{ type: 'action', text: sentencesOf(size, pictures).join(' ') }];
}

/** Pictures for any section; every length from one word to five is there. */
const PLAIN_PICTURES: readonly string[] = [
  'Black.',
  'Hands.',
  'Light.',
  'White.',
  'Dust.',
  'Closer.',
  'Wider.',
  'Stillness.',
  'Shadow.',
  'Glass.',
  'Fade in.',
  'Feet, passing.',
  'Closer still.',
  'Empty chair.',
  'A blink.',
  'Half light.',
  'Nothing moves.',
  'Close-up: hands.',
  'A slow pan.',
  'Wide, and silent.',
  'A long lens.',
  'A door, ajar.',
  'A clock, close up.',
  'Wide shot, no sound.',
  'The camera does not move.',
  'Someone crosses, out of focus.',
];
