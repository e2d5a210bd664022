import type { Brief } from '../../writing-task.ts';

/** The few tones that the writer can tell apart. */
export type Register = 'dark' | 'light' | 'warm' | 'tense';

/** The first that matches: a tone of two words is known by the stronger. */
const REGISTERS: readonly (readonly [RegExp, Register])[] = [
  [/긴장|긴박|스릴|서스펜스|불안|추격|tens|thrill|suspens|nervous|gripping/i, 'tense'],
  [
    /어두|어둡|우울|비극|무거|무겁|느와르|누아르|음울|쓸쓸|냉혹|dark|noir|bleak|grim|sad|melanchol|tragic|somber|sombre/i,
    'dark',
  ],
  [/따뜻|따듯|포근|감동|힐링|잔잔|다정|훈훈|희망|warm|tender|gentle|heart|hope|healing|sweet/i, 'warm'],
  [/가벼|가볍|유쾌|발랄|밝|경쾌|웃기|유머|코믹|신나|light|fun|playful|humor|humour|comic|witty|cheer|bright/i, 'light'],
];

/** The register of a brief's tone; null: none asked for, or one that it does not know. */
export function registerOf({ tone }: Pick<Brief, 'tone'>): Register | null {
  if (tone === null) return null;
  return REGISTERS.find(([pattern]) => pattern.test(tone))?.[1] ?? null;
}

/** Whether children are meant. */
export function isForChildren({ audience }: Pick<Brief, 'audience'>): boolean {
  return (
    audience !== null && /어린이|아이들|아동|유아|초등|유치원|kid|child|toddler|preschool|elementary/i.test(audience)
  );
}
