import { makeRandom } from '../random.ts';

/**
 * Into how many hands a pack is dealt. Scenes in a row get different hands, so that nothing comes back before this many
 * scenes have passed; a hand is enough for a scene of some 700 eojeol.
 */
const HANDS = 6;

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
): Generator<Dealt<Item>, never> {
  const shuffled = makeRandom(seed, 'pack', pack).shuffle(items.map((item, index) => ({ item, index })));
  const round = Math.floor((scene - 1) / HANDS);
  for (let lap = 0; ; lap += 1) {
    const hand = (scene - 1 + lap) % HANDS;
    for (let at = hand; at < shuffled.length; at += HANDS) {
      const entry = shuffled[at];
      if (entry !== undefined) yield { item: entry.item, turn: round * HANDS + lap };
    }
  }
}
