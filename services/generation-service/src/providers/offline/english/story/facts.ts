import type { Brief } from '../../../writing-task.ts';
import { makeRandom, type Random } from '../../random.ts';
import { BIG_THINGS, OPEN_PLACES, THINGS } from '../brief/lexicon.ts';
import { FEMALE_NAMES, FIRST_NAMES, LAST_NAMES, MALE_NAMES } from '../brief/names.ts';
import { type BriefNoun, briefNouns, GONE } from '../brief/words.ts';
import { type Place, placeNamed, TOWN_PLACES } from '../text/places.ts';
import { COMEDY_ENGINES, DRAMA_ENGINES, type Engine } from './engines.ts';
import * as invent from './invent.ts';

/** What is true in this story from its first scene to its last. */
export interface Facts {
  readonly engine: Engine;
  /** What people talk about, the brief's own words first; each fits after a preposition. */
  readonly topics: readonly string[];
  /** The thing that is fought over; with its article. */
  readonly prop: string;
  /** True where it takes two to carry it. */
  readonly propIsBig: boolean;
  readonly things: readonly string[];
  readonly places: readonly Place[];
  readonly deadlineHour: string;
  readonly sum: string;
  readonly year: string;
  /** Someone who is gone, and never comes on. */
  readonly lost: string;
  readonly lostFamily: string;
  /** Who that was, where the brief says so: `the drowned brother`. */
  readonly lostWho: string | null;
  /** What keeps coming back in a comedy. */
  readonly runner: string;
  readonly season: string;
  readonly firstDay: number;
}

/** Everything is drawn from the brief and its seed, so that the plan and every scene agree without telling each other. */
export function factsOf(brief: Brief): Facts {
  const random = makeRandom(brief.seed, 'facts');
  const nouns = briefNouns(brief);
  const places = placesOf(brief, nouns, random);
  const engines = brief.scriptType === 'comedy' ? COMEDY_ENGINES : DRAMA_ENGINES;
  const gone = nouns.find(({ kind, bare }) => kind === 'person' && GONE.test(bare));
  const lost = random.pick(namesFor(gone?.bare ?? '').filter((name) => !mentions(brief, name)));
  const sum = random.pick(invent.SUMS);
  const { prop, taken } = propOf(nouns, random);
  const named = nouns.some(({ kind }) => kind === 'place');
  const engine = random.pick(engines.filter(({ needsPlace }) => named || !needsPlace));
  const main = places[0]?.phrase ?? 'the house';
  const put = (frame: string): string =>
    frame.replace(/\{(\w+)\}/gu, (whole, slot: string) => ({ place: main, lost, sum, prop })[slot] ?? whole);
  const [hero] = nouns.filter(({ kind }) => kind === 'person');
  // Without an article of its own a person is what somebody is, not somebody to talk about.
  const own = nouns
    .filter(
      (noun) => noun !== hero && noun.bare !== taken && (noun.kind !== 'person' || noun.phrase.startsWith('the ')),
    )
    .map(({ phrase }) => phrase);
  return {
    engine: {
      needsPlace: engine.needsPlace,
      want: put(engine.want),
      rivalWant: put(engine.rivalWant),
      threat: engine.threat,
      paper: engine.paper,
      secret: put(engine.secret),
      proof: engine.proof,
      past: put(engine.past),
    },
    // Too few words of the brief's own would come round too often: the story's own matter joins them.
    topics: [...new Set([...own, prop, ...(own.length < 4 ? [engine.threat, main, 'the money'] : [])])],
    prop,
    propIsBig: BIG_THINGS.has(lastWord(prop)) || invent.BIG_TOKENS.includes(prop),
    things: thingsOf(nouns, prop, random),
    places,
    deadlineHour: random.pick(invent.HOURS),
    sum,
    year: random.pick(invent.YEARS),
    lost,
    lostFamily: random.pick(LAST_NAMES),
    lostWho: gone?.phrase ?? null,
    runner: random.pick(invent.RUNNERS),
    season: random.pick(['April', 'June', 'August', 'October', 'November', 'February']),
    firstDay: random.integer(0, 4),
  };
}

