/**
 * Notes, between `[[` and `]]`, and boneyard, in the comment marks of C: the two things in Fountain that may run
 * over several lines.
 * Everything here takes linear time, also for text that opens a million of them and closes none.
 */

const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const SLASH = 0x2f;
const STAR = 0x2a;

export interface Span {
  readonly kind: 'note' | 'boneyard';
  /** Where the opening mark starts. */
  readonly start: number;
  /** Right after the closing mark. */
  readonly end: number;
}

/** A line of two or more spaces: it looks blank but holds a speech or a note together. */
export function isHeldBlank(line: string): boolean {
  return line.length >= 2 && /^ +$/.test(line);
}

/** True for a line of nothing but white space, held or not. */
export function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** Like `indexOf` for two characters, but without its cost per call, which counts where marks stand close together. */
function findPair(text: string, first: number, second: number, from: number): number {
  const last = text.length - 1;
  for (let at = from; at < last; at += 1) {
    if (text.charCodeAt(at) === first && text.charCodeAt(at + 1) === second) {
      return at;
    }
  }
  return -1;
}

/** Remembers the last answer, so that asking with growing positions walks the text once. */
function forwardFinder(find: (from: number) => number): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found === -2 || (found !== -1 && found < from)) {
      found = find(from);
    }
    return found;
  };
}

/** The position of the first newline at or after `from` that a blank line (not a held one) follows, or -1. */
function findBreak(text: string, from: number): number {
  let newline = text.indexOf('\n', from);
  while (newline !== -1) {
    const next = text.indexOf('\n', newline + 1);
    if (next === -1) {
      return -1;
    }
    const line = text.slice(newline + 1, next);
    if (isBlank(line) && !isHeldBlank(line)) {
      return newline;
    }
    newline = next;
  }
  return -1;
}

/**
 * All notes and boneyards, in order and without overlap. A mark that is never closed is plain text, and so is
 * a note that a blank line cuts; a boneyard may hold blank lines.
 */
export function findSpans(text: string): Span[] {
  const noteOpen = forwardFinder((from) => findPair(text, OPEN_BRACKET, OPEN_BRACKET, from));
  const noteClose = forwardFinder((from) => findPair(text, CLOSE_BRACKET, CLOSE_BRACKET, from));
  const boneyardOpen = forwardFinder((from) => findPair(text, SLASH, STAR, from));
  const boneyardClose = forwardFinder((from) => findPair(text, STAR, SLASH, from));
  const cut = forwardFinder((from) => findBreak(text, from));
  const spans: Span[] = [];
  let at = 0;
  for (;;) {
    const note = noteOpen(at);
    const boneyard = boneyardOpen(at);
    if (note === -1 && boneyard === -1) {
      return spans;
    }
    const isNote = boneyard === -1 || (note !== -1 && note < boneyard);
    const start = isNote ? note : boneyard;
    at = start + 2;
    const close = isNote ? noteClose(at) : boneyardClose(at);
    if (close === -1) {
      continue;
    }
    if (isNote) {
      const broken = cut(at);
      if (broken !== -1 && broken < close) {
        continue;
      }
    }
    at = close + 2;
    spans.push({ kind: isNote ? 'note' : 'boneyard', start, end: at });
  }
}

function mayHoldSpans(text: string): boolean {
  return text.includes('[[') || text.includes('/*');
}

/** Splits at newlines, but not at those inside a note or a boneyard: such a line may hold newlines. */
export function splitLines(text: string): string[] {
  if (!mayHoldSpans(text)) {
    return text.split('\n');
  }
  const lines: string[] = [];
  const nextNewline = forwardFinder((from) => text.indexOf('\n', from));
  let lineStart = 0;
  let from = 0;
  const endLinesBefore = (end: number): void => {
    let newline = nextNewline(from);
    while (newline !== -1 && newline < end) {
      lines.push(text.slice(lineStart, newline));
      lineStart = newline + 1;
      newline = nextNewline(lineStart);
    }
  };
  for (const span of findSpans(text)) {
    endLinesBefore(span.start);
    from = span.end;
  }
  endLinesBefore(text.length);
  lines.push(text.slice(lineStart));
  return lines;
}

/** What is read aloud or printed: `text` without its notes and boneyards, and without lines that held only those. */
export function visibleText(text: string): string {
  if (!mayHoldSpans(text)) {
    return text;
  }
  const kept: string[] = [];
  for (const line of splitLines(text)) {
    const seen = withoutSpans(line);
    if (!isBlank(seen) || isBlank(line)) {
      kept.push(seen);
    }
  }
  return kept.join('\n');
}

function withoutSpans(line: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const span of findSpans(line)) {
    pieces.push(line.slice(at, span.start));
    at = span.end;
  }
  pieces.push(line.slice(at));
  return pieces.join('');
}

/** The notes and boneyards that a line begins with, and what follows them on the line. */
export function takeLeadingSpans(line: string): { readonly spans: readonly Span[]; readonly rest: string } {
  const start = line.trimStart();
  if (!start.startsWith('[[') && !start.startsWith('/*')) {
    return { spans: [], rest: line };
  }
  const leading: Span[] = [];
  let at = 0;
  for (const span of findSpans(line)) {
    if (!isBlank(line.slice(at, span.start))) {
      break;
    }
    leading.push(span);
    at = span.end;
  }
  return { spans: leading, rest: line.slice(at) };
}
