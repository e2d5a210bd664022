import { wordingsIn } from './phrase.ts';

/** Three plain slots, or a fact and one more: more combinations than a long script has uses. */
const ENOUGH_SLOTS = 3;

const SLOTS = /\{(fact2?|more|old|turn|place2?|thing2?|when|topic2?|p|next)\b/g;

/** How much a phrase varies by its slots alone: a fact counts double. */
function slotsIn(phrase: string): number {
  let sum = 0;
  for (const [, slot = ''] of phrase.matchAll(SLOTS)) sum += /fact|more/.test(slot) ? 2 : 1;
  return sum;
}

/** Whether the use number `turn` (from 0) of a phrase may come out like an earlier one, its wordings being used up. */
export function mayRepeat(phrase: string, turn: number): boolean {
  return turn >= wordingsIn(phrase) && slotsIn(phrase) < ENOUGH_SLOTS;
}
