import type { Beat, Brief } from '../../../writing-task.ts';
import type { Seat } from '../text/deal.ts';
import { FROM_PRODUCT } from './commercial-after.ts';
import { BEFORE_PRODUCT } from './commercial-before.ts';
import { COMMERCIAL_EXCHANGES, COMMERCIAL_FOLLOWS, CUSTOMER_FOLLOWS } from './commercial-talk.ts';
import { DOCUMENTARY_FOLLOWS, TOLD_FOLLOWS } from './documentary-follows.ts';
import { DOCUMENTARY } from './documentary-lines.ts';
import { LESSON_APPLY } from './lesson-apply.ts';
import { LESSON_BEGIN } from './lesson-begin.ts';
import { LEARNER_FOLLOWS, LESSON_FOLLOWS } from './lesson-follows.ts';
import { LESSON_TEACH } from './lesson-teach.ts';
import type { SectionLines } from './section.ts';

/** All that one type of script can say, and how its beats are read. */
export interface Kit {
  readonly sections: Readonly<Record<string, SectionLines>>;
  /** Second sentences: of the narrator or instructor, and of the others. */
  readonly follows: readonly string[];
  readonly toldFollows: readonly string[];
  /** Talk for the sections that have none of their own. */
  readonly exchanges: readonly (readonly string[])[];
  /** Sections by what the beat is called. */
  readonly names: readonly (readonly [RegExp, string])[];
  /** Sections by where they end, as a share of the script, in order. */
  readonly ends: readonly (readonly [number, string])[];
  /** For the outline. */
  readonly aims: Readonly<Record<string, { readonly summary: string; readonly turn: string; readonly step: string }>>;
}

const DOCUMENTARY_KIT: Kit = {
  sections: DOCUMENTARY,
  follows: DOCUMENTARY_FOLLOWS,
  toldFollows: TOLD_FOLLOWS,
  exchanges: [],
  names: [
    [/thesis|premise|question/u, 'thesis'],
    [/context|background|history|set-?up/u, 'context'],
    [/investigat|evidence|develop|rising|conflict|pressure/u, 'probe'],
    [/turn|climax|reveal|twist|peak/u, 'turn'],
    [/coda|epilogue|\btag\b|final image/u, 'coda'],
    [/resol|conclu|outcome|aftermath|ending/u, 'settle'],
    [/cold|open|hook|teaser|intro/u, 'hook'],
  ],
  ends: [
    [0.08, 'hook'],
    [0.15, 'thesis'],
    [0.35, 'context'],
    [0.7, 'probe'],
    [0.85, 'turn'],
    [0.97, 'settle'],
    [1, 'coda'],
  ],
  aims: {
    hook: {
      summary: 'One image of {topic} that does not add up; {A} says what could be heard that day.',
      turn: 'A tape turns up that nobody has played.',
      step: 'A second picture does not fit the first.',
    },
    thesis: {
      summary: 'Two accounts of {topic} that exclude each other; {A} has {doc}.',
      turn: 'The official account leaves out a night.',
      step: 'One of the two accounts loses a witness.',
    },
    context: {
      summary:
        '{placeCap} before it happened: work, money, who knew whom. {A} and {B} remember the same year differently.',
      turn: '{docCap} arrives in {place}.',
      step: 'Another name from {place} is put up on the wall.',
    },
    probe: {
      summary: 'We follow {doc} to the next name on the list; {A} explains a figure, {B} disputes it.',
      turn: '{lost} can be heard on the tape, naming a day.',
      step: 'A figure does not match, and {doc} points to the next name.',
    },
    turn: {
      summary: '{A} hears the recording and says who opened the gate.',
      turn: 'The missing page was in {place} all along.',
      step: 'One more of those who were there begins to talk.',
    },
    settle: {
      summary: 'What was done about {topic}, and by whom; {A} and {B} go back to see it.',
      turn: '{docCap} gets a number in the archive.',
      step: 'One promise has been kept, and can be seen.',
    },
    coda: {
      summary: 'One thing is still open. {A} asks if that was all.',
      turn: 'The telephone rings, and somebody goes to answer it.',
      step: 'A place is shown as it is left.',
    },
  },
};

const COMMERCIAL_KIT: Kit = {
  sections: { ...BEFORE_PRODUCT, ...FROM_PRODUCT },
  follows: COMMERCIAL_FOLLOWS,
  toldFollows: CUSTOMER_FOLLOWS,
  exchanges: COMMERCIAL_EXCHANGES,
  names: [
    [/call|\bcta\b|action|close|logo|end card|\btag\b|next step/u, 'call'],
    [/proof|evidence|testimon|trust|demo/u, 'proof'],
    [/solution|product|reveal|benefit|answer|resol/u, 'solution'],
    [/problem|pain|conflict|pressure/u, 'problem'],
    [/hook|open|attention|teaser|intro/u, 'hook'],
  ],
  ends: [
    [0.15, 'hook'],
    [0.4, 'problem'],
    [0.8, 'solution'],
    [0.9, 'proof'],
    [1, 'call'],
  ],
  aims: {
    hook: {
      summary: 'A morning that goes wrong in a way everyone knows.',
      turn: 'The toast drops, and the day with it.',
      step: 'It is later than it was.',
    },
    problem: {
      summary: 'All that was tried before, and how it broke. {A} has a drawer full of it.',
      turn: 'The last of the old ones gives up.',
      step: 'One more thing goes into the drawer.',
    },
    solution: {
      summary: '{productCap} does in one move what the others could not. {A} does not look for a second step.',
      turn: '{productCap} stands still while everything else moves.',
      step: 'One thing less to think about.',
    },
    proof: {
      summary: '{productCap} is dropped, frozen, sat on. {A} has had one for years.',
      turn: 'The stopwatch runs on.',
      step: 'It passes another test.',
    },
    call: {
      summary: 'Where to find {product}, and when: now.',
      turn: 'The name stays on screen.',
      step: 'Somebody asks where to get one.',
    },
  },
};

