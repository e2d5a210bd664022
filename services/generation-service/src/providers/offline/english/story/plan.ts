import type { Brief, PlanTask, SceneSlot, WrittenPlan } from '../../../writing-task.ts';
import { makeRandom, type Random } from '../../random.ts';
import { fill } from '../text/fill.ts';
import { headingFor, placeIn, type TimeOfDay, timeIn } from '../text/heading.ts';
import { type Place, placeNamed } from '../text/places.ts';
import { castFor } from './cast.ts';
import { peopleFor, situationsFor, situationsOf } from './design.ts';
import { type Facts, factsOf, topicsAt } from './facts.ts';
import { type Person, peopleOf } from './people.ts';
import { hingesOf, momentOf } from './schedule.ts';
import type { Situation } from './situation.ts';
import { needsRoof, type Stage, slotsFor } from './stage.ts';

/** Plans a story: who, where, what for, and what each scene turns on. */
export function planStory(task: PlanTask, random: Random): WrittenPlan {
  const { brief, slots } = task;
  const facts = factsOf(brief);
  const words = slots.reduce((sum, slot) => sum + slot.words, 0);
  const cast = castFor(brief, words, facts);
  const people = peopleOf(cast, brief);
  const situations = situationsFor(
    slots.map(({ beat }) => beat),
    makeRandom(brief.seed, 'situations').shuffle(situationsOf(brief, facts)),
  );
  const course = new Course(brief, facts, slots.length);
  const scenes = slots.map((slot, index) =>
    planScene(slot, situations[index] as Situation, course, { brief, facts, people, total: slots.length }),
  );
  return { logline: loglineOf(brief, facts, people), world: worldOf(brief, facts, random), cast, scenes };
}

interface Story {
  readonly brief: Brief;
  readonly facts: Facts;
  readonly people: readonly Person[];
  readonly total: number;
}

function planScene(slot: SceneSlot, situation: Situation, course: Course, story: Story): WrittenPlan['scenes'][number] {
  const { facts, people, brief, total } = story;
  const { heading, place } = course.next(slot, situation);
  const named = people.flatMap((person, index) =>
    slot.summary?.toLowerCase().includes(person.name.toLowerCase()) === true ? [index] : [],
  );
  const chosen =
    named.length > 1 ? named : [...new Set([...named, ...peopleFor(situation, slot.number, people.length)])];
  const present = chosen
    .slice(0, Math.max(2, situation.parts.length, named.length))
    .flatMap((index) => people[index] ?? []);
  const stage: Stage = {
    brief,
    facts,
    place,
    people,
    present,
    number: slot.number,
    moment: momentOf(slot.number, total, facts.firstDay),
    secretKnown: true,
    propGone: false,
    topics: topicsAt(facts, slot.number),
  };
  return {
    number: slot.number,
    heading,
    summary: slot.summary ?? tell(situation.summary, stage),
    cast: present.map(({ cue }) => cue),
    turn: tell(situation.turn, stage),
  };
}

/** A frame about a scene, from outside it: the outline knows everything, and names everyone. */
export function tell(frame: string, stage: Stage): string {
  const rival = stage.people[1]?.name ?? '';
  const moment = { ...stage.moment, left: stage.moment.left ?? '' };
  const slots = slotsFor({ ...stage, moment, secretKnown: true }, stage.present);
  const third = stage.people.find((one) => !stage.present.includes(one))?.name ?? 'a neighbour';
  return (
    fill(frame, stage.number, (name, turn) => {
      if (name === 'rival') return rival;
      if (name === 'C' || name === 'other') return slots(name, turn) ?? third;
      return slots(name, turn) ?? '';
    }) ?? ''
  );
}

/** Where and when the scenes play, one after another: time only goes forward, and a place has a reason. */
class Course {
  readonly #facts: Facts;
  readonly #brief: Brief;
  readonly #total: number;
  readonly #order: readonly Place[];
  #last: Place | null = null;
  #lastTime: { readonly day: number; readonly time: TimeOfDay } = { day: 0, time: 'MORNING' };
  #next = 0;

