import type { Brief, CastMember } from '../../writing-task.ts';
import { makeRandom, type Random } from '../random.ts';
import { KIN_NAMES, TITLE_ENDINGS } from './data/lexicon.ts';
import { ELDER_NAMES, FAMILY_NAMES, MIDDLE_NAMES, YOUNG_NAMES } from './data/names.ts';
import { TRAITS } from './data/traits.ts';
import { STYLE_ORDER, STYLES } from './data/voices.ts';
import { attach, hasFinal } from './particles.ts';
import { isForChildren } from './register.ts';
import { isNarrator, NARRATOR } from './roles.ts';
import { nameIn } from './topics.ts';
import type { Kit, Person, Seat, Style } from './types.ts';

/** A story needs people to talk to and people to talk about. */
const SMALLEST_CAST = 4;

const OLDEST_YOUNG = 34;
const OLDEST_MIDDLE = 54;

/** In years: from this difference on, the younger one is polite; from the second on, honours as well. */
const POLITE_FROM = 5;
const HONOURS_FROM = 12;

/** Learners of a lesson for children, against those of a class of fifteen. */
const YEARS_YOUNGER = 5;

const OUTSIDE =
  /형사|경찰|변호사|검사|의사|기자|손님|고객|사장|공무원|조사|심사|detective|police|lawyer|doctor|journalist|client|customer/i;

const AGES: readonly (readonly [RegExp, number])[] = [
  [/할머니|할아버지|노인|어르신|grand(mother|father)|elderly|retired|은퇴/i, 68],
  [/어머니|아버지|엄마|아빠|사장|교수|mother|father/i, 56],
  [/고등학생|중학생|십 대|10대|teen/i, 17],
  [/대학생|신입|인턴|20대|student|intern/i, 24],
  [/팀장|부장|반장|40대|중년/, 46],
];

function styleOf(member: CastMember, index: number): Style {
  const known = STYLE_ORDER.find((style) => STYLES[style].voice === member.voice);
  return known ?? STYLE_ORDER[index % STYLE_ORDER.length] ?? 'plain';
}

function isCalledByOffice(name: string): boolean {
  return [...TITLE_ENDINGS, ...KIN_NAMES].some((ending) => name.endsWith(ending));
}

/** `한지우` 지우, `김 지우` 지우; `박 형사`, `Mina` as they are. */
function shortNameOf(name: string): string {
  const family = new Set(FAMILY_NAMES);
  const [first = '', second] = name.split(' ');
  if (isCalledByOffice(name) || !/^[가-힣 ]+$/.test(name)) return name;
  if (second !== undefined) return second.length === 2 ? second : name;
  return first.length === 3 && family.has(first.charAt(0)) ? first.slice(1) : name;
}

function titleOf(member: CastMember, seat: Seat | undefined): string | null {
  if (seat !== undefined) return seat.title;
  const ownTitle = TITLE_ENDINGS.find((ending) => member.name.endsWith(ending));
  if (ownTitle !== undefined) return `${ownTitle}님`;
  if (/할머니|할아버지|어머니|아버지|엄마|아빠|이모|삼촌/.test(member.name)) return member.name;
  const title = TITLE_ENDINGS.find((ending) => member.role.endsWith(ending));
  return title === undefined ? null : `${title}님`;
}

function ageOf(member: CastMember, seed: number): number {
  const text = `${member.name} ${member.role} ${member.description}`;
  const written = /(\d{1,2})\s*(세|살|-year|years)/.exec(text)?.[1];
  if (written !== undefined) return Number(written);
  const known = AGES.find(([pattern]) => pattern.test(text));
  return known?.[1] ?? makeRandom(seed, 'age', member.name).integer(30, 33);
}

/** The people of a bible with what their lines need. The same bible gives the same people. */
export function peopleOf(cast: readonly CastMember[], kit: Kit, seed: number): Person[] {
  return cast.map((member, index) => {
    const seat = kit.seats.find(({ role }) => role === member.role);
    const outside = OUTSIDE.test(`${member.name} ${member.role} ${member.description}`);
    return {
      index,
      name: member.name,
      shortName: shortNameOf(member.name),
      title: titleOf(member, seat),
      age: ageOf(member, seed),
      circle: seat?.circle ?? (outside ? 'outside' : 'inside'),
      style: styleOf(member, index),
      role: member.role,
      description: member.description,
      voice: member.voice,
    };
  });
}