const LESSON_KIT: Kit = {
  sections: { ...LESSON_BEGIN, ...LESSON_TEACH, ...LESSON_APPLY },
  follows: LESSON_FOLLOWS,
  toldFollows: LEARNER_FOLLOWS,
  exchanges: [],
  names: [
    [/attention|hook|cold|teaser|intro|opening/u, 'attention'],
    [/objective|goal|answer/u, 'objective'],
    [/recall|prior|review|problem/u, 'recall'],
    [/guid|example|demo|model/u, 'guidance'],
    [/practi|exercise|elicit|perform/u, 'practice'],
    [/feedback|correct/u, 'feedback'],
    [/assess|quiz|test|check/u, 'assessment'],
    [/transfer|retain|retention|summary|closing|next step|wrap/u, 'transfer'],
    [/content|present|explain|concept|how it works|body/u, 'content'],
  ],
  ends: [
    [0.05, 'attention'],
    [0.1, 'objective'],
    [0.18, 'recall'],
    [0.53, 'content'],
    [0.67, 'guidance'],
    [0.79, 'practice'],
    [0.85, 'feedback'],
    [0.93, 'assessment'],
    [1, 'transfer'],
  ],
  aims: {
    attention: {
      summary: '{A} shows something that cannot be right and asks {B} to guess what it has to do with {term}.',
      turn: 'The box stays shut until {B} can say what is in it.',
      step: '{B} has a guess, in writing.',
    },
    objective: {
      summary: '{A} puts up three things that {B} will be able to do with {term}.',
      turn: 'Three empty boxes stay in the corner of the screen.',
      step: '{B} knows how to tell when it is done.',
    },
    recall: {
      summary: '{B} finds out how much of {term2} is still there, without notes.',
      turn: '{B} circles the gap where the lesson starts.',
      step: '{B} has one card more on the table.',
    },
    content: {
      summary: '{A} takes {term} apart and lets {B} find what {term2} does in it.',
      turn: '{B} says it in one sentence.',
      step: '{B} finds one more part of {term}.',
    },
    guidance: {
      summary: '{A} gives {B} a way to work it out, one rung at a time.',
      turn: 'The hints are folded away.',
      step: '{B} takes one rung without help.',
    },
    practice: {
      summary: '{B} sorts, draws and changes examples of {term} alone.',
      turn: 'The timer ends, and {B} writes one line more.',
      step: '{B} has sorted another pile.',
    },
    feedback: {
      summary: '{A} and {B} look for the first wrong step, and change no other.',
      turn: 'The orange circle turns green.',
      step: '{B} finds the step where it went wrong.',
    },
    assessment: {
      summary: '{B} has to decide a case of {term} that was never talked about.',
      turn: '{B} shows where it is.',
      step: '{B} gives a reason that can be checked.',
    },
    transfer: {
      summary: '{B} takes {term} out of the room: where else is it?',
      turn: 'The box is opened.',
      step: '{B} has found one outside.',
    },
  },
};

export function kitOf(type: Brief['scriptType']): Kit {
  if (type === 'commercial') return COMMERCIAL_KIT;
  return type === 'educational' ? LESSON_KIT : DOCUMENTARY_KIT;
}

/**
 * Which scenes of a script share a section's lines, as a seat among them: a stretch of scenes in a row, of about the
 * section's share of the script.
 */
export function seatIn(kit: Kit, section: string, seat: Seat): Seat {
  const at = kit.ends.findIndex(([, name]) => name === section);
  const share = (kit.ends[at]?.[0] ?? 1) - (kit.ends[at - 1]?.[0] ?? 0);
  const total = Math.max(1, Math.ceil(seat.total * share * SPARE));
  return { ...seat, total, number: ((seat.number - 1) % total) + 1 };
}

/** A template may give a section somewhat more room than usual. */
const SPARE = 1.2;

/** What a section is there for: by what its beat is called, else by where it stands (0 to 1). */
export function sectionOf(kit: Kit, beat: Beat, share: number): string {
  const text = `${beat.id.replaceAll(/[_-]/gu, ' ')} ${beat.name}`.toLowerCase();
  const named = kit.names.find(([pattern]) => pattern.test(text));
  if (named !== undefined) return named[1];
  return (kit.ends.find(([end]) => share <= end) ?? kit.ends.at(-1))?.[1] ?? Object.keys(kit.sections)[0] ?? '';
}
