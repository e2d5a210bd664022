import type { LengthUnit, ScriptFormat, ScriptType } from '../core.ts';
import { isKorean } from './language.ts';

/**
 * How a script's words turn into pages and time. Words are those of the whole script, headings, cues and description
 * included; in Korean they are eojeol. Both are whole numbers above 60.
 */
export interface Rates {
  readonly wordsPerPage: number;
  readonly wordsPerMinute: number;
}

interface WordsByLanguage {
  readonly words: number;
  readonly eojeol: number;
}

/**
 * A minute of acted scenes. English: a page of single-camera screenplay holds about 200 words and plays about a
 * minute; 213 and 191 were measured on two produced scripts. Eojeol: our default. Korean joins particles and endings
 * to the word before them, so it needs about two thirds as many.
 */
const ACTED_PER_MINUTE: WordsByLanguage = { words: 200, eojeol: 130 };

/**
 * A minute of narration or copy. English: narration runs at 130 to 150 words a minute; spoken copy at 35 for 15
 * seconds, 65 to 75 for 30, 130 to 150 for 60. The middle of all of them is 140. Eojeol: our default, at the same
 * two thirds.
 */
const SPOKEN_PER_MINUTE: WordsByLanguage = { words: 140, eojeol: 90 };

/**
 * The share of an A/V script's words that is spoken; VIDEO, headings and cues are the rest. Our defaults.
 * A spot changes its picture every few seconds, and each picture needs a line of description: half and half.
 * Elsewhere a picture stays while the narration runs on, and an English minute comes to 200 words as in a screenplay.
 */
export const AV_SPOKEN_SHARE = {
  commercial: 0.5,
  documentary: 0.7,
  educational: 0.7,
  drama: 0.7,
  comedy: 0.7,
} as const satisfies Record<ScriptType, number>;

/**
 * Pages to a minute in multi-camera layout: dialogue is double-spaced and action is in capitals, so a broadcast half
 * hour of 22 minutes fills about 44 pages.
 */
const MULTICAM_PAGES_PER_MINUTE = 2;

/** Pages to a minute in Korean drama layout: an hour fills about 25 pages of A4. */
const KOREAN_DRAMA_PAGES_PER_MINUTE = 25 / 60;

/**
 * Pages to a minute. Single camera: the rule of a page a minute. A/V: our default, as a page of two columns holds
 * about a minute of rows.
 */
const PAGES_PER_MINUTE = {
  screenplay: 1,
  av: 1,
  multicam: MULTICAM_PAGES_PER_MINUTE,
  korean_drama: KOREAN_DRAMA_PAGES_PER_MINUTE,
} as const satisfies Record<ScriptFormat, number>;

function inLanguage(rate: WordsByLanguage, language: string): number {
  return isKorean(language) ? rate.eojeol : rate.words;
}

/**
 * Words that a voice says in a minute of narration or copy, in eojeol for Korean. What a voice-over must keep to in
 * order to fit its time: a 30-second spot has room for half of it. Languages other than Korean count as English.
 */
export function spokenWordsPerMinute(language: string): number {
  return inLanguage(SPOKEN_PER_MINUTE, language);
}

/**
 * The rates of one kind of script in one language (BCP 47). They belong to format, type and language and not to a
 * template, so a user's own template has them too. Languages other than Korean count as English: our default.
 */
export function ratesOf(format: ScriptFormat, scriptType: ScriptType, language: string): Rates {
  const wordsPerMinute =
    format === 'av'
      ? Math.round(spokenWordsPerMinute(language) / AV_SPOKEN_SHARE[scriptType])
      : inLanguage(ACTED_PER_MINUTE, language);
  return { wordsPerMinute, wordsPerPage: Math.round(wordsPerMinute / PAGES_PER_MINUTE[format]) };
}

function wordsPerUnit(unit: LengthUnit, rates: Rates): number {
  switch (unit) {
    case 'words':
      return 1;
    case 'pages':
      return rates.wordsPerPage;
    case 'seconds':
      return rates.wordsPerMinute / 60;
  }
}

/** A length of 0 or more in any unit, as a whole number of words. */
export function toWords(value: number, unit: LengthUnit, rates: Rates): number {
  return Math.round(value * wordsPerUnit(unit, rates));
}

/**
 * A number of words as a length in any unit. Not rounded: the caller knows how many digits it shows.
 * For a whole `value` it rounds back to what `toWords` was given, since every unit is worth more than one word:
 * the half word lost to rounding is less than half a unit.
 */
export function fromWords(words: number, unit: LengthUnit, rates: Rates): number {
  return words / wordsPerUnit(unit, rates);
}
