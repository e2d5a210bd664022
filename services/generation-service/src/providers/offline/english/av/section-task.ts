import type { CastMember, SceneTask } from '../../../writing-task.ts';
import { type Card, deal, type Seat } from '../text/deal.ts';
import { fill } from '../text/fill.ts';
import type { Voice } from '../text/voice-list.ts';
import { voiceOf } from '../text/voices.ts';
import { NARRATOR, spelledName } from './plan.ts';
import type { SectionLines } from './section.ts';
import { type Kit, kitOf, seatIn, sectionOf } from './sections.ts';
import { type Subject, subjectOf, subjectSlots } from './subject.ts';

export interface Speaker {
  readonly cue: string;
  readonly name: string;
  readonly role: string;
  /** Null: the plain voice of a narrator. */
  readonly voice: Voice | null;
}

/** A frame filled in, and how often the script has had it before. */
export interface Dealt {
  readonly text: string;
  readonly turn: number;
}

/** One section to be written: its lines, its people, and the dealing out of lines over the whole script. */
export interface SectionTask {
  readonly task: SceneTask;
  readonly kit: Kit;
  readonly section: string;
  readonly lines: SectionLines;
  readonly subject: Subject;
  readonly seat: Seat;
  /** Over the pictures; in a lesson whoever teaches. */
  readonly voiceOver: Speaker;
  /** Those in front of the camera: at least one. */
  readonly first: Speaker;
  readonly second: Speaker;
  readonly cast: readonly Speaker[];
  /** Deals the next card of a pool. Pools whose label begins with the section's name are shared by its scenes only. */
  draw(label: string, size: number): Card;
  /** A frame with the words of this section. */
  fillIn(frame: string, turn: number): string;
  next(label: string, frames: readonly string[]): Dealt;
}

/** Reads what a section needs out of the task, whoever planned it. */
export function readSection(task: SceneTask): SectionTask {
  const { brief, scene, bible } = task;
  const kit = kitOf(brief.scriptType);
  const section = sectionOf(kit, scene.beat, scene.number / task.scenesTotal);
  const lines = kit.sections[section];
  if (lines === undefined) throw new RangeError(`no lines for the section ${section}`);
  const subject = subjectOf(brief);
  const seat: Seat = { seed: brief.seed, number: scene.number, total: task.scenesTotal, words: task.words };
  const ownSeat = seatIn(kit, section, seat);

  const cast = bible.cast.map((member, index) => speakerOf(member, index, task));
  const heard = cast.filter(({ cue }) => scene.cast.includes(cue));
  const people = heard.filter(({ cue }) => cue !== NARRATOR);
  const teacher = brief.scriptType === 'educational' ? people[0] : undefined;
  const voiceOver = heard.find(({ cue }) => cue === NARRATOR) ?? teacher ?? PLAIN_NARRATOR;
  const [first = voiceOver, second = first] = people;
  const names = people.map(({ name }) => name);

  const decks = new Map<string, Iterator<Card>>();
  const draw = (label: string, size: number): Card => {
    const deck = decks.get(label) ?? deal(size, label, label.startsWith(section) ? ownSeat : seat);
    decks.set(label, deck);
    return deck.next().value ?? { index: 0, turn: 0 };
  };
  const fillIn = (frame: string, turn: number): string =>
    fill(frame, turn, subjectSlots(subject, scene.number, names, turn)) ?? '';
  return {
    task,
    kit,
    section,
    lines,
    subject,
    seat,
    voiceOver,
    first,
    second,
    cast,
    draw,
    fillIn,
    next(label, frames) {
      const card = draw(label, frames.length);
      return { text: fillIn(frames[card.index] ?? '', card.turn + card.index), turn: card.turn };
    },
  };
}

const PLAIN_NARRATOR: Speaker = { cue: NARRATOR, name: 'Narrator', role: '', voice: null };

function speakerOf(member: CastMember, index: number, { brief }: SceneTask): Speaker {
  return {
    cue: member.name,
    name: spelledName(member, brief),
    role: member.role,
    voice: member.name === NARRATOR ? null : voiceOf(member.voice, index),
  };
}
