import { countWords } from '@ai-script/screenplay';
import type { Passage } from '../language.ts';
import type { Random } from '../random.ts';
import { FILLERS } from './data/fillers.ts';

/** A passage of action made to measure: sentences whose words add up, longer ones first. `tell` fills the slots. */
export function fillWith(tell: (phrase: string) => string, random: Random): (words: number) => Passage {
  return (words) => {
    const bySize = new Map<number, string[]>();
    for (const sentence of random.shuffle(FILLERS).map(tell)) {
      const size = countWords(sentence);
      const list = bySize.get(size);
      if (list === undefined) bySize.set(size, [sentence]);
      else list.push(sentence);
    }
    const longest = Math.max(...bySize.keys());
    const sentences: string[] = [];
    for (let left = words; left > 0; ) {
      const sizes = [...bySize.keys()].filter((size) => size <= left && (left - size >= 3 || left === size));
      const size = sizes.length > 0 ? random.pick(sizes) : Math.min(left, longest);
      const list = bySize.get(size);
      const sentence = list?.shift() ?? '침묵.';
      if (list !== undefined && list.length === 0) bySize.delete(size);
      sentences.push(sentence);
      left -= countWords(sentence);
    }
    return [{ type: 'action', text: sentences.join(' ') }];
  };
}
