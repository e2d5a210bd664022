import type { Brief, CastMember } from '../../../writing-task.ts';
import { makeRandom, type Random } from '../../random.ts';
import { FIRST_NAMES, LAST_NAMES } from '../brief/names.ts';
import { nounsOf } from '../brief/words.ts';
import { capitalise } from '../text/sentence.ts';
import { VOICES, type Voice } from '../text/voice-list.ts';
import { voiceOf } from '../text/voices.ts';
import type { Facts } from './facts.ts';
import * as invent from './invent.ts';

/** The cast for a script of this many words: those given, as they are given, and as many more as it can carry. */
export function castFor(brief: Brief, words: number, facts: Facts): CastMember[] {
  const random = makeRandom(brief.seed, 'cast');
  const wanted = Math.max(brief.characters.length, castSize(words));
  const cast: CastMember[] = [];
  const voices = voicesInTurn(brief);
  const told = toldPeople(brief);
  for (const [index, given] of brief.characters.entries()) {
    const voice = voices[index % voices.length] as Voice;
    cast.push({
      name: given.name.toUpperCase(),
      role: given.role ?? ROLES[index] ?? 'supporting',
      description: given.description ?? describe(random.integer(24, 67), random.pick(invent.MARKS), random.pick(trades(index))),
      voice: voice.description,
    });
  }
  const names = random.shuffle(FIRST_NAMES.filter((name) => name !== facts.lost));
  const families = random.shuffle(LAST_NAMES.filter((name) => name !== facts.lostFamily));
  const marks = random.shuffle(invent.MARKS);
  for (let index = cast.length; index < wanted; index += 1) {
    // Distinct initials, so that a reader never mixes up two cues.
    const initials = new Set(cast.map(({ name }) => name.charAt(0)).concat(facts.lost.charAt(0)));
    const name = names.find((one) => !initials.has(one.charAt(0))) ?? names[index] ?? `${names[0]} ${families[index]}`;
    names.splice(names.indexOf(name), 1);
    const fresh = trades(index).filter((one) => !cast.some(({ description }) => description.includes(one)));
    const trade = told[index] ?? random.pick(fresh.length > 0 ? fresh : trades(index));
    cast.push({
      name: name.toUpperCase(),
      role: ROLES[index] ?? 'supporting',
      description: describe(ageOf(trade, random), marks[index % marks.length] ?? '', trade),
      voice: (voices[index % voices.length] as Voice).description,
    });
  }
  return cast;
}

const ROLES = ['protagonist', 'antagonist', 'ally'];
const trades = (index: number): readonly string[] => [invent.HERO_TRADES, invent.RIVAL_TRADES, invent.ALLY_TRADES][index] ?? invent.OTHER_TRADES;
const describe = (age: number, mark: string, trade: string): string => `${capitalise(trade)}, ${age}, ${mark}.`;

/** The people that the description speaks of, by their place in the cast: the first leads, a likely opponent is against. */
function toldPeople(brief: Brief): readonly (string | undefined)[] {
  // With a cast of the user's own these are most likely the same people.
  if (brief.characters.length > 0) return [];
  const people = nounsOf(brief.description)
    .filter(({ kind, bare, singular }) => kind === 'person' && singular && !/^(?:dead|drowned|late|missing|lost|murdered)\b/u.test(bare))
    .map(({ bare }) => bare);
  const [hero, ...others] = [...new Set(people)];
  const against = others.find((one) => AGAINST.test(one));
  const [ally, ...more] = others.filter((one) => one !== against);
  return [hero, against, ally, ...more];
}

const AGAINST = /\b(?:mayor|boss|rival|critic|developer|banker|judge|landlord|manager|director|enemy|owner|inspector|prosecutor|minister|senator|king|queen|stranger|champion)$/u;

function ageOf(trade: string, random: Random): number {
  if (/(?:son|daughter|child|kid|boy|girl|apprentice|student|intern|teenager)$/u.test(trade)) return random.integer(15, 24);
  if (/(?:^grand(?:mother|father|ma|pa)|widow|widower|retired.*)$/u.test(trade)) return random.integer(66, 81);
  return random.integer(28, 61);
}

function castSize(words: number): number {
  if (words < 1200) return 3;
  if (words < 5000) return 4;
  if (words < 14_000) return 6;
  return words < 30_000 ? 8 : 10;
}

/** One voice each: what the description asks for where it does, and no voice twice before all are used. */
function voicesInTurn(brief: Brief): Voice[] {
  const rest = makeRandom(brief.seed, 'voices').shuffle(VOICES);
  const asked = brief.characters.map(({ description, role }) => {
    const text = `${description ?? ''} ${role ?? ''}`.toLowerCase();
    const voice = VOICES.find(({ signs }) => signs.some((sign) => new RegExp(`\\b${sign}`, 'u').test(text)));
    const at = voice === undefined ? -1 : rest.indexOf(voice);
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  });
  const given = asked.map((voice) => voice ?? rest.shift() ?? (VOICES[0] as Voice));
  return [...given, ...rest];
}

/** One of the cast as the scenes need them. */
export interface Person {
  /** In cues. */
  readonly cue: string;
  /** As others say it and as it stands in action: `Mara`, `Dr. Seo`. */
  readonly name: string;
  readonly description: string;
  readonly voice: Voice;
}

/** Everybody in the cast list, with given names spelled as they were given. */
export function peopleOf(cast: readonly CastMember[], brief: Pick<Brief, 'characters'>): Person[] {
  return cast.map((member, index) => ({
    cue: member.name,
    name: callName(brief.characters.find(({ name }) => name.toUpperCase() === member.name)?.name ?? titleCase(member.name)),
    description: member.description,
    voice: voiceOf(member.voice, index),
  }));
}

/** `Mara Quinn` is called Mara; `Dr. Seo` and `The Captain` keep both words. */
function callName(name: string): string {
  const [first = name, ...more] = name.split(/\s+/u);
  return /^(?:dr|mr|mrs|ms|miss|the|old|young|aunt|uncle|sir|lady|captain|father|sister|officer|professor|chef|judge|king|queen|agent|detective|inspector|nurse)\.?$/iu.test(first) && more.length > 0
    ? name
    : first;
}

const titleCase = (name: string): string =>
  name.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
