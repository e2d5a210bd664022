import type { ScriptElement } from '@ai-script/screenplay';
import type { Passage } from '../../language.ts';
import type { Random } from '../../random.ts';
import { type Card, deal, type Seat } from '../text/deal.ts';
import { fill, type Slots } from '../text/fill.ts';
import { expandContractions } from '../text/sentence.ts';
import type { Voice } from '../text/voice-list.ts';
import { TURNS } from '../text/voice-turns.ts';
import { speak } from '../text/voices.ts';
import { BUSINESS, PARENTHETICALS } from './lines/business.ts';
import type { Exchange } from './lines/exchange.ts';
import { type Pool, poolsFor } from './lines/pools.ts';
import { REACTIONS } from './lines/reactions.ts';
import type { Person } from './people.ts';
import { isPlayable, needsRoof, type Stage, slotsFor } from './stage.ts';

export interface Talk {
  /**
   * The scene's talk without end: first it gets going, then it presses, then it gives way. `opener` is the cue of
   * whoever speaks just before it, or empty.
   */
  course(opener: string): Iterator<Passage>;
  /** One line of the plot as it is, without a voice's additions: `A text`. Empty where a slot has no filling. */
  plain(frame: string, turn: number): Passage[];
  /** How the two take up a piece of news: one passage of three lines. */
  news(text: string, turn: number): Passage[];
}

/** How many words an exchange has with its cues and its business: only for spreading a scene's three stretches. */
const WORDS_PER_EXCHANGE = 58;

export function makeTalk(stage: Stage, seat: Seat, random: Random, previousText: string): Talk {
  const proper = properWords(stage);
  const decks = new Map<string, Iterator<Card>>();
  const draw = (label: string, size: number): Card => {
    const deck = decks.get(label) ?? deal(size, label, seat);
    decks.set(label, deck);
    return deck.next().value ?? { index: 0, turn: 0 };
  };
  const said = new Set(previousText.split('\n'));

  const ownTurns = (speaker: Person, partner: Person) => (voice: Voice, where: 'ask' | 'before' | 'after') => {
    const list = TURNS[voice.id][where];
    if (list.length === 0) return null;
    const card = draw(`${speaker.cue} ${where}`, list.length);
    return fill(list[card.index] ?? '', card.turn, slotsFor(stage, [speaker, partner]));
  };

  const cue = (speaker: Person, text: string, aside: string | null): ScriptElement[] => [
    { type: 'character', text: speaker.cue },
    ...(aside === null ? [] : [{ type: 'parenthetical' as const, text: `(${aside})` }]),
    { type: 'dialogue', text },
  ];

  const lineOf = (
    next: string | undefined,
    frame: string,
    turn: number,
    pair: readonly Person[],
    slots: Slots,
    round: number,
  ): ScriptElement[] | null => {
    const speaker = pair['ABC'.indexOf(frame.charAt(0))];
    const partner = pair[frame.startsWith('A') ? 1 : 0];
    if (speaker === undefined || partner === undefined) return null;
    const [core = '', more] = frame.slice(2).split(' ~ ');
    const full = fill(core, turn, slots);
    if (full === null) return null;
    // In a later round a frame may have nothing left to vary.
    const worn = round > 0 && [core, more ?? ''].every((part) => !part.includes('{')) && round % choicesIn(core) === 0;
    const added = more === undefined ? null : fill(more, turn, slots);
    const aside = random.chance(0.06)
      ? fill(PARENTHETICALS[draw('aside', PARENTHETICALS.length).index] ?? '', turn, slots)
      : null;
    const text = speak(
      { core: full, more: added, needed: more !== undefined && leansOn(next, core, more), worn, to: partner.name },
      speaker.voice,
      ownTurns(speaker, partner),
      random,
      proper,
    );
    return cue(speaker, text, aside === null ? null : aside.charAt(0).toLowerCase() + aside.slice(1));
  };

  const play = (
    exchange: Exchange,
    turn: number,
    pair: readonly Person[],
    shift: number,
    round: number,
  ): ScriptElement[][] | null => {
    const lines: ScriptElement[][] = [];
    const slots = slotsFor(stage, pair, shift);
    for (const [at, frame] of exchange.entries()) {
      const line = lineOf(exchange[at + 1], frame, turn, pair, slots, round);
      if (line === null || said.has(line.at(-1)?.text ?? '')) return null;
      lines.push(line);
    }
    for (const line of lines) {
      const text = line.at(-1)?.text ?? '';
      said.add(text);
    }
    return lines;
  };

  const business = (pair: readonly Person[]): Passage | null => {
    const card = draw('business', BUSINESS.length);
    const frame = BUSINESS[card.index] ?? '';
    if (!isPlayable(frame, stage, pair)) return null;
    const text = fill(frame, card.turn, slotsFor(stage, pair, card.index));
    if (text === null) return null;
    // What was done before is done again only with something else going on.
    const sounds = stage.place.sounds;
    const sound = card.turn > 0 ? ` ${sounds[draw(`sound ${stage.place.phrase}`, sounds.length).index] ?? ''}` : '';
    return [{ type: 'action', text: `${text}${sound}` }];
  };

  function* course(opener: string): Generator<Passage, void> {
    const expected = Math.max(2, seat.words / WORDS_PER_EXCHANGE);
    let lastCue = opener;
    const drawn = new Map<string, number>();
    for (let count = 0; ; count += 1) {
      const share = count / expected;
      const pair = pairFor(stage.present, count);
      const phase = share < 0.25 ? 'open' : share < 0.72 ? 'push' : share < 1 ? 'break' : 'push';
      const pools = poolsFor(stage, phase, pair);
      const pool = nextPool(pools, drawn);
      let isPlayed = false;
      for (let tries = 0; tries < 12; tries += 1) {
        const card = draw(pool.label, pool.exchanges.length);
        const exchange = pool.exchanges[card.index] ?? [];
        if (!stage.place.inside && needsRoof(exchange)) continue;
        const lines = play(exchange, card.turn + card.index, pair, count, card.turn);
        if (lines === null) continue;
        // Two cues of the same person in a row need something between them.
        if (lines[0]?.[0]?.text === lastCue) {
          const between = business(pair);
          if (between !== null) yield between;
        }
        isPlayed = true;
        lastCue = lines.at(-1)?.[0]?.text ?? '';
        for (let at = 0; at < lines.length; at += 2) yield lines.slice(at, at + 2).flat();
        const act = random.chance(0.9)
          ? business(random.chance(0.5) || pair.some(({ isOnlyHeard }) => isOnlyHeard) ? pair : pair.toReversed())
          : null;
        if (act !== null) {
          yield act;
          lastCue = '';
        }
        break;
      }
      // Where nothing fits, the place itself goes on.
      if (!isPlayed) yield [{ type: 'action', text: stage.place.sounds[count % stage.place.sounds.length] ?? '' }];
    }
  }

  return {
    course,
    news(text, turn) {
      const [a, b] = stage.present;
      if (a === undefined || b === undefined) return [];
      const card = draw('news', REACTIONS.length);
      const lines = play([`A ${text}`, ...(REACTIONS[card.index] ?? [])], card.turn + turn, [a, b], 0, card.turn);
      return lines === null ? [] : [lines.flat()];
    },
    plain(frame, turn) {
      const speaker = stage.present['ABC'.indexOf(frame.charAt(0))];
      const text = fill(frame.slice(2), turn, slotsFor({ ...stage, secretKnown: true }, stage.present));
      // The turn is told in the plot's words, with whatever it has to give away.
      if (speaker === undefined || text === null) return [];
      return [cue(speaker, speaker.voice.id === 'formal' ? expandContractions(text) : text, null)];
    },
  };
}

