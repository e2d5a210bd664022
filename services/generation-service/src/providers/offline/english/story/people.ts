import type { Brief, CastMember } from '../../../writing-task.ts';
import type { Voice } from '../text/voice-list.ts';
import { voiceOf } from '../text/voices.ts';

/** One of the cast as the scenes need them. */
export interface Person {
  /** In cues. */
  readonly cue: string;
  /** As others say it and as it stands in action: `Mara`, `Dr. Seo`. */
  readonly name: string;
  readonly description: string;
  readonly voice: Voice;
  /** True for somebody who is only heard, over a telephone or through a door. */
  readonly isOnlyHeard?: boolean;
}

/** What a role or a description says of somebody who leads, stands against the lead, or stands by. Lower case. */
export const LEADING = /\b(?:protagonist|hero|heroine|main character|lead)\b/u;
export const AGAINST =
  /\b(?:antagonist|villain|opponent|nemesis|mayor|boss|rival|critic|developer|banker|judge|landlord|landlady|manager|director|enemy|inspector|prosecutor|minister|senator|tycoon|ruthless|pompous|greedy|scheming|champion)\b/u;
export const ALLY =
  /\b(?:ally|friend|mentor|sidekick|partner|brother|sister|mother|father|son|daughter|wife|husband|uncle|aunt|cousin|grand\w+|apprentice|assistant|helper|neighbou?r|colleague|roommate|lover)\b/u;

/**
 * Everybody in the cast list in the order of their parts: who leads, who is against, who stands by, then the others.
 * Given names are spelled as they were given.
 */
export function peopleOf(cast: readonly CastMember[], brief: Pick<Brief, 'characters'>): Person[] {
  const names = cast.map(
    (member) => brief.characters.find(({ name }) => name.toUpperCase() === member.name)?.name ?? titleCase(member.name),
  );
  const people = cast.map((member, index): Person => {
    const short = callName(names[index] ?? member.name);
    const shared = names.filter((name) => callName(name) === short).length > 1;
    return {
      cue: member.name,
      name: shared ? (names[index] ?? short) : short,
      description: member.description,
      voice: voiceOf(member.voice, index),
    };
  });
  return partsOf(cast).flatMap((index) => people[index] ?? []);
}

/** The person as a voice from elsewhere. */
export function heardOnly(person: Person): Person {
  return { ...person, cue: `${person.cue} (V.O.)`, description: '', isOnlyHeard: true };
}

/** Positions in the cast list: the lead's, the opponent's, the ally's, then the others'. */
function partsOf(cast: readonly CastMember[]): number[] {
  const texts = cast.map(({ role, description }) => `${role}. ${description}`.toLowerCase());
  const order: number[] = [];
  const take = (index: number): void => {
    if (index >= 0) order.push(index);
  };
  const free = (index: number): boolean => !order.includes(index);
  take(
    Math.max(
      0,
      texts.findIndex((text) => LEADING.test(text)),
    ),
  );
  const marked = cast.findIndex(({ role }, index) => free(index) && role === 'antagonist');
  const likely = texts.findIndex((text, index) => free(index) && AGAINST.test(text));
  take(marked >= 0 ? marked : likely >= 0 ? likely : cast.findIndex((_, index) => free(index)));
  const ally = texts.findIndex((text, index) => free(index) && ALLY.test(text));
  take(ally);
  return [...order, ...cast.map((_, index) => index).filter(free)];
}

const TITLE =
  /^(?:dr|mr|mrs|ms|miss|the|old|young|aunt|uncle|sir|lady|captain|father|sister|officer|professor|chef|judge|king|queen|agent|detective|inspector|nurse)\.?$/iu;

/** `Mara Quinn` is called Mara; `Dr. Seo` and `The Captain` keep both words. */
function callName(name: string): string {
  const [first = name, ...more] = name.split(/\s+/u);
  return TITLE.test(first) && more.length > 0 ? name : first;
}

const titleCase = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
