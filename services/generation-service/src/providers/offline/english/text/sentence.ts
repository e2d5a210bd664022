/** Upper-cases the first letter of the text and of every sentence in it; after `...` a sentence goes on. */
export function capitalise(text: string): string {
  return text.replace(
    /(^(?:\.\.\. )?["']?|(?<!\.\.)[.!?]["']? ["']?)(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** Lower-cases the first letter, unless the first word is one of `proper` or is always written with a capital. */
export function lowerFirst(text: string, proper: ReadonlySet<string>): string {
  const [word = ''] = text.match(/^[\p{L}\p{N}'.-]+/u) ?? [];
  const bare = word.replace(/(?:'s|\.)$/u, '');
  if (/^I(?:'|$)/u.test(word) || proper.has(bare) || (bare.length > 1 && bare === bare.toUpperCase())) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `a`, `a and b`, `a, b and c`. */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const FULL_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/gu, 'cannot'],
  [/\bCan't\b/gu, 'Cannot'],
  [/\bwon't\b/gu, 'will not'],
  [/\bWon't\b/gu, 'Will not'],
  [/\b(let)'s\b/giu, '$1 us'],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should|must|need)n't\b/giu, '$1 not'],
  [/\b(I)'m\b/gu, '$1 am'],
  [/\b(you|we|they|who|what|there)'re\b/giu, '$1 are'],
  [/\b(I|you|we|they|would|could|should|might)'ve\b/giu, '$1 have'],
  [/\b(I|you|he|she|it|we|they|that|there|who)'ll\b/giu, '$1 will'],
  [
    /\b(I|you|we|they)'d\b(?= (?:better|like|rather|be|have|do|go|give|say|take|know|want|ask|make|tell|lose|need|never|still|sooner|keep|pay|call|bring))/giu,
    '$1 would',
  ],
  [/\b(it|that|there|here|what|who|where|how|he|she)'s\b(?= (?:been|got|had|gone|come))/giu, '$1 has'],
  [/\b(it|that|there|here|what|who|where|how|he|she|nobody|somebody|everybody)'s\b/giu, '$1 is'],
];

/** Writes contractions out: what a formal speaker says. `Don't you` becomes `Do you not`, as it is said. */
export function expandContractions(text: string): string {
  let out = text.replace(
    /\b(do|does|did|is|are|was|were|has|have|had|would|could|should|can|will)n't (I|you|we|they|he|she|it|anyone|anybody)\b/giu,
    '$1 $2 not',
  );
  out = out
    .replace(/\bcan't (I|you|we|they|he|she|it)\b/giu, 'can $1 not')
    .replace(/\bwon't (I|you|we|they|he|she|it)\b/giu, 'will $1 not');
  for (const [form, full] of FULL_FORMS) out = out.replace(form, full);
  return out;
}
