import { countWords } from '@ai-script/screenplay';
import type { Passage } from '../language.ts';
import type { Random } from '../random.ts';

/** What is left when the sentences of one eojeol have run out. */
const ONE_WORD = ['침묵.', '정적.', '사이.'] as const;

/** One of these in a gap is enough. */
const SILENCE = /침묵|정적|사이\.|한숨/;

/** A rest of one or two eojeol sounds clipped, so a sentence is not taken that would leave it. */
const SHORTEST_REST = 3;

function dropSilences(bySize: Map<number, string[]>): void {
  for (const [size, sentences] of bySize) {
    const others = sentences.filter((sentence) => !SILENCE.test(sentence));
    if (others.length > 0) bySize.set(size, others);
    else bySize.delete(size);
  }
}

/** Action made to measure: sentences whose words add up to exactly what is asked. `tell` fills their slots. */
export function fillWith(
  tell: (phrase: string) => string,
  phrases: readonly string[],
  random: Random,
): (words: number) => Passage {
  return (words) => {
    const bySize = new Map<number, string[]>();
    for (const sentence of random.shuffle(phrases).map(tell)) {
      const size = countWords(sentence);
      bySize.set(size, [...(bySize.get(size) ?? []), sentence]);
    }
    const sentences: string[] = [];
    for (let left = words; left > 0; ) {
      const fitting = [...bySize.keys()].filter((size) => size > 0 && size <= left);
      const good = fitting.filter((size) => left - size >= SHORTEST_REST || left === size);
      const size = good.length > 0 ? random.pick(good) : fitting.length > 0 ? Math.max(...fitting) : 1;
      const list = bySize.get(size) ?? [];
      const sentence = list.shift() ?? random.pick(ONE_WORD);
      if (list.length === 0) bySize.delete(size);
      sentences.push(sentence);
      if (SILENCE.test(sentence)) dropSilences(bySize);
      left -= countWords(sentence);
    }
    return [{ type: 'action', text: sentences.join(' ') }];
  };
}
