import { makeRandom } from '../random.ts';
import { RUMOURS } from './data/rumours.ts';
import { WHENS } from './data/wants.ts';
import { isNarrator } from './roles.ts';
import type { Fact } from './speech.ts';
import type { Person, Story } from './types.ts';

/** A fact of the kit as it stands. */
export function kitFact(story: Story, index: number): Fact {
  const facts = story.kit.facts;
  return { clause: facts[Math.max(0, index) % facts.length] ?? '', person: null, words: {} };
}

/** Which fact of the kit turns a scene: they are spread over the scenes in their order. */
export function turnIndex(story: Story, number: number, total: number): number {
  return Math.min(story.kit.facts.length - 1, Math.floor(((number - 0.5) / total) * story.kit.facts.length));
}

/** The people that a fact speaks of, by position. */
export function peopleIn(fact: Fact): Set<number> {
  const found = new Set<number>();
  for (const [, digit] of fact.clause.matchAll(/\{(\d)/g)) found.add(Number(digit));
  if (fact.person !== null) found.add(fact.person.index);
  return found;
}

/**
 * Small facts that are nobody's secret yet, without end: who was where, when, with what.
 * `scene` numbers the scene they are for.
 */
export function* rumours(story: Story, scene: number, frames: readonly string[] = RUMOURS): Generator<Fact, never> {
  const random = makeRandom(story.brief.seed, 'rumours', scene);
  const people = story.people.filter((one) => !isNarrator(one));
  const clauses = makeRandom(story.brief.seed, 'rumour order').shuffle(frames);
  for (let index = scene * 7; ; index += 1) {
    const person: Person | undefined = people[random.integer(0, people.length - 1)];
    yield {
      clause: clauses[index % clauses.length] ?? '',
      person: person ?? null,
      words: {
        fw: random.pick(WHENS),
        fp: random.pick(story.places).name,
        ft: random.pick(story.things),
        fm: random.pick(story.topics),
      },
    };
  }
}