/** What a scene talks about: two of the story's matters, and other two in the next scene; the rest follow them. */
export function topicsAt(facts: Facts, number: number): string[] {
  return facts.topics.map((_, index, all) => all[(2 * (number - 1) + index) % all.length] ?? '');
}

function namesFor(who: string): readonly string[] {
  if (/\b(?:brother|father|son|husband|uncle|grandfather|grandson|boy|man)$/u.test(who)) return MALE_NAMES;
  if (/\b(?:sister|mother|daughter|wife|aunt|grandmother|granddaughter|girl|woman)$/u.test(who)) return FEMALE_NAMES;
  return FIRST_NAMES.slice(40);
}

const mentions = (brief: Brief, name: string): boolean =>
  `${brief.title} ${brief.description} ${brief.characters.map((one) => one.name).join(' ')}`
    .toLowerCase()
    .includes(name.toLowerCase());

function propOf(nouns: readonly BriefNoun[], random: Random): { readonly prop: string; readonly taken: string } {
  const invented = random.pick([...invent.TOKENS, ...invent.BIG_TOKENS]);
  const thing = nouns.find(({ kind, singular, bare }) => kind === 'thing' && singular && THINGS.has(lastWord(bare)));
  if (thing !== undefined) return { prop: thing.phrase, taken: thing.bare };
  return { prop: invented, taken: '' };
}

function thingsOf(nouns: readonly BriefNoun[], prop: string, random: Random): string[] {
  const own = nouns
    .filter(
      ({ kind, singular, bare, phrase }) =>
        kind === 'thing' && singular && phrase !== prop && !BIG_THINGS.has(lastWord(bare)),
    )
    .map(({ phrase }) => phrase);
  return [...own, ...random.shuffle(invent.MINOR_PROPS)].slice(0, 12);
}

function placesOf(brief: Brief, nouns: readonly BriefNoun[], random: Random): Place[] {
  const named = nouns.filter(({ kind, singular }) => kind === 'place' && singular).slice(0, 4);
  const trade = WORKPLACES.find(([people]) => nouns.some(({ bare, kind }) => kind === 'person' && people.test(bare)));
  const known = named.length > 0 || trade === undefined ? [] : [placeNamed(trade[1], true)];
  const own = [...named.map(({ bare }) => placeNamed(bare, !OPEN_PLACES.has(lastWord(bare)))), ...known];
  const town = random.shuffle(TOWN_PLACES).filter(({ heading }) => !own.some((one) => one.heading === heading));
  const wanted = Math.max(5, 12 - own.length);
  return [...own, ...town.slice(0, brief.scriptType === 'comedy' ? wanted - 2 : wanted)];
}

/** Where people of a trade are to be found, where the brief names no place. */
const WORKPLACES: readonly (readonly [RegExp, string])[] = [
  [/barista|waiter|waitress/u, 'café'],
  [/baker/u, 'bakery'],
  [/chef|cook/u, 'restaurant kitchen'],
  [/nurse|doctor|surgeon|patient/u, 'clinic'],
  [/teacher|student|pupil/u, 'school'],
  [/detective|inspector|officer|police/u, 'station'],
  [/lawyer|judge|prosecutor/u, 'courthouse'],
  [/professor|scientist|researcher|inventor/u, 'laboratory'],
  [/journalist|reporter|editor/u, 'newsroom'],
  [/librarian/u, 'library'],
  [/mechanic/u, 'garage'],
  [/actor|actress|dancer|singer|musician/u, 'theatre'],
  [/artist|painter|photographer/u, 'studio'],
  [/priest|nun/u, 'church'],
  [/mayor|president|politician|candidate/u, 'town hall'],
  [/farmer/u, 'farmhouse'],
  [/captain|sailor|pilot/u, 'harbour office'],
  [/developer|designer|engineer|intern|manager/u, 'office'],
  [/banker|accountant/u, 'bank'],
  [/astronaut/u, 'station module'],
];

const lastWord = (bare: string): string => bare.toLowerCase().split(' ').at(-1) ?? '';
