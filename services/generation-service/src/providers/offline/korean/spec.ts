import type { Beat } from '../../writing-task.ts';
import { makeRandom } from '../random.ts';
import { type Move, moveOf } from './beats.ts';
import { TONES } from './data/tones.ts';
import { WANTS, type Want } from './data/wants.ts';
import { turnFact, turnIndex } from './facts.ts';
import type { Fact } from './speech.ts';
import type { Person, Place, Story } from './types.ts';

/** A story of fewer scenes has no days to pass. */
const SCENES_FOR_MONTAGE = 6;

const TIMES = ['아침', '낮', '저녁', '밤'] as const;

/** What happens in a scene: worked out from the story and the scene's number, the same for the plan and the scene. */
export interface SceneSpec {
  readonly number: number;
  readonly total: number;
  readonly move: Move;
  readonly place: Place;
  readonly next: Place;
  readonly time: string;
  /** The one who wants, the one who withholds, and now and then others. */
  readonly people: readonly Person[];
  readonly want: Want;
  readonly won: boolean;
  readonly thing: string;
  readonly topic: string;
  /** Where the scene stands in the order of the kit's facts. */
  readonly turn: number;
  /** Whether days pass in a montage first. */
  readonly montage: boolean;
  /** The fact that turns the scene. */
  readonly revealed: Fact;
}

/** Time runs on from scene to scene; a scene in three takes place in the same part of the day as the one before. */
function timeOf(story: Story, number: number): string {
  const steps = makeRandom(story.brief.seed, 'times');
  const first = steps.integer(0, 2);
  let time = story.register === null ? first : TONES[story.register].firstTime;
  for (let scene = 1; scene < number; scene += 1) time += steps.chance(0.67) ? 1 : 0;
  return TIMES[time % TIMES.length] ?? '낮';
}

/** The place of a scene: those first in the story's list come up more often, none twice in a row. */
export function placeOf(story: Story, number: number): Place {
  const order = makeRandom(story.brief.seed, 'place order');
  let last = -1;
  for (let scene = 1; scene <= number; scene += 1) {
    let next = Math.floor(order.next() ** 1.4 * story.places.length);
    if (next === last) next = (next + 1) % story.places.length;
    last = next;
  }
  return story.places[last] ?? { name: '골목', sights: ['골목에 아무도 없다.'] };
}

/** The lead meets each of the others in turn; in some scenes two of the others are among themselves. */
function peopleFor(story: Story, number: number, total: number): Person[] {
  const [lead, ...others] = story.people;
  if (lead === undefined) return [];
  const random = makeRandom(story.brief.seed, 'people', number);
  const first = others[(number - 1) % others.length];
  const second = others[number % others.length];
  const third = others[(number + 1) % others.length];
  const givenLeft = story.brief.characters.length > total * 2;
  const crowd = givenLeft || random.chance(story.brief.format === 'multicam' ? 0.6 : 0.3);
  const withoutLead = number > 2 && number < total && others.length > 2 && random.chance(0.18);
  const group = withoutLead ? [first, second] : random.chance(0.7) ? [lead, first] : [first, lead];
  const extras = givenLeft ? others : [withoutLead ? third : second];
  const all = crowd ? [...group, ...extras] : group;
  return [...new Set(all.filter((person) => person !== undefined))];
}

/** How a want ends: in the middle of a story things may go well, before the end they do not. */
function isWon(move: Move, story: Story, number: number): boolean {
  if (move === 'climax' || move === 'settle') return true;
  if (move === 'fall' || move === 'cliff' || move === 'hook') return false;
  return makeRandom(story.brief.seed, 'won', number).chance(0.5);
}

/** Days pass where the beat says so, now and then where things are rising. */
function isMontage(beat: Beat, move: Move, story: Story, number: number, total: number): boolean {
  if (/montage|몽타주/i.test(`${beat.id} ${beat.name} ${beat.purpose}`)) return true;
  const random = makeRandom(story.brief.seed, 'montage', number);
  if (/fun-and-games|training/.test(beat.id)) return random.chance(0.4);
  return move === 'rise' && number > 1 && total >= SCENES_FOR_MONTAGE && random.chance(0.2);
}

function orderOf<Item>(items: readonly Item[], seed: number, label: string, number: number): Item | undefined {
  const lap = Math.floor((number - 1) / items.length);
  return makeRandom(seed, label, lap).shuffle(items)[(number - 1) % items.length];
}

/** The spec of scene `number` (from 1) of `total`. */
export function specOf(story: Story, number: number, total: number, beat: Beat): SceneSpec {
  const { seed } = story.brief;
  const move = moveOf(beat, (number - 0.5) / total);
  const [fallback] = WANTS;
  const want = orderOf(WANTS, seed, 'wants', number) ?? fallback;
  if (want === undefined) throw new RangeError('there are no wants');
  return {
    number,
    total,
    move,
    place: placeOf(story, number),
    next: placeOf(story, number + 1),
    time: timeOf(story, number),
    people: peopleFor(story, number, total),
    want,
    won: isWon(move, story, number),
    thing: orderOf(story.things, seed, 'things', number) ?? '봉투',
    topic: story.topics[(number - 1) % story.topics.length] ?? '그 일',
    turn: turnIndex(story, number, total),
    montage: isMontage(beat, move, story, number, total),
    revealed: turnFact(story, number, total),
  };
}
