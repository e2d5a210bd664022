import { makeRandom } from '../random.ts';

/**
 * Into how many hands a pack is dealt. Scenes in a row get different hands, so that nothing comes back before this many
 * scenes have passed; a hand of the larger packs is enough for a scene of some 700 eojeol. Small packs make fewer hands.
 */
const HANDS = 6;
const SMALLEST_HAND = 4;

/** Turns that a round of scenes takes of an item in a large pack: the scene whose hand it is in, and one that borrows it. */
const TURNS_IN_LARGE_PACK = 2;

/** One item with how often it has been round: the round picks the wording. */
export interface Dealt<Item> {
  readonly item: Item;
  readonly turn: number;
}

/**
 * The items of a pack for one scene, without end: first the scene's own hand, then those of the scenes around it with
 * other wordings. `seed` and `pack` shuffle the pack once for the whole script.
 */
export function* deal<Item>(
  items: readonly Item[],
  seed: number,
  pack: string,
  scene: number,
  mostHands = HANDS,
): Generator<Dealt<Item>, never> {
  const shuffled = makeRandom(seed, 'pack', pack).shuffle(items.map((item, index) => ({ item, index })));
  const hands = Math.max(1, Math.min(mostHands, Math.floor(items.length / SMALLEST_HAND)));
  // Out of a small pack a scene may borrow any number of hands.
  const turns = hands === HANDS ? TURNS_IN_LARGE_PACK : hands;
  const most = hands === HANDS ? turns - 1 : Number.POSITIVE_INFINITY;
  const round = Math.floor((scene - 1) / hands);
  for (let lap = 0; ; lap += 1) {
    const hand = (scene - 1 + lap) % hands;
    for (let at = hand; at < shuffled.length; at += hands) {
      const entry = shuffled[at];
      if (entry !== undefined) yield { item: entry.item, turn: round * turns + Math.min(lap, most) };
    }
  }
}

/** The one item of a pack for a scene: all of them come up before one comes again. */
export function dealOne<Item>(items: readonly Item[], seed: number, pack: string, scene: number): Dealt<Item> {
  const turn = Math.floor((scene - 1) / items.length);
  const item = makeRandom(seed, 'pack', pack, turn).shuffle(items)[(scene - 1) % items.length];
  if (item === undefined) throw new RangeError(`nothing in the pack "${pack}"`);
  return { item, turn };
}
