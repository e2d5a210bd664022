import type { Brief, SceneTask } from '../../writing-task.ts';
import type { SceneMaterial } from '../language.ts';
import { SPOT } from './data/commercial.ts';
import { DOC_BODY, DOC_OPEN, DOC_THESIS } from './data/documentary.ts';
import { DOC_CLOSE, DOC_CODA, DOC_CONTEXT, DOC_FACTS, DOC_TURN } from './data/documentary-ends.ts';
import { DOC_ROWS } from './data/documentary-rows.ts';
import {
  LESSON_ATTENTION,
  LESSON_CHECK,
  LESSON_CONTENT,
  LESSON_FEEDBACK,
  LESSON_MORE,
  LESSON_OBJECTIVE,
  LESSON_PRACTICE,
  LESSON_RECALL,
  LESSON_TRANSFER,
} from './data/lesson.ts';
import { LESSON_ROWS } from './data/lesson-rows.ts';
import { SPOT_WHENS } from './data/row-tails.ts';
import { DOC_FIT, LESSON_FIT, SPOT_VIGNETTES } from './data/rows-more.ts';
import { SPOT_ROWS } from './data/spot-rows.ts';
import { TONES } from './data/tones.ts';
import { WHENS } from './data/wants.ts';
import { dealOne } from './dealer.ts';
import { isNarrator, isTeacher, NARRATOR } from './roles.ts';
import type { SectionWords, Voices } from './row-words.ts';
import { rowsScene } from './rows.ts';
import { docSection, labelOf, lessonSection, spotSection } from './sections.ts';
import { placeOf } from './spec.ts';
import type { Person, Story } from './types.ts';

/** In eojeol: a shorter last section has no room for the sources. */
const ENOUGH_FOR_SOURCES = 40;

/** In characters. */
const LONGEST_SOURCE = 40;
const MOST_SOURCES = 3;

const DOC_PARTS = {
  open: DOC_OPEN,
  thesis: DOC_THESIS,
  context: DOC_CONTEXT,
  body: DOC_BODY,
  turn: DOC_TURN,
  close: DOC_CLOSE,
  coda: DOC_CODA,
} as const;

const LESSON_PARTS = {
  attention: LESSON_ATTENTION,
  objective: LESSON_OBJECTIVE,
  recall: LESSON_RECALL,
  content: LESSON_CONTENT,
  practice: LESSON_PRACTICE,
  feedback: LESSON_FEEDBACK,
  check: LESSON_CHECK,
  transfer: LESSON_TRANSFER,
} as const;

function sectionOf(task: SceneTask): SectionWords {
  const { beat } = task.scene;
  const { scriptType } = task.brief;
  if (scriptType === 'documentary') {
    const { part } = docSection(beat);
    const own = part === 'body' ? [] : DOC_PARTS[part];
    return {
      pack: part,
      own,
      more: [...DOC_BODY, ...DOC_ROWS],
      ...DOC_FIT,
      speaker: 'N',
      facts: DOC_FACTS,
      whens: WHENS,
      narration: 'N',
    };
  }
  if (scriptType === 'commercial') {
    const { part } = spotSection(beat);
    const { rows, voice, pictures } = SPOT[part];
    return {
      pack: part,
      own: rows,
      more: [...SPOT_VIGNETTES, ...SPOT_ROWS],
      voice,
      pictures,
      speaker: 'N',
      facts: DOC_FACTS,
      whens: SPOT_WHENS,
      narration: 'n',
    };
  }
  const { part } = lessonSection(beat);
  const more = [...LESSON_CONTENT, ...LESSON_MORE, ...LESSON_ROWS];
  return {
    pack: part,
    own: part === 'content' ? [] : LESSON_PARTS[part],
    more,
    ...LESSON_FIT,
    speaker: 'S',
    facts: DOC_FACTS,
    whens: SPOT_WHENS,
    narration: 'N',
  };
}

/** Who speaks in which letter: in each row another pair, so that everybody gets a hearing. */
function voicesOf(story: Story, number: number): (cycle: number) => Voices {
  const speakers = story.people.filter((person) => !isNarrator(person));
  const narrator = story.people.find(isNarrator)?.name ?? NARRATOR;
  const teacher = speakers.find(isTeacher) ?? speakers[0];
  const others = speakers.filter((person) => person !== teacher);
  return (cycle) => {
    const at = (list: readonly Person[], offset: number): Person => {
      const person = list[(cycle + number - 1 + offset) % list.length] ?? speakers[0];
      if (person === undefined) throw new RangeError('a section needs one person at least');
      return person;
    };
    const a = at(speakers, 0);
    const b = at(speakers, 1);
    if (story.brief.scriptType === 'educational')
      return { narrator, letters: { S: teacher ?? a, H: at(others, 0), K: at(others, 1) } };
    if (story.brief.scriptType === 'commercial') return { narrator, letters: { A: a, B: b, M: a, O: b } };
    return { narrator, letters: { I: a, J: b } };
  };
}

/**
 * Which of the sections of its kind this one is, from 1: the plan numbers their headings. Under a heading of the user's
 * own, its place in the whole script stands in.
 */
function ordinalOf({ scene, brief }: SceneTask): number {
  const label = labelOf(brief.scriptType, scene.beat);
  if (!scene.heading.startsWith(label)) return scene.number;
  const rest = scene.heading.slice(label.length).trim();
  return /^\d{1,4}$/.test(rest) ? Number(rest) : 1;
}

/** The section without what the brief keeps out; a pack that would be left empty stays as it is. */
function within(section: SectionWords, allows: (text: string) => boolean): SectionWords {
  const rows = (items: readonly (readonly string[])[]): readonly (readonly string[])[] => {
    const left = items.filter((row) => allows(row.join(' ')));
    return left.length > 0 ? left : items;
  };
  const lines = (items: readonly string[]): readonly string[] => {
    const left = items.filter(allows);
    return left.length > 0 ? left : items;
  };
  const { own, more, voice, pictures } = section;
  return { ...section, own: rows(own), more: rows(more), voice: lines(voice), pictures: lines(pictures) };
}

/** The user's references as a caption; those that are no plain words are left out. */
function sourcesOf({ scriptType, references }: Brief): readonly string[] {
  const plain = references.filter((text) => text.length <= LONGEST_SOURCE && !/[{}<>[\]|~«»*_\n]/.test(text));
  if (scriptType === 'commercial' || plain.length === 0) return [];
  return [`참고 자료 ${plain.slice(0, MOST_SOURCES).join(', ')}`];
}

/** The stuff of a section of a documentary, a commercial or a lesson. */
export function factualScene(task: SceneTask, story: Story): SceneMaterial {
  const { number, heading } = task.scene;
  const { brief, register } = story;
  const tone = register === null ? null : TONES[register];
  const section = within(sectionOf(task), story.allows);
  const named = story.places.find(({ name }) => heading.includes(name));
  return rowsScene({
    story,
    number,
    ordinal: ordinalOf(task),
    place: named ?? placeOf(story, number),
    words: task.words,
    voices: voicesOf(story, number),
    section,
    mood: tone === null || number % 2 === 0 ? null : dealOne(tone.pictures, brief.seed, 'mood', (number + 1) / 2).item,
    captions: number === task.scenesTotal && task.words >= ENOUGH_FOR_SOURCES ? sourcesOf(brief) : [],
  });
}
