import type { ElementType, ScriptElement } from './document.ts';
import { visibleText } from './fountain/spans.ts';

const WHITE_SPACE = /\s/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function isAsciiSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Letters, digits and nothing else, so that most of a text never meets a regular expression. */
function isPlainWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

/** Words of a text: runs between white space that hold a letter or a digit. In Korean these are the eojeol. */
export function countWords(text: string): number {
  const length = text.length;
  let words = 0;
  let isCounted = false;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (isAsciiSpace(code)) {
      isCounted = false;
    } else if (isPlainWordCode(code)) {
      if (!isCounted) {
        isCounted = true;
        words += 1;
      }
    } else if (code > 127) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      at += character.length - 1;
      if (WHITE_SPACE.test(character)) {
        isCounted = false;
      } else if (!isCounted && LETTER_OR_DIGIT.test(character)) {
        isCounted = true;
        words += 1;
      }
    }
  }
  return words;
}

const UNCOUNTED: ReadonlySet<ElementType> = new Set(['page_break', 'section', 'synopsis', 'note', 'boneyard']);

/**
 * Words of a script: headings, action, cues, parentheticals, dialogue, lyrics, transitions and centred lines.
 * Scene numbers, notes, boneyard, sections and synopses do not count, also where notes stand inside a line.
 */
export function countScriptWords(elements: readonly ScriptElement[]): number {
  let words = 0;
  for (const element of elements) {
    if (!UNCOUNTED.has(element.type)) {
      words += countWords(visibleText(element.text));
    }
  }
  return words;
}

/** Hangul syllables of a text, composed ones (U+AC00 to U+D7A3). */
export function countSyllables(text: string): number {
  let syllables = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0xac00 && code <= 0xd7a3) {
      syllables += 1;
    }
  }
  return syllables;
}

/**
 * How well a length was met, 0 to 100: the S_l of LongBench-Write (LongWriter, Bai et al. 2024). Too long costs
 * a third per length asked, too short half of the shortfall's ratio. Both in the same unit; nothing got is 0.
 */
export function lengthScore(asked: number, got: number): number {
  if (got <= 0 || asked <= 0) {
    return 0;
  }
  const excess = got > asked ? (got / asked - 1) / 3 : (asked / got - 1) / 2;
  return 100 * Math.max(0, 1 - excess);
}