/** True where the next line takes up a word that only the second sentence has: then that one cannot be left out. */
function leansOn(next: string | undefined, core: string, more: string): boolean {
  if (next === undefined) return false;
  const words = (text: string): string[] => text.toLowerCase().match(/\{\w+\}|[a-z']{3,}/gu) ?? [];
  const known = new Set(words(core));
  const heard = new Set(words(next.slice(2)));
  return words(more).some((word) => !known.has(word) && heard.has(word) && !COMMON.has(word));
}

const COMMON = new Set(
  "the and you for not that this with was were are has had have but out all one two they them what who how why when where there here your our his her its it's i'm i've don't say said get got".split(
    ' ',
  ),
);

/** How many readings a frame has by its choices alone. */
function choicesIn(frame: string): number {
  const groups = frame.match(/\[[^\]]*\]/gu) ?? [];
  return Math.max(1, ...groups.map((group) => group.split('|').length));
}

/** The pool that has given least for its size, so that none wears out before the others. */
function nextPool(pools: readonly Pool[], drawn: Map<string, number>): Pool {
  const use = (pool: Pool): number => ((drawn.get(pool.label) ?? 0) + 1) / (pool.exchanges.length * pool.share);
  const pool = pools.reduce((best, one) => (use(one) < use(best) ? one : best));
  drawn.set(pool.label, (drawn.get(pool.label) ?? 0) + 1);
  return pool;
}

/** Two at a time; a third takes the second's place now and then. */
function pairFor(present: readonly Person[], count: number): readonly Person[] {
  const [a, b, c] = present;
  if (a === undefined || b === undefined) return present;
  if (c === undefined) return [a, b];
  return count % 3 === 1 ? [c, b] : count % 3 === 2 ? [a, c] : [a, b];
}

function properWords(stage: Stage): ReadonlySet<string> {
  const words = [
    ...stage.people.map(({ name }) => name),
    stage.facts.lost,
    stage.facts.lostFamily,
    ...stage.topics,
    ...stage.facts.places.map(({ phrase }) => phrase),
  ]
    .flatMap((text) => text.split(' '))
    .filter((word) => /^\p{Lu}/u.test(word));
  return new Set([...words, 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
}
