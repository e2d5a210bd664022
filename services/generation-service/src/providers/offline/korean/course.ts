import type { Passage } from '../language.ts';
import { BUSINESS, COMIC, GESTURES } from './data/business.ts';
import { DISPUTE } from './data/dispute.ts';
import { ENTRANCES } from './data/frames.ts';
import { PRESS } from './data/press.ts';
import { RAISE } from './data/raise.ts';
import { BUSINESS_MORE, COMIC_MORE, DISPUTE_MORE, PRESS_MORE, TOPIC_MORE } from './data/talk-more.ts';
import { TONES } from './data/tones.ts';
import { TOPIC_TALK } from './data/topic-talk.ts';
import { WANTS } from './data/wants.ts';
import { type Dealt, deal } from './dealer.ts';
import { kitFact, rumours, turnIndex } from './facts.ts';
import { action, exchange } from './passages.ts';
import { type Fact, told } from './speech.ts';
import { allowed, momentOf, type Stage, suits, toldBy } from './stage.ts';
import type { Person } from './types.ts';

export type Pack = Iterator<Dealt<readonly string[]>, never>;

/** How often a pack is asked for lines that the scene has not heard yet. */
const ATTEMPTS = 6;

/** Comedies keep some ordinary talk between the jokes. */
const ORDINARY_TALK_IN_COMEDY = 12;

/** How many comic exchanges a drama of a light tone borrows. */
const JOKES_IN_LIGHT_DRAMA = 10;

/** Comedies take three of these to a drama's one, so that their pack is dealt into larger hands. */
const COMIC_HANDS = 4;

/** Facts in the order they are brought up: first what lies between the last scene's turn and this one's, then rumours. */
function* factsFor({ spec, story }: Stage): Generator<Fact, never> {
  const before = spec.number > 1 ? turnIndex(story, spec.number - 1, spec.total) : -1;
  for (let index = before + 1; index < spec.turn; index += 1) yield kitFact(story, index);
  return yield* rumours(story, spec.number);
}

/** What is spoken in a passage. */
export function linesOf(passage: Passage): string[] {
  return passage.flatMap(({ type, text }) => (type === 'dialogue' ? [text] : []));
}

/** A pack of exchanges for one scene. */
export function packOf(stage: Stage, name: string, items: readonly (readonly string[])[]): Pack {
  return deal(items, stage.story.brief.seed, name, stage.spec.number, { suits: suits(stage) });
}

/** What is talked of by the way, by genre and tone. */
function talkOf({ comic, story }: Stage): readonly (readonly string[])[] {
  const ordinary = comic
    ? [...COMIC, ...COMIC_MORE, ...BUSINESS.slice(0, ORDINARY_TALK_IN_COMEDY)]
    : [...BUSINESS, ...BUSINESS_MORE];
  if (story.register === null) return ordinary;
  const jokes = story.register === 'light' && !comic ? COMIC.slice(0, JOKES_IN_LIGHT_DRAMA) : [];
  return [...ordinary, ...TONES[story.register].talk, ...jokes];
}

/** The course of a scene: a fact is raised, disputed and pressed; in between somebody insists, or does something else. */
export function* courseOf(stage: Stage, said: Set<string>): Generator<Passage, never> {
  const { spec, story, people, random, comic } = stage;
  const raise = packOf(stage, 'raise', RAISE);
  const dispute = packOf(stage, 'dispute', [...DISPUTE, ...DISPUTE_MORE]);
  const topical = packOf(stage, 'topical', [...TOPIC_TALK, ...TOPIC_MORE]);
  const press = packOf(stage, 'press', [...PRESS, ...PRESS_MORE]);
  const business = deal(talkOf(stage), story.brief.seed, 'business', spec.number, {
    mostHands: comic ? COMIC_HANDS : undefined,
    suits: suits(stage),
  });
  // Each want has insistence of its own, and comes round with the lap of wants.
  const pushes = allowed(stage, spec.want.push);
  const push = deal(pushes, story.brief.seed, 'push', Math.floor((spec.number - 1) / WANTS.length) + 1);
  const gestures = deal(GESTURES, story.brief.seed, 'gestures', spec.number, { suits: suits(stage) });
  const facts = factsFor(stage);
  const entrances = deal(ENTRANCES, story.brief.seed, 'entrances', spec.number, { suits: suits(stage) });
  const others = people.slice(2);
  const met = new Set<Person>();

  for (let cycle = 0; ; cycle += 1) {
    const guest = cycle % 2 === 1 ? others[Math.floor(cycle / 2) % Math.max(1, others.length)] : undefined;
    const pair = guest === undefined ? [stage.a, stage.b] : [guest, cycle % 4 === 1 ? stage.a : stage.b];
    const [first = stage.a, second = stage.b] = cycle % 3 === 2 ? pair.toReversed() : pair;
    if (guest !== undefined && !met.has(guest)) {
      met.add(guest);
      const { item, turn } = entrances.next().value;
      yield action(told(item, momentOf(stage, guest, stage.a, cycle, turn)));
    }
    const fact = toldBy(facts, first);
    const fact2 = toldBy(facts, second);
    const play = function* (from: Pack, a: Person, b: Person): Generator<Passage, void> {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const { item, turn } = from.next().value;
        const passage = exchange(item, momentOf(stage, a, b, cycle, turn, { fact, fact2 }), stage.heard);
        const lines = linesOf(passage);
        if (lines.some((line) => said.has(line))) continue;
        for (const line of lines) said.add(line);
        yield passage;
        return;
      }
    };
    yield* play(raise, first, second);
    yield* play(dispute, first, second);
    if (cycle % 3 === 0) yield* play(topical, first, second);
    if (random.chance(0.6)) {
      const { item, turn } = gestures.next().value;
      yield action(told(item, momentOf(stage, first, second, cycle, turn)));
    }
    if (cycle < pushes.length) yield* play(push, stage.a, stage.b);
    if (comic || cycle % 2 === 0) yield* play(business, second, first);
    yield* play(press, first, second);
    const sight = stage.place.sights[cycle + 1];
    if (sight !== undefined) yield action(sight);
    if (comic) yield* play(business, first, second);
  }
}
