import { countScriptWords } from '@ai-script/screenplay';
import type { Passage, SceneMaterial } from '../language.ts';
import { ONE_LINERS, SHORT_TALK } from './data/short-talk.ts';
import { deal } from './dealer.ts';
import { action, exchange } from './passages.ts';
import { momentOf, type Stage, suits } from './stage.ts';

/** How many short exchanges are tried for size. */
const ATTEMPTS = 12;

/** A rest of one or two eojeol sounds clipped. */
const SHORTEST_REST = 3;

function* noPassages(): Generator<Passage, void> {}

/** Exchanges to try, from the one that says most to single words. */
function talks(stage: Stage, turn: Passage): Passage[] {
  const { spec, story, a, b } = stage;
  const short = deal(SHORT_TALK, story.brief.seed, 'small talk', spec.number, { suits: suits(stage) });
  const from = (entries: readonly string[], use: number): Passage =>
    exchange(entries, momentOf(stage, a, b, 0, use), null);
  const exchanges = Array.from({ length: ATTEMPTS }, () => {
    const { item, turn: use } = short.next().value;
    return from(item, use);
  });
  const liners = ONE_LINERS.map((line, index) => ({ line, at: (index + spec.number) % ONE_LINERS.length }))
    .sort((one, other) => one.at - other.at)
    .map(({ line }) => from([line], spec.number));
  return [...(stage.ownTurn === null ? [turn] : []), ...exchanges, ...liners];
}

/**
 * A scene of so few words that the fitter would cut it at random: one exchange at least, the turn if there is room for
 * it, then what is seen first and last. `room`: words for the body; `fill` makes up the rest.
 */
export function smallScene(
  stage: Stage,
  room: number,
  { turn, image, sight }: { turn: Passage; image: Passage; sight: Passage },
  fill: (words: number) => Passage,
): SceneMaterial {
  const sizes = countScriptWords;
  const own = stage.ownTurn === null ? [] : [action(stage.ownTurn)];
  const all = talks(stage, turn);
  const fits = (talk: Passage): boolean => sizes(talk) <= room;
  const clean = (talk: Passage): boolean => sizes(talk) === room || room - sizes(talk) >= SHORTEST_REST;
  const talk = all.find((one) => fits(one) && clean(one)) ?? all.find(fits);
  let left = room - (talk === undefined ? 0 : sizes(talk));
  const taken = (passages: readonly Passage[]): readonly Passage[] =>
    passages.filter((passage) => {
      const size = sizes(passage);
      if (size > left || (left - size > 0 && left - size < SHORTEST_REST)) return false;
      left -= size;
      return true;
    });
  const turned = taken(own);
  const opening = taken([sight]);
  const last = taken([image]);
  return {
    opening,
    middle: noPassages(),
    closing: [...(talk === undefined ? [] : [talk]), ...turned, ...last],
    // Silence stands between its talk and the scene's.
    fit(words) {
      const [first, ...others] = fill(words);
      return first === undefined ? [] : [...others, first];
    },
  };
}
