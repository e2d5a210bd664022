import { makeRandom } from '../../random.ts';

/** One card of a pool: which frame, and how often the whole script has had it before. */
export interface Card {
  readonly index: number;
  readonly turn: number;
}

/** Where a scene stands in the script: all that dealing needs to know of the other scenes. */
export interface Seat {
  readonly seed: number;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  /** The scene's budget. */
  readonly words: number;
}

/**
 * Deals a pool out over the scenes of a script without the scenes knowing of each other. The pool is shuffled once for
 * the script (by seed and label) and cut into as many slices as there are scenes; in each round every scene has a slice
 * to itself, another one than in the round before. So no two scenes ever get the same pair of frame and turn.
 * Endless, unless the pool is empty.
 */
export function* deal(size: number, label: string, seat: Seat): Generator<Card, void> {
  if (size === 0) return;
  const order = makeRandom(seat.seed, 'deal', label).shuffle(Array.from({ length: size }, (_, index) => index));
  const total = Math.max(1, seat.total, seat.number);
  const step = stride(total);
  for (let turn = 0; ; turn += 1) {
    const slice = (seat.number - 1 + turn * step) % total;
    const from = Math.floor((slice * size) / total);
    const to = Math.floor(((slice + 1) * size) / total);
    for (const index of order.slice(from, to)) yield { index, turn };
  }
}

/** A step near the golden section of `total` that shares no factor with it, so that it visits every slice. */
function stride(total: number): number {
  let step = Math.max(1, Math.round(total * 0.618));
  while (commonDivisor(step, total) !== 1) step += 1;
  return step;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
