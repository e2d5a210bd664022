import { OPEN_PLACES } from '../brief/lexicon.ts';
import { type Place, placeNamed, TOWN_PLACES } from './places.ts';

const PREFIX = /^(INT\.?\/EXT|EXT\.?\/INT|I\/E|INT|EXT|EST)[. ]+\s*/iu;
const TIME = /\s+[-–—]\s+([^-–—]+)$/u;

export type TimeOfDay = 'MORNING' | 'DAY' | 'EVENING' | 'NIGHT';

export function headingFor(place: Place, time: string): string {
  return `${place.inside ? 'INT.' : 'EXT.'} ${place.heading} - ${time}`;
}

/** The place that a heading names: one of those known, else one made of its words. Null where it names none. */
export function placeIn(heading: string, known: readonly Place[]): Place | null {
  const prefix = PREFIX.exec(heading)?.[1];
  const name = heading
    .replace(PREFIX, '')
    .replace(TIME, '')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .trim();
  if (name === '') return null;
  const same = [...known, ...TOWN_PLACES].find((place) => place.heading === name.toUpperCase());
  if (same !== undefined) return same;
  if (prefix === undefined && !TIME.test(heading)) return null;
  const bare = name.toLowerCase().replace(/^the /u, '');
  const open = OPEN_PLACES.has(bare.split(/[\s/]+/u).at(-1) ?? '');
  return placeNamed(bare, prefix === undefined ? !open : !/^E/iu.test(prefix));
}

/** The hour that a heading names, as one of four; null where it names none. */
export function timeIn(heading: string): TimeOfDay | null {
  const words = heading.toLowerCase();
  if (/\b(?:night|midnight)\b/u.test(words)) return 'NIGHT';
  if (/\b(?:evening|dusk|sunset)\b/u.test(words)) return 'EVENING';
  if (/\b(?:morning|dawn|sunrise)\b/u.test(words)) return 'MORNING';
  return /\b(?:day|noon|afternoon)\b/u.test(words) ? 'DAY' : null;
}