function inventName(age: number, random: Random, taken: Set<string>): string {
  const given = age <= OLDEST_YOUNG ? YOUNG_NAMES : age <= OLDEST_MIDDLE ? MIDDLE_NAMES : ELDER_NAMES;
  const name = random.shuffle(given).find((one) => !taken.has(one)) ?? random.pick(given);
  taken.add(name);
  return random.pick(FAMILY_NAMES) + name;
}

/** The given characters as they are named, filled up with invented ones out of the kit. */
export function castOf(brief: Brief, kit: Kit, topic: string): CastMember[] {
  const heroName = brief.characters.length === 0 ? nameIn(brief.description) : null;
  const random = makeRandom(brief.seed, 'cast');
  const traits = random.shuffle(TRAITS);
  const taken = new Set([
    ...brief.characters.map(({ name }) => shortNameOf(name)),
    ...(heroName === null ? [] : [heroName]),
  ]);
  const voiceOf = (index: number): string => STYLES[STYLE_ORDER[index % STYLE_ORDER.length] ?? 'plain'].voice;
  const given = brief.characters.map(({ name, role, description }, index) => ({
    name,
    role: role ?? (index === 0 ? '주인공' : '주변 인물'),
    description: description ?? `${attach(topic, '와')} 얽힌 일을 누구보다 잘 안다.`,
    voice: voiceOf(index),
  }));
  const size = Math.max(given.length, given.length === 0 ? kit.seats.length : SMALLEST_CAST);
  const nameFor = (seat: Seat, index: number, age: number): string => {
    if (seat.role === '강사') return seat.role;
    return index === 0 && heroName !== null ? heroName : inventName(age, random, taken);
  };
  const invented = kit.seats.slice(given.length, size).map((seat, offset) => {
    const younger =
      isForChildren(brief) && brief.scriptType === 'educational' && seat.circle === 'inside' ? YEARS_YOUNGER : 0;
    const age = random.integer(seat.ages[0], seat.ages[1]) - younger;
    return {
      name: nameFor(seat, given.length + offset, age),
      role: seat.role,
      description: `${age}세. ${traits[offset % traits.length] ?? ''}`,
      voice: voiceOf(given.length + offset),
    };
  });
  const narrated = brief.scriptType === 'documentary' || brief.scriptType === 'commercial';
  const narrator = {
    name: NARRATOR,
    role: '내레이터',
    description: '화면에 나오지 않는다.',
    voice: '차분하고 군더더기가 없다.',
  };
  return [...given, ...invented, ...(narrated && !given.some(isNarrator) ? [narrator] : [])];
}

/** Whether one is polite to the other: among familiars by age, otherwise always. */
export function isPolite(speaker: Person, listener: Person): boolean {
  if (speaker.circle === 'outside' || listener.circle === 'outside') return true;
  return listener.age - speaker.age >= POLITE_FROM;
}

/** Whether the speaker uses -시- of this person. */
export function isHonoured(speaker: Person, target: Person): boolean {
  return isPolite(speaker, target) && (target.title !== null || target.age - speaker.age >= HONOURS_FROM);
}

/** How one speaks of or politely to the other: `소장님`, `지우 씨`, `민석이`, `지우`. */
export function referTo(speaker: Person, target: Person): string {
  if (isPolite(speaker, target)) return target.title ?? `${target.shortName} 씨`;
  const plain = isCalledByOffice(target.shortName) || !/^[가-힣]+$/.test(target.shortName);
  return !plain && hasFinal(target.shortName) ? `${target.shortName}이` : target.shortName;
}

/** How one calls the other: `소장님`, `지우 씨`, `지우야`, `민석아`. */
export function callOf(speaker: Person, target: Person): string {
  if (isPolite(speaker, target)) return referTo(speaker, target);
  const plain = isCalledByOffice(target.shortName) || !/^[가-힣]+$/.test(target.shortName);
  return plain ? target.shortName : attach(target.shortName, '아');
}
