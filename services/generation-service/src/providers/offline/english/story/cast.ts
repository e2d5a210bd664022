import type { Brief, CastMember } from '../../../writing-task.ts';
import { makeRandom, type Random } from '../../random.ts';
import { FIRST_NAMES, LAST_NAMES } from '../brief/names.ts';
import { GONE, nounsOf } from '../brief/words.ts';
import { capitalise } from '../text/sentence.ts';
import { VOICES, type Voice } from '../text/voice-list.ts';
import type { Facts } from './facts.ts';
import * as invent from './invent.ts';
import { AGAINST, ALLY, LEADING } from './people.ts';

/**
 * The cast for a script of this many words: those given come first and as they are given; then those that the story
 * lacks, an opponent above all, and as many more as the length can carry.
 */
export function castFor(brief: Brief, words: number, facts: Facts): CastMember[] {
  const random = makeRandom(brief.seed, 'cast');
  const voices = voicesInTurn(brief);
  const cast = givenCast(brief, voices, random);
  const missing = ['protagonist', 'antagonist', 'ally'].filter((role) => !cast.some((one) => one.role === role));
  // One who was given may also stand against another; an opponent is made up only where nobody given can be one.
  const needed = cast.length === 0 ? 3 : missing.includes('antagonist') ? cast.length + 1 : cast.length;
  const wanted = Math.max(needed, castSize(words));

  const told = toldPeople(brief);
  const names = random.shuffle(FIRST_NAMES.filter((name) => name !== facts.lost));
  const marks = random.shuffle(invent.MARKS);
  while (cast.length < wanted) {
    const role = missing.shift() ?? 'supporting';
    // Distinct initials, so that a reader never mixes up two cues.
    const initials = new Set(cast.map(({ name }) => name.charAt(0)).concat(facts.lost.charAt(0)));
    const name = names.find((one) => !initials.has(one.charAt(0))) ?? names[0] ?? LAST_NAMES[cast.length] ?? 'Ada';
    names.splice(names.indexOf(name), 1);
    const trades = TRADES[role] ?? invent.OTHER_TRADES;
    const fresh = trades.filter((one) => !cast.some(({ description }) => description.toLowerCase().includes(one)));
    const trade = told[role]?.shift() ?? random.pick(fresh.length > 0 ? fresh : trades);
    cast.push({
      name: name.toUpperCase(),
      role,
      description: `${capitalise(trade)}, ${ageOf(trade, random)}, ${marks[cast.length % marks.length]}.`,
      voice: (voices[cast.length % voices.length] as Voice).description,
    });
  }
  return cast;
}

/** Who was given, each with the part that fits: what their role says, else their description, else what is still free. */
function givenCast(brief: Brief, voices: readonly Voice[], random: Random): CastMember[] {
  const texts = brief.characters.map(({ role, description }) => `${role ?? ''}. ${description ?? ''}`.toLowerCase());
  const lead = Math.max(
    0,
    texts.findIndex((text) => LEADING.test(text)),
  );
  const against = texts.findIndex((text, index) => index !== lead && AGAINST.test(text));
  const free = texts.findIndex((text, index) => index !== lead && index !== against && !ALLY.test(text));
  const rival = against >= 0 ? against : free;
  const ally = texts.findIndex((_, index) => index !== lead && index !== rival);
  return brief.characters.map(({ name, role, description }, index) => ({
    name: name.toUpperCase(),
    role: PARTS[[lead, rival, ally].indexOf(index)] ?? (role || 'supporting'),
    description:
      description ||
      `${capitalise(role || random.pick(invent.OTHER_TRADES))}, ${random.integer(24, 67)}, ${random.pick(invent.MARKS)}.`,
    voice: (voices[index % voices.length] as Voice).description,
  }));
}

const PARTS = ['protagonist', 'antagonist', 'ally'];
const TRADES: Readonly<Record<string, readonly string[]>> = {
  protagonist: invent.HERO_TRADES,
  antagonist: invent.RIVAL_TRADES,
  ally: invent.ALLY_TRADES,
};

/** The people that the description speaks of, by the part they are likely to play. */
function toldPeople(brief: Brief): Record<string, string[]> {
  // With a cast of the user's own these are most likely the same people.
  if (brief.characters.length > 0) return {};
  const people = nounsOf(brief.description)
    .filter(({ kind, bare, singular }) => kind === 'person' && singular && !GONE.test(bare))
    .map(({ bare }) => bare);
  const [hero, ...others] = [...new Set(people)];
  const against = others.find((one) => AGAINST.test(one));
  const [ally, ...more] = others.filter((one) => one !== against);
  const listed = (one: string | undefined): string[] => (one === undefined ? [] : [one]);
  return { protagonist: listed(hero), antagonist: listed(against), ally: listed(ally), supporting: more };
}

function ageOf(trade: string, random: Random): number {
  if (/(?:son|daughter|child|kid|boy|girl|apprentice|student|intern|teenager)$/u.test(trade)) {
    return random.integer(15, 24);
  }
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