  constructor(brief: Brief, facts: Facts, total: number) {
    this.#brief = brief;
    this.#facts = facts;
    this.#total = total;
    this.#order = makeRandom(brief.seed, 'places').shuffle(facts.places.slice(1));
  }

  next(slot: SceneSlot, situation: Situation): { readonly heading: string; readonly place: Place } {
    const place =
      (slot.heading === null ? null : placeIn(slot.heading, this.#facts.places)) ??
      this.#placeFor(slot.number, situation);
    const moment = momentOf(slot.number, this.#total, this.#facts.firstDay);
    const given = slot.heading === null ? null : timeIn(slot.heading);
    const earlier =
      moment.day === this.#lastTime.day && ORDER.indexOf(moment.time) < ORDER.indexOf(this.#lastTime.time);
    const time = given ?? (earlier ? this.#lastTime.time : moment.time);
    this.#last = place;
    this.#lastTime = { day: moment.day, time };
    if (slot.heading !== null) return { heading: slot.heading, place };
    if (this.#brief.format === 'av') return { heading: slot.beat.name.toUpperCase(), place };
    return { heading: headingFor(place, time), place };
  }

  #placeFor(number: number, situation: Situation): Place {
    // What happens in a house needs a roof, even where the story is about a river.
    const [first] = this.#facts.places;
    const roof = needsRoof([...situation.open, ...situation.close]);
    const main = roof ? this.#facts.places.find(({ inside }) => inside) : first;
    if (situation.at !== undefined) {
      const { name, inside } = situation.at;
      return placeIn(`${inside ? 'INT' : 'EXT'}. ${name}`, this.#facts.places) ?? placeNamed(name, inside);
    }
    const home = ['showdown', 'arrival', 'loss', 'ending'].map((hinge) => hingesOf(this.#total).get(hinge as 'loss'));
    if (main !== undefined && (number === 1 || home.includes(number))) return main;
    for (let tries = 0; tries <= this.#order.length; tries += 1) {
      const place = this.#order[this.#next++ % this.#order.length];
      if (place !== undefined && place !== this.#last && (place.inside || !roof)) return place;
    }
    if (main !== undefined) return main;
    throw new RangeError('a story needs places');
  }
}

const ORDER: readonly TimeOfDay[] = ['MORNING', 'DAY', 'EVENING', 'NIGHT'];

function loglineOf(brief: Brief, facts: Facts, people: readonly Person[]): string {
  const [hero, rival] = people;
  const first = brief.description.trim().split(/(?<=[.!?])\s/u)[0] ?? '';
  const premise = /[.!?…]$/u.test(first) ? first : `${first}.`;
  const want = `${hero?.name ?? 'One'} wants to ${facts.engine.want}; ${rival?.name ?? 'another'} means to ${facts.engine.rivalWant}.`;
  return `${premise} ${want}`;
}

function worldOf(brief: Brief, facts: Facts, random: Random): string {
  const names = facts.places.slice(0, 4).map(({ phrase }) => phrase);
  const [last = '', ...others] = names.toReversed();
  const where = `${facts.season}. ${random.pick(['The story keeps to', 'Everything plays between', 'We stay with'])} ${others.toReversed().join(', ')} and ${last}.`;
  const comedy = brief.scriptType === 'comedy';
  const absent = comedy
    ? `In the middle of it stands ${facts.prop}, and ${facts.runner} turns up wherever it is not wanted.`
    : `${facts.lost} ${facts.lostFamily}${facts.lostWho === null ? '' : `, ${facts.lostWho},`} is gone and comes up in every room. In the middle of it stands ${facts.prop}.`;
  return [
    brief.setting === null ? null : /[.!?]$/u.test(brief.setting) ? brief.setting : `${brief.setting}.`,
    where,
    absent,
    brief.tone === null ? null : `Tone: ${brief.tone}.`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
