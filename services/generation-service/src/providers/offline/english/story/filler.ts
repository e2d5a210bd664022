import { countWords } from '@ai-script/screenplay';
import type { Passage } from '../../language.ts';
import type { Random } from '../../random.ts';
import { deal, type Seat } from '../text/deal.ts';
import { fill } from '../text/fill.ts';
import { sentencesOf } from '../text/measure.ts';
import { BUSINESS, SHORT_ACTIONS } from './lines/business.ts';
import { isPlayable, type Stage, slotsFor } from './stage.ts';

/**
 * Action of exactly so many words: what goes on in the place, and small things that the people in it do, chosen by
 * their length.
 */
export function fillerFor(stage: Stage, seat: Seat, random: Random): (words: number) => Passage {
  let bank: Map<number, string[]> | null = null;
  return (words) => {
    bank ??= bankOf(stage, seat, random);
    return [{ type: 'action', text: sentencesOf(words, bank).join(' ') }];
  };
}

function bankOf(stage: Stage, seat: Seat, random: Random): Map<number, string[]> {
  const frames = [...stage.place.sounds, ...Object.values(SHORT_ACTIONS).flat(), ...BUSINESS];
  const bank = new Map<number, string[]>();
  const slots = slotsFor(stage, stage.present);
  const cards = deal(frames.length, 'filler', { ...seat, total: Math.max(seat.total, 1) });
  for (let count = 0; count < frames.length; count += 1) {
    const { value } = cards.next();
    if (value === undefined) break;
    const frame = frames[value.index] ?? '';
    const text = !isPlayable(frame, stage, stage.present) ? null : fill(frame, value.turn, slots);
    if (text === null) continue;
    const size = countWords(text);
    const list = bank.get(size) ?? [];
    list.push(text);
    bank.set(size, list);
  }
  // The shortest must be there whatever the dealing left out.
  for (const [size, lines] of Object.entries(SHORT_ACTIONS)) {
    bank.set(Number(size), [...(bank.get(Number(size)) ?? []), ...random.shuffle(lines)]);
  }
  return bank;
}
