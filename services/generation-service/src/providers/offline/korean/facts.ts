import { makeRandom } from '../random.ts';
import { RUMOURS } from './data/rumours.ts';
import { WHENS } from './data/wants.ts';
import { isNarrator } from './roles.ts';
import type { Fact } from './speech.ts';
import { isOpen } from './story.ts';
import type { Story } from './types.ts';

/** How far the rumours of one scene lie from those of the next: less than a scene uses, so that talk comes back to them. */
const RUMOURS_APART = 3;

/** Rumours that turn scenes start this far from those that are talked of. */
const TURNS_APART = 80;

/** A fact of the kit as it stands. */
export function kitFact(story: Story, index: number): Fact {
  const facts = story.kit.facts;
  return { clause: facts[Math.max(0, index) % facts.length] ?? '', person: null, words: {} };
}

/** Which fact of the kit turns a scene: they are spread over the scenes in their order. */
export function turnIndex(story: Story, number: number, total: number): number {
  return Math.min(story.kit.facts.length - 1, Math.floor(((number - 0.5) / total) * story.kit.facts.length));
}

/** The fact that turns a scene: one of the kit's, or, where a long story has more scenes than those, a rumour proved. */
export function turnFact(story: Story, number: number, total: number): Fact {
  const index = turnIndex(story, number, total);
  const isNews = number === 1 || turnIndex(story, number - 1, total) !== index;
  return isNews ? kitFact(story, index) : rumour(story, TURNS_APART + number, RUMOURS);
}

/** The people that a fact speaks of, by position. */
export function peopleIn(fact: Fact): Set<number> {
  const found = new Set<number>();
  for (const [, digit] of fact.clause.matchAll(/\{(\d)/g)) found.add(Number(digit));
  if (fact.person !== null) found.add(fact.person.index);
  return found;
}

function at<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[index % items.length];
}

/**
 * Small fact number `index` of a story. What is said of a person is bound to that person once and for all: nobody is in two
 * places at one time, and no two people did the same to the same thing.
 */
export function rumour(story: Story, index: number, frames: readonly string[]): Fact {
  const { seed } = story.brief;
  const people = story.people.filter((one) => !isNarrator(one));
  const numbered = frames.map((clause, frame) => ({ clause, frame }));
  const fine = numbered.filter((one) => story.allows(one.clause));
  const order = makeRandom(seed, 'rumour order').shuffle(fine.length > 0 ? fine : numbered);
  const { clause, frame } = at(order, index) ?? { clause: '', frame: 0 };
  // With each lap the same is told of the next person.
  const who = Math.floor(index / order.length) + makeRandom(seed, 'rumoured', frame).integer(0, people.length - 1);
  const person = at(people, who) ?? null;
  const key = clause.includes('{x') ? who % people.length : who;
  const rooms = story.places.filter(({ name }) => !isOpen(name));
  // Doors, lamps and keys are those of a room.
  const places = /문|불|열쇠|달력/.test(clause) && rooms.length > 0 ? rooms : story.places;
  const when = frame * 5 + key * 7;
  const there = /\{x.*\{fw|\{fw.*\{x/.test(clause) ? (when % WHENS.length) * 2 + key * 3 : frame + key;
  return {
    clause,
    person,
    words: {
      fw: at(WHENS, when) ?? '그날',
      fp: at(places, there)?.name ?? '골목',
      ft: at(story.things, frame + key) ?? '봉투',
      fm: at(story.topics, frame + key) ?? story.brief.title,
    },
  };
}

/** Small facts that are nobody's secret yet, without end: who was where, when, with what. `scene` numbers the scene. */
export function* rumours(story: Story, scene: number, frames: readonly string[] = RUMOURS): Generator<Fact, never> {
  for (let index = scene * RUMOURS_APART; ; index += 1) yield rumour(story, index, frames);
}
