import { callOf, isHonoured, isPolite, referTo } from './cast.ts';
import type { Particle } from './particles.ts';
import { type Speech, say, withParticle, wordingsOf } from './phrase.ts';
import type { Person, Story } from './types.ts';

/** A clause that ends in a past stem, with the words for its own slots. */
export interface Fact {
  readonly clause: string;
  /** Whom `{x}` and `[x:…]` mean; null if the clause has none. */
  readonly person: Person | null;
  /** Words for further slots, e.g. `fw` for when. */
  readonly words: Readonly<Record<string, string>>;
}

const FACT_SLOTS = ['fact', 'fact2', 'old', 'turn'] as const;
export type FactSlot = (typeof FACT_SLOTS)[number];

/** What the slots of a phrase stand for at one moment of a scene. */
export interface Moment {
  readonly story: Story;
  /** The two in talk, by the letters of the data. */
  readonly a: Person;
  readonly b: Person;
  /** The one who is talked about. */
  readonly p: Person;
  readonly facts: Readonly<Record<FactSlot, Fact>>;
  /** Further people by the letters of the data. */
  readonly letters?: Readonly<Record<string, Person>>;
  /** Plain words: thing, place, next, topic, when, due, title. */
  readonly words: Readonly<Record<string, string>>;
  /** Which wording: different numbers give different ones. */
  readonly turn: number;
}

/** 나 and 내 become 저 and 제 in polite speech. */
const HUMBLE: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|[\s"'“(])내가(?=[\s.,?!…]|$)/g, '제가'],
  [
    /(?<=^|[\s"'“(])나(는|도|만|를|한테|한테는|한테만|한테도|하고|하고는|부터|랑|까지|라도|보다|보다는|밖에|더러|처럼)(?=요?[\s.,?!…]|$)/g,
    '저$1',
  ],
  [/(?<=^|[\s"'“(])난(?=\s)/g, '전'],
  [/(?<=^|[\s"'“(])나(?=[\s.,?!…]|$)/g, '저'],
  [/(?<=^|[\s"'“(])내(?=\s)/g, '제'],
  [/(?<=^|[\s"'“(])나(?=뿐)/g, '저'],
  [/더라요\?/g, '더라?'],
  [/더라요/g, '더라고요'],
  [/겠다요/g, '겠어요'],
  [/아니야요/g, '아니에요'],
  [/거야요/g, '거예요'],
  [/이야요/g, '이에요'],
  [/야요/g, '예요'],
];

/** The deferential ending of somebody who is formal with everyone. */
const DEFERENTIAL: readonly (readonly [RegExp, string])[] = [
  [/([았었였했됐갔왔있없겠봤줬랐렸켰셨났섰뒀냈])어요(?=\.|$)/g, '$1습니다'],
  [/거예요(?=\.|$)/g, '겁니다'],
  [/아니에요(?=\.|$)/g, '아닙니다'],
  [/(이에요|예요)(?=\.|$)/g, '입니다'],
];

function replaceAll(text: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((out, [pattern, to]) => out.replace(pattern, to), text);
}

function hash(text: string): number {
  let sum = 7;
  for (let index = 0; index < text.length; index += 1) sum = (sum * 31 + text.charCodeAt(index)) % 9973;
  return sum;
}

function personIn(moment: Moment, key: string, fact: Fact | null): Person | null {
  const lettered = moment.letters?.[key];
  if (lettered !== undefined) return lettered;
  if (key === 'A') return moment.a;
  if (key === 'B') return moment.b;
  if (key === 'p') return moment.p;
  if (key === 'x') return fact?.person ?? null;
  return /^\d$/.test(key) ? (moment.story.people[Number(key)] ?? moment.p) : null;
}

/** What somebody is called in a line: 나, 너, or a name; without a particle it is a possessive, 내, 네. */
function inLine(speaker: Person, listener: Person, target: Person, particle: Particle | null): string {
  if (target === speaker) {
    if (particle === '이') return '내가';
    return particle === null ? '내' : withParticle('나', particle);
  }
  if (target === listener && !isPolite(speaker, listener)) {
    if (particle === '이') return '네가';
    return particle === null ? '네' : withParticle('너', particle);
  }
  return withParticle(referTo(speaker, target), particle);
}

interface Speakers {
  readonly speaker: Person;
  readonly listener: Person;
}

function speechIn(
  moment: Moment,
  phrase: string,
  speakers: Speakers | null,
  talkative: boolean,
  fact: Fact | null,
): Speech {
  // Who speaks to nobody but the audience speaks plainly.
  const polite =
    speakers !== null && speakers.speaker !== speakers.listener && isPolite(speakers.speaker, speakers.listener);
  const name = (target: Person, particle: Particle | null): string =>
    speakers === null
      ? withParticle(target.name, particle)
      : inLine(speakers.speaker, speakers.listener, target, particle);
  return {
    polite,
    talkative,
    choose: wordingsOf(moment.turn, hash(phrase)),
    honours(key) {
      const target = personIn(moment, key, fact);
      return (
        speakers !== null && target !== null && target !== speakers.speaker && isHonoured(speakers.speaker, target)
      );
    },
    fill(slot, particle) {
      const target = personIn(moment, slot, fact);
      if (target !== null) return name(target, particle);
      const factSlot = FACT_SLOTS.find((one) => one === slot);
      if (factSlot !== undefined) {
        const inner = moment.facts[factSlot];
        return say(inner.clause, speechIn(moment, inner.clause, speakers, talkative, inner));
      }
      if (speakers !== null) {
        const { speaker, listener } = speakers;
        if (slot === 'me') return particle === null ? '나' : inLine(speaker, listener, speaker, particle);
        if (slot === 'you') return polite || particle !== null ? inLine(speaker, listener, listener, particle) : '너';
        if (slot === 'your') return inLine(speaker, listener, listener, null);
        if (slot === 'call') return callOf(speaker, listener);
      }
      const word = fact?.words[slot] ?? moment.words[slot];
      if (word === undefined) throw new RangeError(`nothing for "{${slot}}" in "${phrase}"`);
      return withParticle(word, particle === '이다' && polite ? '이에요' : particle);
    },
  };
}

/** A line as one says it to the other. */
export function spoken(phrase: string, moment: Moment, speaker: Person, listener: Person): string {
  const talkative = speaker.style === 'rambling' || speaker.style === 'formal';
  const speech = speechIn(moment, phrase, { speaker, listener }, talkative, null);
  const text = say(phrase, speech);
  if (!speech.polite) return text;
  const humble = replaceAll(text, HUMBLE);
  return speaker.style === 'formal' ? replaceAll(humble, DEFERENTIAL) : humble;
}

/** What can be seen, told in the plain style. */
export function told(phrase: string, moment: Moment): string {
  return say(phrase, speechIn(moment, phrase, null, false, null));
}
