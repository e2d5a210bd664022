import type { Passage } from '../language.ts';
import { LAST_SHOTS, SHOTS } from './data/montages.ts';
import { deal, dealOne } from './dealer.ts';
import { action } from './passages.ts';
import { told } from './speech.ts';
import { momentOf, type Stage, suits } from './stage.ts';

const SHOTS_IN_MONTAGE = 3;

/** Below this, in eojeol, a scene has no room for one. */
export const ENOUGH_FOR_MONTAGE = 150;

/** Days that pass without talk before the scene proper, as one passage of several pictures. */
export function montage(stage: Stage): Passage {
  const { spec, story, a, b, place } = stage;
  const { seed } = story.brief;
  const moment = momentOf(stage, a, b, 0, 0);
  const elsewhere = story.places.filter(({ name }) => name !== place.name && name !== spec.next.name);
  const other = elsewhere[spec.number % Math.max(1, elsewhere.length)] ?? spec.next;
  const words = { ...moment.words, here: place.name, place: other.name };
  const shots = deal(SHOTS, seed, 'shots', spec.number, { suits: story.allows });
  const pictures = Array.from({ length: SHOTS_IN_MONTAGE }, () => {
    const { item, turn } = shots.next().value;
    return told(item, { ...moment, words, turn });
  });
  const last = dealOne(LAST_SHOTS, seed, 'last shots', spec.number, suits(stage));
  const texts = [`몽타주. ${a.name}의 며칠.`, ...pictures, told(last.item, { ...moment, words, turn: last.turn })];
  return texts.flatMap(action);
}
