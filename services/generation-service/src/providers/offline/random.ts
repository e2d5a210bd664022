import { createHash } from 'node:crypto';

/** Repeatable random numbers: the same seed and labels give the same sequence on every machine. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** An integer from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  /** One of the items; throws RangeError for an empty list. */
  pick<Item>(items: readonly Item[]): Item;
  /** The items in a new order. */
  shuffle<Item>(items: readonly Item[]): Item[];
  /** True with this probability, 0 to 1. */
  chance(probability: number): boolean;
}

/** The labels (e.g. `'scene', 3`) give each use its own sequence, so that what one draws cannot shift another. */
export function makeRandom(seed: number, ...labels: readonly (string | number)[]): Random {
  const hash = createHash('sha256')
    .update(JSON.stringify([seed, ...labels]))
    .digest();
  let a = hash.readUInt32LE(0);
  let b = hash.readUInt32LE(4);
  let c = hash.readUInt32LE(8);
  let counter = hash.readUInt32LE(12) | 1;

  // sfc32, Chris Doty-Humphrey's small fast counting generator (PractRand).
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };

  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));

  return {
    next,
    integer,
    pick(items) {
      if (items.length === 0) throw new RangeError('nothing to pick from');
      return items[integer(0, items.length - 1)] as (typeof items)[number];
    },
    shuffle(items) {
      const out = [...items];
      for (let index = out.length - 1; index > 0; index -= 1) {
        const other = integer(0, index);
        [out[index], out[other]] = [out[other] as (typeof out)[number], out[index] as (typeof out)[number]];
      }
      return out;
    },
    chance(probability) {
      return next() < probability;
    },
  };
}
