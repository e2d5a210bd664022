import type { Brief } from '../../../writing-task.ts';
import * as lexicon from './lexicon.ts';

/** Somebody whom the brief speaks of as gone: never one who comes on. */
export const GONE =
  /^(?:dead|drowned|late|missing|lost|murdered|estranged|long-lost|absent|deceased|vanished|dying)\b/u;

export type NounKind = 'person' | 'place' | 'thing' | 'idea' | 'name' | 'other';

/** A noun phrase out of the brief. */
export interface BriefNoun {
  /** As it is said in a sentence: `the radio`, `Busan`. Its number is not known: it is only used as an object. */
  readonly phrase: string;
  /** Without article: `radio`. */
  readonly bare: string;
  readonly kind: NounKind;
  /** True where the brief said `a` or `an`, or the word is a known thing without a plural s. */
  readonly singular: boolean;
}

/** The noun phrases of the brief, most telling first; none twice. At most `limit`. */
export function briefNouns(brief: Brief, limit = 24): BriefNoun[] {
  const names = new Set(brief.characters.flatMap(({ name }) => name.toLowerCase().split(/\s+/u)));
  const sources = [
    brief.description,
    ...brief.characters.map(({ description, role }) => `${role ?? ''}. ${description ?? ''}`),
    brief.setting ?? '',
    brief.title.replace(/\b(?:my|script|untitled)\b/giu, ''),
    ...brief.constraints,
  ];
  const found = [...brief.themes.flatMap(themeNoun), ...sources.flatMap((text) => nounsOf(text))];
  const unique = new Map<string, BriefNoun>();
  for (const noun of found) {
    const key = noun.bare.toLowerCase();
    if (key.split(' ').some((word) => names.has(word))) continue;
    if (!unique.has(key)) unique.set(key, noun);
  }
  return [...unique.values()].slice(0, limit);
}

