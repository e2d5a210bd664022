import type { Brief } from '../../writing-task.ts';
import {
  EMPTY_WORDS,
  FROM_ENGLISH,
  KIN_NAMES,
  PERSON_ENDINGS,
  PLACE_ENDINGS,
  THING_ENDINGS,
  TITLE_ENDINGS,
  VERB_STEMS,
} from './data/lexicon.ts';
import { GIVEN_NAMES } from './data/names.ts';
import { hasFinal } from './particles.ts';

/** Particles that only follow nouns, longest first; those that verbs may end in as well are checked apart. */
const SURE =
  /(에게서는|에서부터|에서만|으로부터|에게는|에게도|에는|에도|에만|으로는|으로도|로는|로도|까지도|까지는|만을|만의|만이|들이|들은|들을|들의|에게서|한테서|으로서|으로써|에서는|에서도|에서|에게|한테|까지|부터|처럼|보다|마다|과의|와의|으로|의|을|를|에|와|과|로)$/;
const UNSURE = /(은|는|이|가|도|만)$/;

/** A verb's or an adjective's ending, rather than a noun's. */
const VERBAL =
  /([하되했된한할킨]|[았었였겠]|하려|하고|하며|지만|면서|어서|아서|려고|으며|리는|가는|오는|지는|나는|치는|내는|려는)$/;

/** What 은 and 는 make of a verb or an adjective: `물려받은`, `돌아보는`. */
const STEM = /[받먹읽앉찾웃죽높깊좋넓낡닮늦젊젖많적작짧얇굳묻믿잊맞맡놓쌓있없보두쓰주키서]$/;

const LONGEST_TOPIC = 12;

/** With so many matters to talk of, places are not talked about. */
const ENOUGH_MATTERS = 4;

function agrees(noun: string, particle: string): boolean {
  if (['은', '이', '을', '과', '으로'].includes(particle)) return hasFinal(noun);
  if (['는', '가', '를', '와'].includes(particle)) return !hasFinal(noun);
  return true;
}

/** The noun in a word of a sentence, or null: `빵집을` 빵집, `찾아가는` null. */
export function nounOf(word: string): string | null {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (!/^[가-힣]{2,}$/.test(bare)) return null;
  for (const [pattern, sure] of [
    [SURE, true],
    [UNSURE, false],
  ] as const) {
    const particle = pattern.exec(bare)?.[1];
    if (particle === undefined) continue;
    const noun = bare.slice(0, -particle.length);
    if (noun.length < 2 || !agrees(noun, particle) || EMPTY_WORDS.has(noun)) return null;
    if (!sure && (particle === '은' || particle === '는') && (STEM.test(noun) || VERB_STEMS.has(noun))) return null;
    return VERBAL.test(sure ? noun : bare) || (!sure && VERBAL.test(noun)) ? null : noun;
  }
  return null;
}

/** A bare word before a stop that ends no verb is a noun: `갓 구운 쌀과자.` */
function nounBeforeStop(word: string): string | null {
  const bare = /^([가-힣]{2,8})[.,!]$/.exec(word)?.[1];
  if (bare === undefined || EMPTY_WORDS.has(bare) || nounOf(word) !== null) return null;
  return /[다요까네지고며서면데게록자라히은는을를이가도만]$/.test(bare) && !/[과자]자$/.test(bare) ? null : bare;
}

function endsIn(noun: string, endings: readonly string[]): boolean {
  return endings.some((ending) => noun.endsWith(ending));
}

/** `오래된 등대` is a name to use as it stands; a sentence is not. */
function isName(text: string): boolean {
  return (
    /[가-힣]/.test(text) && text.length <= LONGEST_TOPIC && !/[.?!…{}<>[\]]|다$/.test(text) && !EMPTY_WORDS.has(text)
  );
}

function koreanNouns(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => nounOf(word) ?? nounBeforeStop(word) ?? []);
}

function englishNouns(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => FROM_ENGLISH.get(word) ?? []);
}

/** A bare word at the end of a title is a noun although no particle says so: `마지막 등대`. */
function lastOfTitle(title: string): string[] {
  const last = title.trim().split(/\s+/).at(-1) ?? '';
  const known = /^[가-힣]{2,8}$/.test(last) && !/[다까요네]$/.test(last) && !EMPTY_WORDS.has(last);
  return known && nounOf(last) === null ? [last] : [];
}

/** Nouns of a text, in their order, each once. */
export function nounsOf(text: string): string[] {
  // One syllable of Korean is too little to go by; a translated word is certain.
  const found = [...koreanNouns(text).filter((noun) => noun.length > 1), ...englishNouns(text)];
  return [...new Set(found.filter((noun) => !EMPTY_WORDS.has(noun)))];
}

/** The first given name that a description uses as a noun: `지우는` 지우, `박지우가` 박지우. */
export function nameIn(text: string): string | null {
  for (const word of text.split(/\s+/)) {
    const noun = nounOf(word);
    if (noun !== null && GIVEN_NAMES.has(noun.length === 3 ? noun.slice(1) : noun)) return noun;
  }
  return null;
}

/** What a talk can be about: matters and things before places, and people only where there is nothing else. */
function matters(nouns: readonly string[]): string[] {
  const people = [...KIN_NAMES, ...TITLE_ENDINGS, ...PERSON_ENDINGS];
  const rank = (noun: string): number => (endsIn(noun, people) ? 2 : endsIn(noun, PLACE_ENDINGS) ? 1 : 0);
  const [best, places, rest] = [0, 1, 2].map((wanted) => nouns.filter((noun) => rank(noun) === wanted));
  const spoken = (best ?? []).length >= ENOUGH_MATTERS ? (best ?? []) : [...(best ?? []), ...(places ?? [])];
  return spoken.length > 0 ? spoken : (rest ?? []);
}

export interface BriefWords {
  /** The most telling first. */
  readonly topics: readonly string[];
  readonly things: readonly string[];
  readonly places: readonly string[];
}

/** The brief's own words, to be used in lines: themes and title first. */
export function briefWords(brief: Brief): BriefWords {
  const hero = brief.characters.length === 0 ? nameIn(brief.description) : null;
  const names = [...brief.characters.map(({ name }) => name), ...(hero === null ? [] : [hero])];
  const themes = brief.themes.flatMap((theme) => (isName(theme) ? [theme] : nounsOf(theme)));
  const nouns = [
    ...(isName(brief.title) && !brief.title.includes(' ') ? [brief.title] : []),
    ...lastOfTitle(brief.title),
    ...nounsOf(brief.title),
    ...themes,
    ...nounsOf(brief.description),
    ...nounsOf(brief.setting ?? ''),
  ];
  const all = [...new Set(nouns)].filter((noun) => !names.some((name) => name.includes(noun)));
  const setting = brief.setting !== null && isName(brief.setting) ? [brief.setting] : [];
  return {
    topics: matters(all),
    things: all.filter((noun) => endsIn(noun, THING_ENDINGS) && !endsIn(noun, PLACE_ENDINGS)),
    places: [...setting, ...all.filter((noun) => endsIn(noun, PLACE_ENDINGS))],
  };
}
