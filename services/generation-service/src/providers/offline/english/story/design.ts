import type { Beat, Brief } from '../../../writing-task.ts';
import type { Facts } from './facts.ts';
import { COMEDY_HINGES } from './hinges-comedy.ts';
import { DRAMA_HINGES } from './hinges-drama.ts';
import { hingesOf } from './schedule.ts';
import type { Part, Purpose, Situation } from './situation.ts';
import { COMEDY_SCENES } from './situations-comedy.ts';
import { COMEDY_SCENES_MORE } from './situations-comedy-more.ts';
import { DRAMA_SCENES } from './situations-drama.ts';
import { DRAMA_SCENES_LATE } from './situations-drama-late.ts';
import { DRAMA_SCENES_MORE } from './situations-drama-more.ts';
import { SMALL_HINGES } from './situations-small.ts';

const COMEDY: readonly Situation[] = [...COMEDY_HINGES, ...COMEDY_SCENES, ...COMEDY_SCENES_MORE];
const DRAMA: readonly Situation[] = [
  ...DRAMA_HINGES,
  ...SMALL_HINGES,
  ...DRAMA_SCENES,
  ...DRAMA_SCENES_LATE,
  ...DRAMA_SCENES_MORE,
];

/** Every situation that this story can use. */
export function situationsOf(brief: Brief, facts: Facts): readonly Situation[] {
  const size = facts.propIsBig ? 'big' : 'small';
  const all = brief.scriptType === 'comedy' ? COMEDY : DRAMA;
  return all.filter((one) => one.size === undefined || one.size === size);
}

/**
 * The situation of every scene of a script, in order: the hinges at their places, between them what the beats are there
 * for, each as long as possible after it was last used. `order` is the list of situations, shuffled.
 */
export function situationsFor(beats: readonly Beat[], order: readonly Situation[]): Situation[] {
  const total = beats.length;
  const hingeAt = new Map([...hingesOf(total)].map(([hinge, number]) => [number, hinge]));
  const lastUse = new Map<string, number>();
  const chosen: Situation[] = [];
  for (const [index, beat] of beats.entries()) {
    const hinge = hingeAt.get(index + 1);
    const free = order.filter((one) => one.hinge === undefined);
    const wanted = purposeAt((index + 1) / total, beat);
    const fitting = free.filter(({ purposes }) => purposes.includes(wanted));
    const situation =
      order.find((one) => hinge !== undefined && one.hinge === hinge) ?? longestUnused(fitting, free, lastUse, index);
    lastUse.set(situation.id, index);
    chosen.push(situation);
  }
  return chosen;
}

/** How many scenes must lie between two uses before a purpose may bring a situation back. */
const REST_SCENES = 12;

function longestUnused(
  fitting: readonly Situation[],
  all: readonly Situation[],
  lastUse: ReadonlyMap<string, number>,
  now: number,
): Situation {
  const age = (one: Situation): number => now - (lastUse.get(one.id) ?? -1000);
  const oldest = (list: readonly Situation[]): Situation | undefined =>
    list.reduce<Situation | undefined>(
      (best, one) => (best === undefined || age(one) > age(best) ? one : best),
      undefined,
    );
  const best = oldest(fitting);
  if (best !== undefined && age(best) > REST_SCENES) return best;
  const any = oldest(all);
  if (any === undefined) throw new RangeError('a story needs situations');
  return any;
}

/** Positions in the cast, one for each part that the situation names, none twice. 0 leads, 1 is against, 2 stands by. */
export function peopleFor(situation: Situation, number: number, castSize: number): number[] {
  const positions = situation.parts.map((part, index) => positionOf(part, number + index, castSize, situation.parts));
  const unique = [...new Set(positions)];
  if (unique.length === 1 && castSize > 1) unique.push(unique[0] === 0 ? 1 : 0);
  return unique;
}

function positionOf(part: Part, turn: number, castSize: number, parts: readonly Part[]): number {
  if (part === 'hero') return 0;
  if (part === 'rival') return Math.min(1, castSize - 1);
  if (part === 'ally') return castSize > 2 ? 2 : castSize - 1;
  if (castSize > 3) return 3 + ((turn * 2) % (castSize - 3));
  return parts.includes('ally') ? Math.min(1, castSize - 1) : castSize - 1;
}

const BEAT_WORDS: readonly (readonly [RegExp, Purpose])[] = [
  [/final image|resolution|denouement|\btag\b|\bbutton\b|coda|aftermath|ending/u, 'rest'],
  [/climax|peak|finale|showdown|confront|break into three|act three|third act|battle/u, 'clash'],
  [/all is lost|dark|despair|defeat/u, 'low'],
  [/bad guys|pressure|squeeze|setback|second turn|crisis/u, 'squeeze'],
  [/opening|set-?up|hook|teaser|cold|normal|intro|theme/u, 'set-up'],
  [/inciting|catalyst|disturb|\bcall\b|\bodd\b|problem|complicat/u, 'upset'],
  [/debate|doubt|refus|hesitat/u, 'doubt'],
  [/first turn|break into two|commit|threshold|plot point|decision/u, 'step'],
  [/b story|\blove\b|respite|subplot/u, 'respite'],
  [/\bfun\b|trial|rising|raise|midpoint|act two|second act|escalat/u, 'trial'],
];

/** What a scene is there for, by the beat's id and name; by its place in the script (0 to 1) where they do not say. */
export function purposeAt(share: number, beat: Beat): Purpose {
  const text = `${beat.id.replaceAll(/[_-]/gu, ' ')} ${beat.name}`.toLowerCase();
  const found = BEAT_WORDS.find(([pattern]) => pattern.test(text));
  if (found !== undefined) return found[1];
  if (share <= 0.12) return 'set-up';
  if (share <= 0.25) return 'doubt';
  if (share <= 0.6) return 'trial';
  if (share <= 0.75) return 'squeeze';
  if (share <= 0.82) return 'low';
  return share < 0.95 ? 'clash' : 'rest';
}
