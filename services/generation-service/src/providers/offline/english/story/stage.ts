import type { Brief } from '../../../writing-task.ts';
import type { Slots } from '../text/fill.ts';
import type { Place } from '../text/places.ts';
import { capitalise } from '../text/sentence.ts';
import type { Facts } from './facts.ts';
import * as invent from './invent.ts';
import type { Person } from './people.ts';
import type { Moment } from './schedule.ts';

/** Where a scene stands in its story: what may be said in it. */
export interface Stage {
  readonly brief: Brief;
  readonly facts: Facts;
  readonly place: Place;
  readonly moment: Moment;
  readonly secretKnown: boolean;
  readonly propGone: boolean;
  /** Everybody in the bible. */
  readonly people: readonly Person[];
  /** Those in the scene. */
  readonly present: readonly Person[];
  /** What this scene talks about: the first through most of it. Never empty. */
  readonly topics: readonly string[];
  readonly number: number;
}

/**
 * The slots of one stretch of talk or action, by `A` to `B`, with `C` beside them. A slot keeps the filling that it got
 * first, so that the lines of an exchange speak of the same thing. `shift` gives another stretch other fillings.
 */
export function slotsFor(stage: Stage, speakers: readonly Person[], shift = 0): Slots {
  const slots = freshSlots(stage, speakers, shift);
  const memory = new Map<string, string | null>();
  return (name, turn) => {
    const key = /^[tT]opic(?:Cap)?$/u.test(name) ? 'topic' : name;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const words = slots(name, turn);
    memory.set(key, words);
    return words;
  };
}

function freshSlots(stage: Stage, speakers: readonly Person[], shift: number): Slots {
  const { facts, moment, place } = stage;
  const [a, b, c] = speakers;
  const rival = stage.people[1];
  const absent = stage.people.filter((one) => !stage.present.includes(one));
  const elsewhere = facts.places.filter(({ phrase }) => phrase !== place.phrase).map(({ phrase }) => phrase);
  const things = facts.things.slice(0, 4 + Math.min(stage.number, 8));
  const from = (list: readonly string[], turn: number): string | null =>
    list[(turn * 3 + stage.number + shift) % Math.max(1, list.length)] ?? null;
  const isIn = (person: Person | undefined): boolean => person !== undefined && speakers.includes(person);
  const fixed: Readonly<Record<string, string | null | undefined>> = {
    A: a?.name,
    B: b?.name,
    C: c?.name ?? null,
    you: b?.name,
    here: place.phrase,
    surface: place.surface,
    fixture: place.fixture,
    seat: place.seat,
    fixtureBare: place.fixture.replace(/^the /u, ''),
    place: facts.places[0]?.phrase,
    lost: facts.lost,
    prop: facts.prop,
    past: facts.engine.past,
    sum: facts.sum,
    year: facts.year,
    season: facts.season,
    paper: facts.engine.paper,
    proof: facts.engine.proof,
    threat: facts.engine.threat,
    want: facts.engine.want,
    rivalWant: facts.engine.rivalWant,
    deadline: moment.left === null ? null : moment.deadlineDay,
    hour: facts.deadlineHour,
    left: moment.left,
    today: moment.dayName,
    dayName: moment.dayName,
    yesterday: moment.yesterday,
    rival: rival !== undefined && !isIn(rival) ? rival.name : null,
    secret: stage.secretKnown ? facts.engine.secret : null,
    yousecret: stage.secretKnown && rival !== undefined && b === rival ? facts.engine.secret : null,
    numless: 'two',
    runner: facts.runner,
    hero: stage.people[0] !== undefined && !isIn(stage.people[0]) ? stage.people[0].name : null,
  };
  return (name, turn) => {
    switch (name) {
      case 'topic':
      case 'Topic':
      case 'topicCap':
        // A scene has two matters.
        return stage.topics[(shift % 2) % stage.topics.length] ?? null;
      case 'thing':
        return from(things, turn);
      case 'elsewhere':
        return from(elsewhere, turn);
      case 'num':
        return from(invent.NUMBERS, turn * 2);
      case 'other': {
        const names = absent.filter((one) => one !== rival).map((one) => one.name);
        return from(names.length > 0 ? names : [`the ${facts.lostFamily} girl`, `old ${facts.lostFamily}`], turn);
      }
      case 'topicUpper':
        return (stage.topics[0] ?? '').replace(/^the /u, '').toUpperCase();
      case 'mealtime':
        return moment.time === 'MORNING' ? 'breakfast' : moment.time === 'DAY' ? 'lunch' : 'supper';
      case 'a_weather':
        return from(['a storm', 'a brass band', 'two alarm clocks'], turn);
      case 'propCap':
      case 'thingCap':
      case 'paperCap':
      case 'proofCap':
      case 'fixtureCap':
      case 'surfaceCap':
      case 'runnerCap': {
        const plain = name.slice(0, -3);
        const words = plain === 'thing' ? from(things, turn) : fixed[plain];
        return words === null || words === undefined ? null : capitalise(words);
      }
      default:
        return fixed[name] ?? null;
    }
  };
}

const ROOF =
  /\b(?:floor|tiles?|stairs|ceiling|curtain|shelf|sink|hall|wardrobe|room|stove|oven|mat|indoors|upstairs|lamp to the wall|front door|doorway|drawer|closes the door|door closes|close the door|wipe your feet|draught|light off|lamp on)\b/iu;

/** True for frames that speak of what only a house has. */
export function needsRoof(frames: readonly string[]): boolean {
  return frames.some((frame) => ROOF.test(frame));
}

/** False for an action that needs a roof where there is none, or the body of somebody who is only heard. */
export function isPlayable(frame: string, stage: Stage, pair: readonly Person[]): boolean {
  if (!stage.place.inside && needsRoof([frame])) return false;
  const heard = ['{A}', '{B}', '{C}'].filter((_, index) => pair[index]?.isOnlyHeard === true);
  return !heard.some((slot) => frame.includes(slot)) && !(heard.length > 0 && /^(?:They|Neither)\b/u.test(frame));
}
