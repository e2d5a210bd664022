/**
 * Sentences out of the bank, by their number of words, that add up to `words`. The longest first, so that few are
 * needed; each is taken out of the bank. Where the bank has nothing short enough left, silence makes up the rest.
 */
export function sentencesOf(words: number, bank: Map<number, string[]>): string[] {
  const sentences: string[] = [];
  let left = words;
  while (left > 0) {
    const sizes = [...bank.keys()]
      .filter((size) => size > 0 && size <= left && (bank.get(size)?.length ?? 0) > 0)
      .sort((a, b) => b - a);
    const size = sizes.find((one) => one === left) ?? sizes.find((one) => left - one >= 2) ?? sizes[0];
    const sentence = size === undefined ? undefined : bank.get(size)?.shift();
    if (size === undefined || sentence === undefined) {
      return [...sentences, ...Array.from({ length: left }, () => 'Silence.')];
    }
    sentences.push(sentence);
    left -= size;
  }
  return sentences;
}
