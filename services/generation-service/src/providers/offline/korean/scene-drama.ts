import type { SceneTask } from '../../writing-task.ts';
import type { Passage, SceneMaterial } from '../language.ts';
import { makeRandom, type Random } from '../random.ts';
import { BUSINESS, COMIC, GESTURES } from './data/business.ts';
import { DISPUTE } from './data/dispute.ts';
import { BUTTONS, OPENINGS, PAYOFFS, VOICE_OVERS } from './data/frames.ts';
import { PRESS } from './data/press.ts';
import { RAISE } from './data/raise.ts';
import { HANGING, LAST_IMAGES, PARTINGS, TURNS } from './data/turns.ts';
import { WHENS } from './data/wants.ts';
import { type Dealt, deal } from './dealer.ts';
import { kitFact, peopleIn, rumours } from './facts.ts';
import { fillWith } from './filling.ts';
import { action, exchange } from './passages.ts';
import type { SceneSpec } from './spec.ts';
import { type Fact, type Moment, told } from './speech.ts';
import { nounsOf } from './topics.ts';
import type { Person, Place, Story } from './types.ts';

/** How many different things and topics the talk of one scene turns on. */
const THINGS_IN_SCENE = 3;

const NO_FACT: Fact = { clause: '아무 일도 없었', person: null, words: {} };

/** The place of a heading, `부엌 (밤)` or `INT. 부엌 - 밤`, with the sights of the story's place of that name. */
function placeIn(heading: string, spec: SceneSpec, story: Story): Place {
  const name = heading
    .replace(/^(INT\.?\/EXT\.?|INT\.?|EXT\.?|I\/E\.?)\s*/i, '')
    .replace(/\s*[(\-–,—].*$/, '')
    .trim();
  return (
    story.places.find((place) => place.name === name) ?? { name: name || spec.place.name, sights: spec.place.sights }
  );
}

function castIn(task: SceneTask, spec: SceneSpec, story: Story): Person[] {
  const named = task.scene.cast.flatMap((name) => story.people.find((person) => person.name === name) ?? []);
  return [...new Set([...named, ...(named.length < 2 ? spec.people : [])])];
}

interface Stage {
  readonly task: SceneTask;
  readonly spec: SceneSpec;
  readonly story: Story;
  readonly place: Place;
  readonly people: readonly Person[];
  readonly things: readonly string[];
  readonly topics: readonly string[];
  readonly random: Random;
}

function momentOf(
  stage: Stage,
  a: Person,
  b: Person,
  cycle: number,
  turn: number,
  facts: Partial<Moment['facts']>,
): Moment {
  const { spec, story, place, random } = stage;
  const absent = story.people.filter((person) => person !== a && person !== b);
  const away = absent.filter((person) => !stage.people.includes(person));
  const old = kitFact(story, spec.turn - 1 - (cycle % Math.max(1, spec.turn)));
  return {
    story,
    a,
    b,
    p:
      (away.length > 0 ? away : absent)[
        (cycle + spec.number) % Math.max(1, (away.length > 0 ? away : absent).length)
      ] ?? b,
    facts: { fact: NO_FACT, fact2: NO_FACT, old, turn: kitFact(story, spec.turn), ...facts },
    words: {
      thing: stage.things[cycle % stage.things.length] ?? spec.thing,
      topic: stage.topics[cycle % stage.topics.length] ?? spec.topic,
      place: (spec.next.name === place.name ? spec.place : spec.next).name,
      here: place.name,
      next: spec.next.name,
      when: random.pick(WHENS),
      due: story.due,
      title: story.brief.title,
    },
    turn,
  };
}

/** Facts in the order they are brought up: what is already out, mixed with what is only rumoured. */
function* factsFor(stage: Stage): Generator<Fact, never> {
  const { spec, story } = stage;
  const fresh = rumours(story, spec.number);
  for (let at = 0; ; at += 1) {
    if (at % 3 === 1 && spec.turn - 1 - at >= 0) yield kitFact(story, spec.turn - 1 - at);
    else yield fresh.next().value;
  }
}

function factNotAbout(facts: Generator<Fact, never>, speaker: Person): Fact {
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const fact = facts.next().value;
    if (!peopleIn(fact).has(speaker.index)) return fact;
  }
  return NO_FACT;
}

type Pack = Generator<Dealt<readonly string[]>, never>;

