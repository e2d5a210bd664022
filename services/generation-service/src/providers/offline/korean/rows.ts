import { countScriptWords } from '@ai-script/screenplay';
import type { Passage, SceneMaterial } from '../language.ts';
import { makeRandom, type Random } from '../random.ts';
import { ROW_TAILS } from './data/row-tails.ts';
import { deal } from './dealer.ts';
import { kitFact, rumours } from './facts.ts';
import { fillWith } from './filling.ts';
import { action, speech } from './passages.ts';
import { type Fact, type Moment, spoken, told } from './speech.ts';
import type { Person, Place, Story } from './types.ts';
import { mayRepeat } from './variety.ts';

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

export interface RowsScene {
  readonly story: Story;
  readonly number: number;
  readonly place: Place;
  /** Budget in words, the heading included. */
  readonly words: number;
  readonly voices: (cycle: number) => Voices;
  readonly section: SectionWords;
  readonly random: Random;
}

/** Below this, a section is made to measure from single lines. */
const SHORT_SECTION_WORDS = 14;

/** A gap above this takes the beginning of a row first; the rest is made from single lines. */
const LONGEST_FIT_WORDS = 9;
const MOST_ROWS_IN_FIT = 4;

/** No rest of one or two words is left over, for they sound clipped. */
const SHORTEST_REST = 3;

const ROW = /^([A-Z]) (?:\(([^)]+)\) )?(.+)$/;

function momentFor(scene: RowsScene, cycle: number, turn: number, facts: Generator<Fact, never>): Moment {
  const { story, random, place } = scene;
  const { letters } = scene.voices(cycle);
  const [a, b = a, p = b] = Object.values(letters);
  if (a === undefined || b === undefined || p === undefined)
    throw new RangeError('a section needs one person at least');
  const [topic = story.brief.title, topic2 = '그 까닭'] = random.shuffle(story.topics.slice(0, 6));
  const [thing = '사진', thing2 = '지도'] = random.shuffle(story.things);
  const elsewhere = cycle === 0 ? place : random.pick(story.places);
  const fact = facts.next().value;
  const roles = Object.entries(letters).map(([letter, person]) => [`${letter}.role`, person.role]);
  return {
    story,
    a,
    b,
    p,
    letters,
    facts: { fact, fact2: facts.next().value, old: fact, more: fact, turn: kitFact(story, cycle) },
    words: {
      ...Object.fromEntries(roles),
      topic,
      topic2,
      thing,
      thing2,
      place: elsewhere.name,
      place2: random.pick(story.places.filter(({ name }) => name !== elsewhere.name)).name,
      sight: elsewhere.sights[cycle % elsewhere.sights.length] ?? '',
      when: random.pick(scene.section.whens),
      due: story.due,
      product: story.brief.title,
      title: story.brief.title,
      quote: random.pick(story.quotes),
    },
    turn,
  };
}

/** A pattern that has been used before takes on another sentence, if its own slots would not tell it apart. */
function tailFor(phrase: string, letter: string, moment: Moment, random: Random): string | null {
  if (!mayRepeat(phrase, moment.turn)) return null;
  const tails = ROW_TAILS[letter];
  return tails === undefined ? null : random.pick(tails);
}

function rowAsPassages(scene: RowsScene, row: readonly string[], moment: Moment, voices: Voices): Passage[] {
  const { random, section } = scene;
  return row.map((entry) => {
    const [, letter = 'V', note, phrase = ''] = ROW.exec(entry) ?? [];
    const person = voices.letters[letter];
    if (letter === 'V') return action(told(phrase, moment));
    if (letter === 'T') return action(`자막: ${told(phrase, moment)}`);
    if (letter === 'X')
      return moment.turn === 0 ? speech('효과음', told(phrase, moment)) : action(`효과음: ${told(phrase, moment)}`);
    const tail = tailFor(phrase, letter === 'N' ? section.narration : letter, moment, random);
    const varied = { ...moment, turn: random.integer(0, 99) };
    if (person === undefined) {
      const more = tail === null ? '' : ` ${told(tail, varied)}`;
      return speech(voices.narrator, told(phrase, moment) + more);
    }
    const listener = person === moment.a ? moment.b : moment.a;
    const more = tail === null ? '' : ` ${spoken(tail, varied, person, listener)}`;
    return speech(person.name, spoken(phrase, moment, person, listener) + more, note ?? null);
  });
}

