import type { SceneTask } from '../../writing-task.ts';
import type { Passage } from '../language.ts';
import { makeRandom, type Random } from '../random.ts';
import { PAUSES } from './data/fillers.ts';
import { INDOOR } from './data/outdoors.ts';
import { WHENS } from './data/wants.ts';
import { type Dealt, deal } from './dealer.ts';
import { peopleIn, rumours, turnFact } from './facts.ts';
import { outlineOf } from './outline.ts';
import { action, type Heard } from './passages.ts';
import type { SceneSpec } from './spec.ts';
import { type Fact, type Moment, told } from './speech.ts';
import { isOpen } from './story.ts';
import { nounsOf } from './topics.ts';
import type { Person, Place, Story } from './types.ts';

/** How many different things and topics the talk of one scene turns on. */
const THINGS_IN_SCENE = 3;

export const NO_FACT: Fact = { clause: '아무 일도 없었', person: null, words: {} };

/** A scene ready to be played: who is where, with what. */
export interface Stage {
  readonly spec: SceneSpec;
  readonly story: Story;
  readonly comic: boolean;
  readonly place: Place;
  /** Whether it is under the open sky. */
  readonly open: boolean;
  /** The one who wants, the one who withholds. */
  readonly a: Person;
  readonly b: Person;
  /** These two and whoever else is there. */
  readonly people: readonly Person[];
  readonly things: readonly string[];
  readonly topics: readonly string[];
  /** The turn in the words of whoever edited the plan; null: as planned. */
  readonly ownTurn: string | null;
  readonly heard: Heard;
  readonly pauses: Iterator<Dealt<string>, never>;
  readonly random: Random;
}

/** The place of a heading, `부엌 (밤)` or `INT. 부엌 - 밤`, with the sights of the story's place of that name. */
function placeIn(heading: string, spec: SceneSpec, story: Story): Place {
  const name = heading
    .replace(/^(INT\.?\/EXT\.?|INT\.?|EXT\.?|I\/E\.?)\s*/i, '')
    .replace(/\s*[(\-–,—].*$/, '')
    .trim();
  const known = story.places.find((place) => place.name === name);
  const { sights } = known ?? spec.place;
  const first = spec.number % sights.length;
  return { name: name || spec.place.name, sights: [...sights.slice(first), ...sights.slice(0, first)] };
}

/** Whether words of the data suit a scene: no walls under the open sky, nothing that the brief keeps out. */
export function suits({ story, open }: Pick<Stage, 'story' | 'open'>): (item: string | readonly string[]) => boolean {
  return (item) => {
    const text = typeof item === 'string' ? item : item.join(' ');
    return story.allows(text) && (!open || !INDOOR.test(text));
  };
}

/** The exchanges that keep to the brief; all of them if none does. */
export function allowed(
  { story }: Pick<Stage, 'story'>,
  items: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const fine = items.filter((item) => story.allows(item.join(' ')));
  return fine.length > 0 ? fine : items;
}

/** Sets the scene of a task. Throws RangeError when there are not two people to be found. */
export function setStage(task: SceneTask, spec: SceneSpec, story: Story, random: Random): Stage {
  const named = task.scene.cast.flatMap((name) => story.people.find((person) => person.name === name) ?? []);
  const people = [...new Set([...named, ...(named.length < 2 ? [...spec.people, ...story.people.slice(0, 2)] : [])])];
  const [a, b] = people;
  if (a === undefined || b === undefined) throw new RangeError('a scene needs two people');
  const planned = outlineOf(story, spec, a, b);
  const edited = task.scene.summary !== planned.summary;
  const names = story.people.map(({ name }) => name);
  const asked = edited ? nounsOf(task.scene.summary).filter((noun) => !names.some((name) => name.includes(noun))) : [];
  const pick = makeRandom(story.brief.seed, 'matter', spec.number);
  const turned = task.scene.turn.trim();
  const place = placeIn(task.scene.heading, spec, story);
  const open = isOpen(place.name);
  return {
    spec,
    story,
    comic: story.brief.scriptType === 'comedy',
    place,
    open,
    a,
    b,
    people,
    things: [spec.thing, ...pick.shuffle(story.things.filter((thing) => thing !== spec.thing))].slice(
      0,
      THINGS_IN_SCENE,
    ),
    topics: [...new Set([...asked, spec.topic, ...pick.shuffle(story.topics)])].slice(0, THINGS_IN_SCENE),
    ownTurn: turned !== planned.turn && /[가-힣]/.test(turned) ? turned : null,
    heard: new Set(),
    pauses: deal(PAUSES, story.brief.seed, 'pauses', spec.number, { suits: suits({ story, open }) }),
    random,
  };
}

/** A fact that came out in an earlier scene; before there is one, something that everybody knows. */
function earlier(stage: Stage, cycle: number): Fact {
  const { spec, story } = stage;
  if (spec.number < 2) return rumours(story, 0).next().value;
  return turnFact(story, spec.number - 1 - (cycle % (spec.number - 1)), spec.total);
}

/** The next fact that is about none of these: nobody brings news of themselves. */
export function toldBy(facts: Iterator<Fact, never>, ...speakers: readonly Person[]): Fact {
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const fact = facts.next().value;
    if (speakers.every(({ index }) => !peopleIn(fact).has(index))) return fact;
  }
  return NO_FACT;
}

/** What the slots stand for when `a` and `b` talk in this round. */
export function momentOf(
  stage: Stage,
  a: Person,
  b: Person,
  cycle: number,
  turn: number,
  facts: Partial<Moment['facts']> = {},
): Moment {
  const { spec, story, place, random } = stage;
  const old = earlier(stage, cycle);
  const all = { fact: NO_FACT, fact2: NO_FACT, old, turn: spec.revealed, ...facts };
  // The one talked about is not the one that the news is about, and is somewhere else if possible.
  const meant = new Set(Object.values(all).flatMap((fact) => [...peopleIn(fact)]));
  const others = story.people.filter((person) => person !== a && person !== b);
  const away = others.filter((person) => !stage.people.includes(person));
  const news = new Set([...peopleIn(all.fact), ...peopleIn(all.turn)]);
  const absent =
    [
      away.filter(({ index }) => !meant.has(index)),
      away.filter(({ index }) => !news.has(index)),
      others.filter(({ index }) => !news.has(index)),
      away,
    ].find((people) => people.length > 0) ?? others;
  return {
    story,
    a,
    b,
    p: absent[(cycle + spec.number) % Math.max(1, absent.length)] ?? b,
    facts: all,
    words: {
      thing: stage.things[cycle % stage.things.length] ?? spec.thing,
      topic: stage.topics[cycle % stage.topics.length] ?? spec.topic,
      place: (spec.next.name === place.name ? spec.place : spec.next).name,
      next: spec.next.name,
      when: random.pick(WHENS),
      due: story.due,
    },
    turn,
  };
}

/** A small action of whoever has this cue. */
export function pauseOf(stage: Stage, cue: string): Passage {
  const name = cue.replace(/ \([EFN]\)$/, '');
  const person = stage.story.people.find((one) => one.name === name) ?? stage.a;
  const { item, turn } = stage.pauses.next().value;
  return action(told(item, momentOf(stage, person, person === stage.a ? stage.b : stage.a, turn, turn)));
}
