import type { Brief } from '../../../writing-task.ts';
import { makeRandom } from '../../random.ts';
import { FIRST_NAMES, LAST_NAMES } from '../brief/names.ts';
import { type BriefNoun, briefNouns } from '../brief/words.ts';
import { DAYS, NUMBERS, SUMS, YEARS } from '../story/invent.ts';
import type { Slots } from '../text/fill.ts';
import { capitalise, lowerFirst } from '../text/sentence.ts';

/** What a documentary, commercial or lesson is about. */
export interface Subject {
  readonly topics: readonly string[];
  readonly terms: readonly string[];
  readonly place: string;
  readonly place2: string;
  readonly product: string;
  readonly doc: string;
  readonly lost: string;
  readonly family: string;
  readonly sum: string;
  readonly year: string;
  readonly season: string;
  /** The brief's own sentences, fit to be spoken. */
  readonly sayings: readonly string[];
}

const DOCUMENTS = [
  'the minute book',
  'the second list',
  'the unsent letter',
  'the inspection report',
  'the wage book',
  'the carbon copy',
  'the site plan',
  "the visitors' book",
];

/** Everything is drawn from the brief and its seed. */
export function subjectOf(brief: Brief): Subject {
  const random = makeRandom(brief.seed, 'subject');
  const nouns = briefNouns(brief);
  const topics = nouns
    .filter(({ kind, phrase }) => kind !== 'person' && !/s$/u.test(phrase))
    .map(({ phrase }) => phrase);
  const ideas = nouns
    .filter(({ kind }) => kind !== 'person' && kind !== 'place' && kind !== 'name')
    .map(({ phrase }) => phrase);
  const title = titleTopic(brief.title);
  const places = placesOf(brief, nouns);
  return {
    topics: topics.length > 0 ? topics : [title],
    terms:
      ideas.length > 1
        ? ideas
        : [...ideas, title, 'the first example'].filter((term, index, all) => all.indexOf(term) === index),
    place: places[0] ?? 'the town',
    place2: places[1] ?? random.pick(['the mill', 'the upper road', 'the quarry', 'the station']),
    product: productOf(brief.title, nouns),
    doc: random.pick(DOCUMENTS),
    lost: random.pick(FIRST_NAMES.slice(40)),
    family: random.pick(LAST_NAMES),
    sum: random.pick(SUMS),
    year: random.pick(YEARS),
    season: random.pick(['spring', 'April', 'June', 'September', 'November', 'winter']),
    sayings: sayingsOf(brief),
  };
}

function placesOf(brief: Brief, nouns: readonly BriefNoun[]): string[] {
  const set = /^(?!The |A |An |In |On |At |INT|EXT)\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*/u.exec(
    brief.setting ?? '',
  )?.[0];
  const named = nouns.filter(({ kind, singular }) => kind === 'place' && singular).map(({ phrase }) => phrase);
  const names = nouns
    .filter(
      ({ kind, phrase }) =>
        kind === 'name' && new RegExp(`\\b(?:in|at|from|near) ${phrase}\\b`, 'u').test(brief.description),
    )
    .map(({ phrase }) => phrase);
  return [...new Set([...(set === undefined ? [] : [set]), ...names, ...named])];
}

const FILM_WORDS =
  /\b(?:commercial|spot|ads?|advert|advertisement|campaign|promo|launch|script|teaser|trailer|my|our|tv|video|lesson|documentary|film|the story of|introduction to|intro to|untitled)\b/giu;

function titleTopic(title: string): string {
  const plain = title
    .replace(FILM_WORDS, ' ')
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (plain === '') return 'the subject';
  const words = plain.split(' ');
  return words.length <= 4 ? plain : words.slice(0, 4).join(' ');
}

function productOf(title: string, nouns: readonly BriefNoun[]): string {
  const named = titleTopic(title.split(/[:–—|]/u)[0] ?? title);
  if (named !== 'the subject' && named.split(' ').length <= 3) return named;
  const name = nouns.find(({ kind }) => kind === 'name')?.bare;
  return name ?? nouns.find(({ kind }) => kind === 'thing' || kind === 'other')?.phrase ?? title;
}

/** Whole sentences of the description that can be said aloud; `How …` becomes what we are about to see. */
function sayingsOf(brief: Brief): string[] {
  return brief.description
    .split(/(?<=[.!?])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => !/(?:…|\.{3})$/u.test(sentence))
    .filter((sentence) => !/\b(?:commercial|documentary|lesson|video|film|script|spot)\b/iu.test(sentence))
    .filter((sentence) => sentence.split(/\s+/u).length >= 4 && sentence.split(/\s+/u).length <= 30)
    .map((sentence) => (/[.!?]$/u.test(sentence) ? sentence : `${sentence}.`))
    .map((sentence) =>
      /^(?:How|Why|What|Where|When|Who)\b[^?]*$/u.test(sentence)
        ? `This is about ${lowerFirst(sentence, new Set())}`
        : sentence,
    );
}

const bare = (phrase: string): string => phrase.replace(/^the /u, '');

/** The slots of a frame in section `number`; `people` are those in front of the camera. `shift` moves on to other words. */
export function subjectSlots(subject: Subject, number: number, people: readonly string[], shift = 0): Slots {
  const memory = new Map<string, string>();
  const at = (list: readonly string[], index: number): string => list[index % Math.max(1, list.length)] ?? '';
  const make = (name: string, turn: number): string | null => {
    const plain = name.replace(/(?:Cap|Upper|Bare)$/u, '');
    if (plain !== name) {
      const words = slots(plain, turn);
      if (words === null) return null;
      if (name.endsWith('Upper')) return bare(words).toUpperCase();
      return name.endsWith('Bare') ? bare(words) : capitalise(words);
    }
    switch (plain) {
      case 'topic':
        return at(subject.topics, number - 1 + (shift % 3 === 2 ? shift : 0));
      case 'term':
        return at(subject.terms, Math.floor((number - 1) / 2) + (shift % 4 === 3 ? shift : 0));
      case 'term2':
        return at(subject.terms, subject.terms.indexOf(slots('term', turn) ?? '') + 1);
      case 'num':
        return at(NUMBERS, turn * 7 + number * 3 + shift);
      case 'numless':
        return 'two';
      case 'day':
      case 'yesterday':
        return at(DAYS, turn + number + shift);
      case 'mealtime':
        return at(['supper', 'lunch'], turn);
      case 'sum':
        return at([subject.sum, ...SUMS], turn + (shift % 2));
      case 'year':
        return at([subject.year, subject.year, ...YEARS], turn + (shift % 3));
      case 'A':
        return people[0] ?? null;
      case 'B':
        return people[1] ?? people[0] ?? null;
      case 'place':
        return subject.place;
      case 'place2':
        return subject.place2;
      case 'product':
        return subject.product;
      case 'doc':
        return subject.doc;
      case 'lost':
        return subject.lost;
      case 'family':
        return subject.family;
      case 'season':
        return subject.season;
      default:
        return null;
    }
  };
  const slots: Slots = (name, turn) => {
    const known = memory.get(name);
    if (known !== undefined) return known;
    const words = make(name, turn);
    if (words !== null) memory.set(name, words);
    return words;
  };
  return slots;
}
