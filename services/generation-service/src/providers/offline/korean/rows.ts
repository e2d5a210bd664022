import { countScriptWords } from '@ai-script/screenplay';
import type { Passage, SceneMaterial } from '../language.ts';
import { makeRandom } from '../random.ts';
import { deal } from './dealer.ts';
import { rumours } from './facts.ts';
import { fillWith } from './filling.ts';
import { action, speech } from './passages.ts';
import { measured, startOf } from './row-fit.ts';
import { rowLines, rowMoment, rowPassages, type SectionWords, type Voices } from './row-words.ts';
import { type Moment, told } from './speech.ts';
import type { Place, Story } from './types.ts';

export interface RowsScene {
  readonly story: Story;
  readonly number: number;
  /** Among the sections of its kind, from 1. */
  readonly ordinal: number;
  readonly place: Place;
  /** Budget in words, the heading included. */
  readonly words: number;
  readonly voices: (cycle: number) => Voices;
  readonly section: SectionWords;
  /** A picture before everything else; null: none. */
  readonly mood: string | null;
  /** Words on screen at the end. */
  readonly captions: readonly string[];
}

/** Below this, a section is made to measure from single lines. */
const SHORT_SECTION_WORDS = 14;

/** From here on a section has matter enough to do without the shortest lines. */
const TELLING_SECTION_WORDS = 60;

/** Single lines are dealt into this many hands, so that sections in a row do not land on the same one. */
const VOICE_HANDS = 3;

/** A gap above this takes the beginning of a row first; the rest is made from single lines. */
const LONGEST_FIT_WORDS = 9;
const MOST_ROWS_IN_FIT = 4;

/** How many rows are passed over because a line of theirs was said before, until one is taken all the same. */
const MOST_PASSED_OVER = 6;

function* noPassages(): Generator<Passage, void> {}

/** A section of a documentary, a spot or a lesson. */
export function rowsScene(scene: RowsScene): SceneMaterial {
  const { section, story, number, place } = scene;
  const { seed } = story.brief;
  const source = { story, place, section, facts: rumours(story, number, section.facts) };
  let cycle = 0;
  const momentFor = (key: string, turn: number): Moment =>
    rowMoment(source, scene.voices(cycle), key, turn, cycle === 0);
  const rowsOf = (row: readonly string[], turn: number): Passage[] => {
    const moment = momentFor(row.join(), turn);
    const passages = rowPassages(row, moment, scene.voices(cycle), section.narration);
    cycle += 1;
    return passages;
  };
  const more = deal(section.more, seed, 'more rows', number);
  const own = section.own.length > 0 ? deal(section.own, seed, section.pack, scene.ordinal) : more;
  let ownLeft = section.own.length;
  const nextRow = (): Passage[] => {
    const from = ownLeft > 0 ? own : more;
    ownLeft -= 1;
    const { item, turn } = from.next().value;
    return rowsOf(item, turn);
  };
  const short = scene.words < SHORT_SECTION_WORDS;
  const first = short ? [] : nextRow();

  const said = new Set<string>(rowLines(first));
  const course = function* (): Generator<Passage, never> {
    for (let passed = 0; ; ) {
      const passages = nextRow();
      const lines = rowLines(passages);
      passed = lines.some((line) => said.has(line)) ? passed + 1 : 0;
      if (passed > 0 && passed < MOST_PASSED_OVER) continue;
      for (const line of lines) said.add(line);
      yield passages.flat();
    }
  };
  const mood = scene.mood === null ? [] : action(scene.mood);
  return {
    opening: short ? [] : [[...mood, ...first.flat()]],
    middle: short ? noPassages() : course(),
    closing: short ? [] : scene.captions.map((caption) => action(`자막: ${caption}`)),
    fit(words) {
      const random = makeRandom(seed, 'fit', number, words);
      const parts: Passage[] = [];
      let left = words;
      for (let attempt = 0; attempt < MOST_ROWS_IN_FIT && left > LONGEST_FIT_WORDS; attempt += 1) {
        const part = startOf(nextRow(), left, said);
        parts.push(part);
        left -= countScriptWords(part);
      }
      if (left === 0) return parts.flat();
      const round = Math.floor(number / VOICE_HANDS);
      const tell = (phrase: string): string => told(phrase, momentFor(phrase, round));
      const { letters, narrator } = scene.voices(0);
      const name = letters[section.speaker]?.name ?? narrator;
      const telling = scene.words >= TELLING_SECTION_WORDS;
      const spokenLines = makeRandom(seed, 'voices')
        .shuffle(section.voice)
        .filter((_, index) => !telling || index % VOICE_HANDS === number % VOICE_HANDS)
        .map(tell)
        .filter((line) => !said.has(line))
        .map((line) => speech(name, line));
      const pictures = random.shuffle(section.pictures).map((picture) => action(tell(picture)));
      const rest = measured(spokenLines, pictures, left, telling);
      return [...parts.flat(), ...(rest ?? fillWith(tell, section.pictures, random)(left))];
    },
  };
}