/** The course of a scene: a fact is raised, disputed and pressed; in between somebody insists, or does something else. */
function* courseOf(stage: Stage): Generator<Passage, never> {
  const { spec, story, task, people, random } = stage;
  const { seed } = story.brief;
  const pack = (name: string, items: readonly (readonly string[])[]): Pack => deal(items, seed, name, spec.number);
  const comic = task.brief.scriptType === 'comedy';
  const raise = pack('raise', RAISE);
  const dispute = pack('dispute', DISPUTE);
  const press = pack('press', PRESS);
  const business = pack('business', comic ? [...COMIC, ...BUSINESS.slice(0, 12)] : BUSINESS);
  const push = deal(spec.want.push, seed, 'push', spec.number);
  const gestures = deal(GESTURES, seed, 'gestures', spec.number);
  const sights = stage.place.sights.slice(1);
  const facts = factsFor(stage);
  const said = new Set<string>();

  for (let cycle = 0; ; cycle += 1) {
    const turned = cycle % 3 === 2;
    const pairs =
      people.length > 2 && cycle % 2 === 1 ? [people[2 + (cycle % (people.length - 2))], people[cycle % 2]] : people;
    const [first, second] = turned ? pairs.slice(0, 2).reverse() : pairs;
    if (first === undefined || second === undefined) throw new RangeError('a scene needs two people');
    const fact = factNotAbout(facts, first);
    const fact2 = factNotAbout(facts, second);
    const play = function* (from: Pack, a: Person, b: Person): Generator<Passage> {
      for (let attempt = 0; attempt < 6; attempt += 1) {
        const { item, turn } = from.next().value;
        const passages = exchange(item, momentOf(stage, a, b, cycle, turn, { fact, fact2 }));
        const lines = passages.flatMap((passage) =>
          passage.flatMap(({ type, text }) => (type === 'dialogue' ? [text] : [])),
        );
        if (lines.some((line) => said.has(line))) continue;
        for (const line of lines) said.add(line);
        yield* passages;
        return;
      }
    };
    yield* play(raise, first, second);
    yield* play(dispute, first, second);
    if (random.chance(0.6)) {
      const { item, turn } = gestures.next().value;
      yield action(told(item, momentOf(stage, first, second, cycle, turn, {})));
    }
    if (cycle < spec.want.push.length && people[0] !== undefined && people[1] !== undefined)
      yield* play(push, people[0], people[1]);
    if (comic || cycle % 2 === 0) yield* play(business, second, first);
    yield* play(press, first, second);
    const sight = sights[cycle];
    if (sight !== undefined) yield action(sight);
    if (comic) yield* play(business, first, second);
  }
}

function openingOf(stage: Stage): Passage[] {
  const { spec, story, people } = stage;
  const [a, b] = people;
  if (a === undefined || b === undefined) throw new RangeError('a scene needs two people');
  const round = Math.floor((spec.number - 1) / 3);
  const moment = momentOf(stage, a, b, 0, round, {});
  const { item, turn } = deal(OPENINGS, story.brief.seed, 'openings', spec.number).next().value;
  const sight = `${stage.place.sights[0] ?? ''} ${told(item, { ...moment, turn })}`;
  const open = spec.want.open[(spec.number + round) % spec.want.open.length] ?? [];
  const over = deal(VOICE_OVERS, story.brief.seed, 'voice', spec.number).next().value;
  const spokenOver =
    spec.number === 1 || spec.move === 'hook' ? exchange([over.item], { ...moment, turn: over.turn }, true) : [];
  return [action(sight), ...exchange(open, moment), ...spokenOver];
}

function closingOf(stage: Stage): Passage[] {
  const { spec, story, people, task } = stage;
  const [a, b] = people;
  if (a === undefined || b === undefined) throw new RangeError('a scene needs two people');
  const { seed } = story.brief;
  const round = Math.floor((spec.number - 1) / 4);
  const from = (items: readonly (readonly string[])[], name: string, asked = a, asking = b): Passage[] => {
    const { item, turn } = deal(items, seed, name, spec.number).next().value;
    return exchange(item, momentOf(stage, asked, asking, 0, turn, {}), true);
  };
  const ends = spec.won ? spec.want.win : spec.want.lose;
  const end = exchange(ends[(spec.number + round) % ends.length] ?? [], momentOf(stage, a, b, 0, round, {}), true);
  const last = spec.number === spec.total;
  const image = deal(LAST_IMAGES, seed, 'images', spec.number).next().value;
  const settled = spec.move === 'settle' || (last && spec.move !== 'cliff');
  const knows = peopleIn(kitFact(story, spec.turn)).has(a.index);
  return [
    ...end,
    ...(settled ? from(PAYOFFS, 'payoffs') : from(TURNS, 'turns', knows ? b : a, knows ? a : b)),
    ...(task.brief.scriptType === 'comedy' ? from(BUTTONS, 'buttons') : []),
    ...(last || spec.move === 'cliff' || spec.place.name === spec.next.name ? [] : from(PARTINGS, 'partings')),
    action(told(image.item, momentOf(stage, a, b, 0, image.turn, {}))),
    ...(spec.move === 'cliff' ? from(HANGING, 'hanging') : []),
  ];
}

/** The stuff of a scene of a drama or a comedy. */
export function dramaScene(task: SceneTask, spec: SceneSpec, story: Story, random: Random): SceneMaterial {
  const asked = nounsOf(task.scene.summary).filter((noun) => story.topics.includes(noun));
  const pick = makeRandom(story.brief.seed, 'matter', spec.number);
  const others = pick.shuffle(story.things.filter((thing) => thing !== spec.thing));
  const stage: Stage = {
    task,
    spec,
    story,
    place: placeIn(task.scene.heading, spec, story),
    people: castIn(task, spec, story),
    things: [spec.thing, ...others].slice(0, THINGS_IN_SCENE),
    topics: [...new Set([...asked, spec.topic, ...pick.shuffle(story.topics)])].slice(0, THINGS_IN_SCENE),
    random,
  };
  const [a, b] = stage.people;
  if (a === undefined || b === undefined) throw new RangeError('a scene needs two people');
  return {
    opening: openingOf(stage),
    middle: courseOf(stage),
    closing: closingOf(stage),
    fit: fillWith((phrase) => told(phrase, momentOf(stage, a, b, 0, spec.number, {})), random),
  };
}
