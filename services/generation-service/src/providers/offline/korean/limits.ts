import type { Brief } from '../../writing-task.ts';
import { FROM_ENGLISH, KINDRED_WORDS, NOT_FOR_CHILDREN } from './data/lexicon.ts';
import { isForChildren } from './register.ts';

/** What a constraint forbids, in Korean: `술 금지`, `욕설 없이`, `총은 나오지 않게`. */
const KOREAN_BANS = [
  /([가-힣A-Za-z]+(?:\s*[,·/]\s*[가-힣A-Za-z]+)*)\s*(?:장면|사용|등장|언급|묘사|표현|노출|이야기|얘기)?(?:은|는|을|를|이|가)?\s*(?:금지|없이|없게|없는|없음|제외|빼고|빼 ?주|배제|피할|피해|삼가|불가|자제|사용하지|쓰지|나오지|넣지|등장하지|언급하지|말하지|안 나오)/g,
] as const;

const ENGLISH_BANS =
  /\b(?:no|without|avoid|never|exclude|not? (?:use|mention|show|include)|don't (?:use|mention|show|include))\s+(?:any\s+|the\s+)?([a-z]+(?:(?:\s*,\s*|\s+(?:or|and|nor)\s+)[a-z]+)*)/gi;

/** The particles that a forbidden noun may wear in a constraint. */
const PARTICLE = /(은|는|이|가|을|를|도|의)$/;

function koreanOf(word: string): readonly string[] {
  if (/[가-힣]/.test(word)) {
    const bare = word.length > 2 ? word.replace(PARTICLE, '') : word;
    return [...new Set([word, bare])];
  }
  const lower = word.toLowerCase();
  const hangul = FROM_ENGLISH.get(lower) ?? FROM_ENGLISH.get(lower.replace(/s$/, ''));
  return hangul === undefined ? [lower] : [lower, hangul];
}

/** The words that a brief keeps out, in Korean where known. */
export function forbiddenWords(brief: Pick<Brief, 'constraints' | 'audience'>): string[] {
  const named = brief.constraints.flatMap((constraint) => [
    ...KOREAN_BANS.flatMap((pattern) => [...constraint.matchAll(pattern)].map(([, words = '']) => words)),
    ...[...constraint.matchAll(ENGLISH_BANS)].map(([, words = '']) => words),
  ]);
  const words = named.flatMap((text) => text.split(/\s*[,·/]\s*|\s+(?:or|and|nor)\s+/)).flatMap(koreanOf);
  const all = [...words, ...(isForChildren(brief) ? NOT_FOR_CHILDREN : [])];
  return [...new Set(all.flatMap((word) => [word, ...(KINDRED_WORDS.get(word) ?? [])]))].filter((word) => word !== '');
}

/** Whether a text is free of the words: those of one syllable count only as words of their own. */
export function freeOf(words: readonly string[]): (text: string) => boolean {
  if (words.length === 0) return () => true;
  const escaped = words.map((word) => word.replace(/[^\p{L}\p{N} ]/gu, ''));
  const parts = escaped.map((word) =>
    word.length === 1
      ? `(?<![가-힣])${word}(?=$|[^가-힣]|(?:은|는|이|가|을|를|도|만|과|와|의|에|로|으로|부터|까지|이나|이다)(?![가-힣]))`
      : word,
  );
  const pattern = new RegExp(parts.filter((part) => part !== '').join('|'), 'i');
  return (text) => !pattern.test(text);
}
