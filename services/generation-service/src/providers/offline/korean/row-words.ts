import type { Passage } from '../language.ts';
import { makeRandom } from '../random.ts';
import { withAside } from './asides.ts';
import { ROW_ASIDES } from './data/row-tails.ts';
import { kitFact } from './facts.ts';
import { action, speech } from './passages.ts';
import { type Fact, type Moment, spoken, told } from './speech.ts';
import type { Person, Place, Story } from './types.ts';
import { repeatedUse } from './variety.ts';

/** A row speaks of these people by letter. */
export interface Voices {
  readonly letters: Readonly<Record<string, Person>>;
  /** Who speaks `N`. */
  readonly narrator: string;
}

/** The stuff of one section. */
export interface SectionWords {
  readonly pack: string;
  /** The section's own rows; none: it is made from the others. */
  readonly own: readonly (readonly string[])[];
  /** Rows that fit any section of the kind. */
  readonly more: readonly (readonly string[])[];
  /** Spoken lines and pictures of one eojeol up. */
  readonly voice: readonly string[];
  readonly pictures: readonly string[];
  /** The letter that speaks `voice`. */
  readonly speaker: string;
  readonly facts: readonly string[];
  readonly whens: readonly string[];
  /** The key of the narrator's further sentences. */
  readonly narration: string;
}

/** Where the words of a row come from. */
export interface RowSource {
  readonly story: Story;
  readonly place: Place;
  readonly section: SectionWords;
  readonly facts: Iterator<Fact, never>;
}

const MOST_TOPICS = 6;

/** What the one topic of a brief is held against. */
const OTHER_TOPICS = ['그 까닭', '그다음', '그 반대', '그 쓰임'] as const;

const ROW = /^([A-Z]) (?:\(([^)]+)\) )?(.+)$/;

/**
 * What the slots of a row stand for at its use number `turn`. Things, places and times step on with each use, each at its
 * own pace, so that a row comes out differently until all their combinations are used up. `own`: the section's place.
 */
export function rowMoment(source: RowSource, voices: Voices, key: string, turn: number, own: boolean): Moment {
  const { story, place, section, facts } = source;
  const { letters } = voices;
  const [a, b = a, p = b] = Object.values(letters);
  if (a === undefined || b === undefined || p === undefined)
    throw new RangeError('a section needs one person at least');
  const start = makeRandom(story.brief.seed, 'row', key);
  let laps = turn;
  const step = <Item>(items: readonly Item[]): Item | undefined => {
    const item = items[(start.integer(0, items.length - 1) + laps) % items.length];
    // The next list moves on by one more whenever this one has come round.
    laps += Math.floor(turn / items.length);
    return item;
  };
  const next = <Item>(items: readonly Item[], item: Item): Item =>
    items[(items.indexOf(item) + 1) % items.length] ?? item;
  const topics = story.topics.slice(0, MOST_TOPICS);
  const thing = step(story.things) ?? '사진';
  const stepped = step(story.places) ?? place;
  const elsewhere = own ? place : stepped;
  const when = step(section.whens) ?? '그날';
  const topic = step(topics) ?? story.brief.title;
  const fact = facts.next().value;
  const roles = Object.entries(letters).map(([letter, person]) => [`${letter}.role`, person.role]);
  return {
    story,
    a,
    b,
    p,
    letters,
    facts: { fact, fact2: facts.next().value, old: fact, turn: kitFact(story, turn) },
    words: {
      ...Object.fromEntries(roles),
      topic,
      topic2: topics.length > 1 ? next(topics, topic) : (OTHER_TOPICS[turn % OTHER_TOPICS.length] ?? topic),
      thing,
      thing2: next(story.things, thing),
      place: elsewhere.name,
      place2: next(story.places, elsewhere).name,
      sight: elsewhere.sights[turn % elsewhere.sights.length] ?? '',
      when,
      due: story.due,
      product: story.brief.title,
      title: story.brief.title,
      quote: story.quotes[turn % story.quotes.length] ?? story.brief.title,
    },
    turn,
  };
}

/** The line as it stands, or with a word around it where its pattern may come out as before. */
function setApart(
  line: string,
  phrase: string,
  key: string,
  moment: Moment,
  tell: (aside: string, turn: number) => string,
): string {
  const use = repeatedUse(phrase, moment.turn);
  const asides = ROW_ASIDES[key];
  return use === null || asides === undefined ? line : withAside(line, use, phrase.length, asides, tell);
}

/** A row of the data as passages, one for each of its entries. */
export function rowPassages(
  row: readonly string[],
  moment: Moment,
  voices: Voices,
  narration: SectionWords['narration'],
): Passage[] {
  return row.map((entry) => {
    const [, letter = 'V', note, phrase = ''] = ROW.exec(entry) ?? [];
    const person = voices.letters[letter];
    if (letter === 'V') return action(told(phrase, moment));
    if (letter === 'T') return action(`자막: ${told(phrase, moment)}`);
    if (letter === 'X')
      return moment.turn === 0 ? speech('효과음', told(phrase, moment)) : action(`효과음: ${told(phrase, moment)}`);
    if (person === undefined) {
      const tell = (aside: string, turn: number): string => told(aside, { ...moment, turn });
      const line = setApart(told(phrase, moment), phrase, letter === 'N' ? narration : letter, moment, tell);
      return speech(voices.narrator, line);
    }
    const listener = person === moment.a ? moment.b : moment.a;
    const tell = (aside: string, turn: number): string => spoken(aside, { ...moment, turn }, person, listener);
    const line = setApart(spoken(phrase, moment, person, listener), phrase, letter, moment, tell);
    return speech(person.name, line, note ?? null);
  });
}

/** What is spoken in some passages. */
export function rowLines(passages: readonly Passage[]): string[] {
  return passages.flatMap((passage) => passage.flatMap(({ type, text }) => (type === 'dialogue' ? [text] : [])));
}
