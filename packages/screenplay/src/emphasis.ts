import { visibleText } from './fountain/spans.ts';

/** A stretch of text in one style. */
export interface StyledRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

type Style = 'bold' | 'italic' | 'underline';

/** Either plain text, or a mark that is plain text too until its partner is found. */
interface Token {
  readonly text: string;
  readonly style?: Style;
  isPaired: boolean;
}

const ASCII_PUNCTUATION = /^[!-/:-@[-`{-~]$/;

/**
 * The text without notes and boneyard, cut where its style changes: `*italic*`, `**bold**`, `***both***`,
 * `_underline_`. A backslash before punctuation takes away its meaning and is dropped. Emphasis ends with its line;
 * a mark without partner, or with white space on its inner side, is plain text. Newlines stay in the runs.
 */
export function parseEmphasis(text: string): readonly StyledRun[] {
  const runs: StyledRun[] = [];
  let pending: string[] = [];
  const on = { bold: false, italic: false, underline: false };
  const flush = (): void => {
    if (pending.length > 0) {
      runs.push({ text: pending.join(''), ...on });
      pending = [];
    }
  };
  for (const [index, line] of visibleText(text).split('\n').entries()) {
    if (index > 0) {
      pending.push('\n');
    }
    for (const token of pairMarks(readTokens(line))) {
      if (token.style !== undefined && token.isPaired) {
        flush();
        on[token.style] = !on[token.style];
      } else {
        pending.push(token.text);
      }
    }
  }
  flush();
  return runs;
}

/** What is read: no notes, no boneyard, no emphasis marks, no escapes. */
export function plainText(text: string): string {
  return parseEmphasis(text)
    .map((run) => run.text)
    .join('');
}

interface RawToken {
  readonly text: string;
  readonly styles: readonly Style[];
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const STAR_STYLES: readonly (readonly Style[])[] = [[], ['italic'], ['bold'], ['bold', 'italic']];

function readTokens(line: string): RawToken[] {
  const tokens: RawToken[] = [];
  let plainFrom = 0;
  let at = 0;
  const plain = (text: string): void => {
    if (text !== '') {
      tokens.push({ text, styles: [], canOpen: false, canClose: false });
    }
  };
  while (at < line.length) {
    const character = line.charAt(at);
    if (character === '\\' && ASCII_PUNCTUATION.test(line.charAt(at + 1))) {
      plain(line.slice(plainFrom, at));
      plain(line.charAt(at + 1));
      at += 2;
      plainFrom = at;
    } else if (character === '*' || character === '_') {
      let end = at + 1;
      while (line.charAt(end) === character) {
        end += 1;
      }
      const length = end - at;
      const styles: readonly Style[] =
        character === '*' ? (STAR_STYLES[length] ?? []) : length === 1 ? ['underline'] : [];
      if (styles.length > 0) {
        plain(line.slice(plainFrom, at));
        const canOpen = line.charAt(end).trim() !== '';
        const canClose = line.charAt(at - 1).trim() !== '';
        tokens.push({ text: line.slice(at, end), styles, canOpen, canClose });
        plainFrom = end;
      }
      at = end;
    } else {
      at += 1;
    }
  }
  plain(line.slice(plainFrom));
  return tokens;
}

const MARKS: Readonly<Record<Style, string>> = { bold: '**', italic: '*', underline: '_' };

/** Finds each mark its partner, the styles apart from each other: overlapping emphasis is fine. */
function pairMarks(raw: readonly RawToken[]): readonly Token[] {
  const tokens: Token[] = [];
  const open: Partial<Record<Style, Token>> = {};
  for (const { text, styles, canOpen, canClose } of raw) {
    if (styles.length === 0) {
      tokens.push({ text, isPaired: false });
    }
    for (const style of styles) {
      const token: Token = { text: MARKS[style], style, isPaired: false };
      const partner = open[style];
      if (partner !== undefined && canClose) {
        partner.isPaired = true;
        token.isPaired = true;
        delete open[style];
      } else if (partner === undefined && canOpen) {
        open[style] = token;
      }
      tokens.push(token);
    }
  }
  return tokens;
}
