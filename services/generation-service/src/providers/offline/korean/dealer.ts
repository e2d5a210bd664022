import { makeRandom } from '../random.ts';

/**
 * Into how many hands a pack is dealt. Scenes in a row get different hands, so that nothing comes back before this many
 * scenes have passed; a hand of the larger packs is enough for a scene of some 700 eojeol. Small packs make fewer hands.
 */
const HANDS = 6;
const SMALLEST_HAND = 4;

/** Turns that a round of scenes takes of an item: the scene whose hand it is in, and the one that borrows it first. */
const NEAR_LAPS = 2;

/**
 * Turns from here on are those of items borrowed from farther off, each with a number of its own. A multiple of the usual
 * numbers of wordings, 2, 3, 4, 6, 8, so that the first far turns take the wordings that follow those of the near ones.
 */
export const FAR_TURN = 1008;

/** One item with how often it has been round: the round picks the wording. No item has the same turn twice. */
export interface Dealt<Item> {
  readonly item: Item;
  readonly turn: number;
}

/**
 * The items of a pack for one scene, without end: first the scene's own hand, then those of the scenes around it with
 * other wordings. `seed` and `pack` shuffle the pack once for the whole script; items that do not suit the scene are
 * passed over, as long as any suits.
 */
export function* deal<Item>(
  items: readonly Item[],
  seed: number,
  pack: string,
  scene: number,
  { mostHands = HANDS, suits = () => true }: { mostHands?: number | undefined; suits?: (item: Item) => boolean } = {},
): Generator<Dealt<Item>, never> {
  const shuffled = makeRandom(seed, 'pack', pack).shuffle(items);
  const hands = Math.max(1, Math.min(mostHands, Math.floor(items.length / SMALLEST_HAND)));
  const round = Math.floor((scene - 1) / hands);
  const anySuits = shuffled.some(suits);
  for (let lap = 0; ; lap += 1) {
    const hand = (scene - 1 + lap) % hands;
    // A pack in one hand comes round within the scene itself.
    const turn =
      lap < NEAR_LAPS && hands > 1 ? round * NEAR_LAPS + lap : lap === 0 ? round : FAR_TURN + round * hands + lap;
    const size = Math.ceil((shuffled.length - hand) / hands);
    // Each round starts the hand elsewhere: a short scene does not get to its end.
    const start = size > 0 ? (round * 3) % size : 0;
    for (let step = 0; step < size; step += 1) {
      const item = shuffled[hand + ((start + step) % size) * hands];
      if (item !== undefined && (!anySuits || suits(item))) yield { item, turn };
    }
  }
}

/** The one item of a pack for a scene: all of them come up before one comes again, but for those that do not suit. */
export function dealOne<Item>(
  items: readonly Item[],
  seed: number,
  pack: string,
  scene: number,
  suits: (item: Item) => boolean = () => true,
): Dealt<Item> {
  const turn = Math.floor((scene - 1) / items.length);
  const shuffled = makeRandom(seed, 'pack', pack, turn).shuffle(items);
  const at = (scene - 1) % items.length;
  const own = shuffled[at];
  if (own !== undefined && suits(own)) return { item: own, turn: turn * 2 };
  // Half a lap away from its own scene, and in other words, it is not met again soon.
  const far = (at + Math.floor(items.length / 2)) % items.length;
  const order = [...shuffled.slice(far), ...shuffled.slice(0, far)];
  const item = order.find(suits) ?? own;
  if (item === undefined) throw new RangeError(`nothing in the pack "${pack}"`);
  return { item, turn: turn * 2 + 1 };
}
