import { josa } from 'es-hangul';

/** Particles by the form that follows a final consonant. */
const PAIRS = {
  은: '은/는',
  이: '이/가',
  을: '을/를',
  와: '와/과',
  으로: '으로/로',
  아: '아/야',
  이나: '이나/나',
  이란: '이란/란',
  이랑: '이랑/랑',
  이라: '이라/라',
  이에요: '이에요/예요',
} as const;

/** 이다 is the verb to be as it ends a sentence: `책이야`, `커피야`; polite `책이에요`, `커피예요`. */
export type Particle = keyof typeof PAIRS | '이다';

export function isParticle(text: string): text is Particle {
  return text === '이다' || Object.hasOwn(PAIRS, text);
}

/** One syllable for each final sound that matters: none, ㄹ (takes 로), any other. */
const OPEN = '가';
const LIQUID = '갈';
const CLOSED = '간';

const DIGIT_SOUNDS = [CLOSED, LIQUID, OPEN, CLOSED, OPEN, OPEN, CLOSED, LIQUID, LIQUID, OPEN] as const;

/** Units read as Korean words: kilogram ends in ㅁ, metre, litre and per cent in a vowel. */
const UNIT_SOUNDS: Readonly<Record<string, string>> = {
  kg: CLOSED,
  g: CLOSED,
  mg: CLOSED,
  km: OPEN,
  cm: OPEN,
  mm: OPEN,
  m: OPEN,
  l: OPEN,
  ml: OPEN,
};

/** 10 십, 100 백, 1000 천, 10000 만: every power of ten ends in a consonant other than ㄹ, like 0 영. */
function numberSound(digits: string): string {
  return DIGIT_SOUNDS[Number(digits.at(-1))] ?? CLOSED;
}

/** Letters read by name: 엘, 엠, 엔, 알 end in a consonant. */
function letterSound(letter: string): string {
  if (letter === 'L' || letter === 'R') return LIQUID;
  return letter === 'M' || letter === 'N' ? CLOSED : OPEN;
}

/** How an English word ends when it is written in Hangul: `phone` 폰, `apple` 애플, `shop` 숍, `boat` 보트. */
function wordSound(word: string): string {
  if (/(l|[^aeiou]le|[aeiou]le)$/.test(word)) return LIQUID;
  if (/(m|n|ng|me|ne)$/.test(word)) return CLOSED;
  if (/(^|[^aeiou])[aeiou](p|pp|t|tt|k|ck|b|c)$/.test(word)) return CLOSED;
  if (/(ook|ic)$/.test(word)) return CLOSED;
  return OPEN;
}

function latinSound(word: string): string {
  const acronym = /^[A-Z]+$/.test(word) && (word.length <= 3 || !/[AEIOU]/.test(word));
  return acronym ? letterSound(word.at(-1) ?? '') : wordSound(word.toLowerCase());
}

/** A Hangul syllable that ends as the word is pronounced; closing quotes, brackets and stops do not count. */
function soundOf(word: string): string {
  const bare = word.replace(/[^\p{L}\p{N}%]+$/u, '');
  const unit = /\d\s?([a-z]{1,2})$/i.exec(bare)?.[1];
  if (unit !== undefined) return UNIT_SOUNDS[unit.toLowerCase()] ?? latinSound(unit);
  const digits = /[\d,]*\d$/.exec(bare)?.[0];
  if (digits !== undefined) return numberSound(digits);
  const latin = /[A-Za-z]+$/.exec(bare)?.[0];
  if (latin !== undefined) return latinSound(latin);
  const last = bare.at(-1) ?? '';
  return /[가-힣]/.test(last) ? last : OPEN;
}

/** True if the word ends in a consonant as it is read aloud: `책`, `7`, `USB 7`, `phone`. */
export function hasFinal(word: string): boolean {
  return josa.pick(soundOf(word), '이/가') === '이';
}

/** The particle in the form that suits the word as it is read aloud. */
export function particleFor(word: string, particle: Particle): string {
  if (particle === '이다') return hasFinal(word) ? '이야' : '야';
  return josa.pick(soundOf(word), PAIRS[particle]);
}

/** The word with its particle: `책을`, `커피를`, `7로`, `10으로`, `iPhone은`. */
export function attach(word: string, particle: Particle): string {
  return word + particleFor(word, particle);
}