function themeNoun(theme: string): BriefNoun[] {
  const words = theme.trim().split(/\s+/u);
  if (words.length > 3 || !/^[\p{L} '-]+$/u.test(theme.trim())) return nounsOf(theme);
  const bare = theme.trim().toLowerCase();
  return [{ phrase: bare, bare, kind: 'idea', singular: false }];
}

/** The noun phrases of one text, in order. */
export function nounsOf(text: string): BriefNoun[] {
  return text
    .split(/[.,;:!?()"“”\n\r…—–/]+/u)
    .flatMap((clause) => nounsOfClause(clause.trim().split(/\s+/u).filter(Boolean)));
}

function nounsOfClause(words: readonly string[]): BriefNoun[] {
  const nouns: BriefNoun[] = [];
  let phrase: string[] = [];
  let opener = '';
  const close = (byVerb = false): void => {
    const noun = toNoun(phrase, opener === '' && byVerb ? 'bare' : opener);
    if (noun !== null) nouns.push(noun);
    phrase = [];
    opener = '';
  };
  for (const [index, raw] of words.entries()) {
    const word = raw.replace(/(?:'s|’s|['’])$/u, '');
    const lower = word.toLowerCase();
    if (!/\p{L}/u.test(word) || lexicon.STOP_WORDS.has(lower) || lexicon.DETERMINERS.has(lower)) {
      close();
      if (lexicon.DETERMINERS.has(lower)) opener = lower;
      else if (/^(?:to|must|can|could|will|would|may|might|should|i|you|he|she|it|we|they)$/u.test(lower))
        opener = 'verb';
      else if (/^(?:of|in|on|at|about|with|for|from|into|between|against|without)$/u.test(lower)) opener = 'of';
      continue;
    }
    if (lexicon.STORY_VERBS.has(lower) || isVerb(lower, words[index + 1], phrase.length) || /ly$/u.test(lower)) {
      close(true);
      opener = lexicon.STORY_VERBS.has(lower) ? 'verb object' : '';
      continue;
    }
    phrase.push(word);
    // A possessive closes one phrase and opens the next: `her brother's voice`.
    if (raw !== word) {
      close();
      opener = 'the';
    }
  }
  close();
  return nouns;
}

/** `speaks with`, `finding the`: no list of verbs is long enough. */
function isVerb(word: string, next: string | undefined, wordsBefore: number): boolean {
  const follows = next === undefined ? '' : next.toLowerCase();
  const takesObject =
    lexicon.DETERMINERS.has(follows) ||
    /^(?:to|him|them|it|out|up|with|that|into|from|for|how|why|what)$/u.test(follows);
  if (/ing$/u.test(word)) return wordsBefore === 0 && takesObject;
  return /(?:[^s]s|ed)$/u.test(word) && takesObject && wordsBefore > 0 && !isKnown(word);
}

const isKnown = (word: string): boolean =>
  [lexicon.PEOPLE, lexicon.PLACES, lexicon.THINGS, lexicon.EVENTS_AND_IDEAS].some(
    (set) => set.has(word) || set.has(singularOf(word)),
  );

const singularOf = (word: string): string => word.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, '');

function toNoun(phrase: readonly string[], opener: string): BriefNoun | null {
  // `keeps coffee hot`: without an article only a known word shows where the noun ends.
  const known = BARE_OPENERS.has(opener) ? phrase.findLastIndex((word) => isKnown(word.toLowerCase())) : -1;
  const words = known < 0 ? phrase : phrase.slice(0, known + 1);
  const last = words.at(-1);
  if (last === undefined) return null;
  const lower = last.toLowerCase();
  const allCapital = words.every((word) => /^\p{Lu}/u.test(word));
  if (allCapital && opener !== 'a' && opener !== 'an' && !isKnown(lower)) {
    const name = words.join(' ');
    // A capital alone, as at the head of a sentence, does not make a name.
    if (opener === '' && words.length === 1) return null;
    if (lexicon.EMPTY_NOUNS.has(lower)) return null;
    return { phrase: opener === 'the' ? `the ${name}` : name, bare: name, kind: 'name', singular: false };
  }
  if (
    opener === 'verb' ||
    !mayStand(opener, lower) ||
    lexicon.EMPTY_NOUNS.has(lower) ||
    last.length < 3 ||
    /(?:ing|ed)$/u.test(lower)
  )
    return null;
  const kind = kindOf(lower);
  const bare = words
    .slice(-2)
    .map((word) => (kind === 'name' ? word : word.toLowerCase()))
    .join(' ');
  const trimmed = bare
    .split(' ')
    .filter((word, index, all) => index === all.length - 1 || !lexicon.EMPTY_NOUNS.has(word))
    .join(' ');
  const plural = isPlural(lower);
  const singular = opener === 'a' || opener === 'an' || (kind !== 'other' && kind !== 'idea' && !plural);
  const isBare = BARE_OPENERS.has(opener) && (kind === 'person' || !plural);
  const spoken = isBare || (kind === 'idea' && opener === 'of') ? trimmed : `the ${trimmed}`;
  return { phrase: spoken, bare: trimmed, kind, singular };
}

/** `thermos`, `analysis` and `mathematics` are no plurals. */
const isPlural = (word: string): boolean =>
  /s$/u.test(word) && !/(?:ss|us|sis|ics)$/u.test(word) && !lexicon.THINGS.has(word);

const BARE_OPENERS = new Set(['', 'bare', 'verb object']);

/** Whether a word without an article is a noun, going by what stands round it. */
function mayStand(opener: string, word: string): boolean {
  if (opener === '') return isKnown(word) && !lexicon.PEOPLE.has(word);
  if (opener === 'bare') return word.length >= 6;
  return opener !== 'verb object' || isKnown(word) || /[^s]s$/u.test(word);
}

function kindOf(word: string): NounKind {
  for (const form of [word, singularOf(word)]) {
    if (lexicon.PEOPLE.has(form)) return 'person';
    if (lexicon.THINGS.has(form)) return 'thing';
    if (lexicon.PLACES.has(form)) return 'place';
    if (lexicon.EVENTS_AND_IDEAS.has(form)) return 'idea';
    if (/(?:ist|ian|eer|man|woman|daughter|son|mother|father)$/u.test(form)) return 'person';
  }
  return 'other';
}