/** Spoken lines and pictures in turn whose words add up to `words`; null if the lines do not allow it. */
function measured(scene: RowsScene, words: number, moment: () => Moment, random: Random): Passage | null {
  const { voice, pictures, speaker } = scene.section;
  const voices = scene.voices(0);
  const name = voices.letters[speaker]?.name ?? voices.narrator;
  const options = (phrases: readonly string[], asPassage: (text: string) => Passage): Passage[] =>
    random
      .shuffle(phrases)
      .map((phrase) => asPassage(told(phrase, moment())))
      .sort((one, other) => Number(countScriptWords(one) < 3) - Number(countScriptWords(other) < 3));
  const kinds = [options(voice, (text) => speech(name, text)), options(pictures, action)];
  const search = (left: number, kind: number, used: readonly Passage[]): Passage[] | null => {
    if (left === 0) return [...used];
    if (used.length > 4) return null;
    const fresh = (kinds[kind] ?? []).filter((passage) => !used.includes(passage));
    for (const passage of fresh) {
      const size = countScriptWords(passage);
      if (size > left) continue;
      const found = search(left - size, 1 - kind, [...used, passage]);
      if (found !== null) return found;
    }
    return null;
  };
  return (search(words, random.integer(0, 1), []) ?? search(words, 1, []) ?? search(words, 0, []))?.flat() ?? null;
}

function linesOf(passages: readonly Passage[]): string[] {
  return passages.flatMap((passage) => passage.flatMap(({ type, text }) => (type === 'dialogue' ? [text] : [])));
}

/** As much of a row from its start as `words` allows, two passages at least; nothing if a line was said before. */
function startOf(row: readonly Passage[], words: number, said: Set<string>): Passage {
  for (let count = row.length; count >= 2; count -= 1) {
    const start = row.slice(0, count);
    const rest = words - countScriptWords(start.flat());
    if (rest !== 0 && rest < SHORTEST_REST) continue;
    const lines = linesOf(start);
    if (count < row.length && lines.at(-1)?.endsWith('?')) continue;
    if (lines.some((line) => said.has(line))) return [];
    for (const line of lines) said.add(line);
    return start.flat();
  }
  return [];
}

/** A section of a documentary, a spot or a lesson. */
export function rowsScene(scene: RowsScene): SceneMaterial {
  const { section, story, number } = scene;
  const { seed } = story.brief;
  const facts = rumours(story, number, section.facts);
  let cycle = 0;
  const nextMoment = (turn: number): Moment => momentFor(scene, cycle, turn, facts);
  const rowsOf = (row: readonly string[], turn: number): Passage[] => {
    const passages = rowAsPassages(scene, row, nextMoment(turn), scene.voices(cycle));
    cycle += 1;
    return passages;
  };
  const more = deal(section.more, seed, 'more rows', number);
  const own = section.own.length > 0 ? deal(section.own, seed, section.pack, number) : more;
  const short = scene.words < SHORT_SECTION_WORDS;
  const first = own.next().value;

  const opening = short ? [] : [rowsOf(first.item, first.turn).flat()];
  const said = new Set<string>();
  const course = function* (): Generator<Passage, never> {
    for (let at = 1; ; at += 1) {
      const fromOwn = at < section.own.length || section.more.length === 0;
      const { item, turn } = (fromOwn ? own : more).next().value;
      const passages = rowsOf(item, turn);
      const lines = passages.flatMap((passage) =>
        passage.flatMap(({ type, text }) => (type === 'dialogue' ? [text] : [])),
      );
      if (at % 7 !== 0 && lines.some((line) => said.has(line))) continue;
      for (const line of lines) said.add(line);
      yield passages.flat();
    }
  };
  return {
    opening,
    middle: short ? noPassages() : course(),
    closing: [],
    fit(words) {
      const fitting = makeRandom(seed, 'fit', number, words);
      const parts: Passage[] = [];
      let left = words;
      for (let attempt = 0; attempt < MOST_ROWS_IN_FIT && left > LONGEST_FIT_WORDS; attempt += 1) {
        const { item, turn } = (attempt < 1 ? own : more).next().value;
        const part = startOf(rowsOf(item, turn), left, said);
        parts.push(part);
        left -= countScriptWords(part);
      }
      const tell = (phrase: string): string => told(phrase, nextMoment(number));
      const rest = left === 0 ? [] : measured(scene, left, () => nextMoment(number), fitting);
      return [...parts.flat(), ...(rest ?? fillWith(tell, section.pictures, fitting)(left))];
    },
  };
}

function* noPassages(): Generator<Passage, void> {}
