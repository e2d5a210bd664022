import { FAR_TURN } from './dealer.ts';
import { wordingsIn } from './phrase.ts';

/** Three plain slots, or a fact and one more: more combinations than a long script has uses. */
const ENOUGH_SLOTS = 3;

const SLOTS = /\{(fact2?|old|turn|place2?|thing2?|when|topic2?|p|next)\b/g;

/** Uses beyond the second borrowing go on from here, so that they differ from those before. */
const FAR_USE = 25;

/** How much a phrase varies by its slots alone: a fact counts double, a topic half, for a brief may have but one. */
function slotsIn(phrase: string): number {
  let sum = 0;
  for (const [, slot = ''] of phrase.matchAll(SLOTS))
    sum += slot.startsWith('fact') ? 2 : slot.startsWith('topic') ? 0.5 : 1;
  return sum;
}

/**
 * The use number `turn` (from 0) of a phrase may come out like an earlier one once its wordings are used up. The answer
 * counts such uses from 0; null: it needs nothing to set it apart.
 */
export function repeatedUse(phrase: string, turn: number): number | null {
  const wordings = wordingsIn(phrase);
  if (turn < wordings || slotsIn(phrase) >= ENOUGH_SLOTS) return null;
  return turn < FAR_TURN ? turn - wordings : turn - FAR_TURN + FAR_USE;
}
