/** First and last code points that take two columns in a monospaced font (East Asian Wide and Fullwidth, and emoji). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

const ZERO_WIDTH = /^[\p{M}\p{Cf}]$/u;

function columnsOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) {
    return 1;
  }
  if (WIDE.some(([first, last]) => code >= first && code <= last)) {
    return 2;
  }
  return ZERO_WIDTH.test(character) ? 0 : 1;
}

/** Columns a text takes in a monospaced font: wide characters two, marks that join a letter none. */
export function countColumns(text: string): number {
  let columns = 0;
  for (const character of text) {
    columns += columnsOfCharacter(character);
  }
  return columns;
}

/**
 * Breaks one line into lines of at most `width` columns (at least 2): at spaces, which go there, and inside a word
 * only where it alone is too long for a line. Text without spaces, as in Chinese, is cut at the width. Spaces
 * inside a line and the indentation of the first line stay. Always gives at least one line.
 */
export function wrapColumns(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  let columns = 0;
  for (const [, spaces = '', word = ''] of line.trimEnd().matchAll(/( *)([^ ]+)/g)) {
    const wordColumns = countColumns(word);
    if (columns + spaces.length + wordColumns <= width) {
      current += spaces + word;
      columns += spaces.length + wordColumns;
      continue;
    }
    if (columns > 0) {
      lines.push(current);
    }
    const pieces = cutWord(word, width);
    current = pieces.pop() ?? '';
    columns = countColumns(current);
    for (const piece of pieces) {
      lines.push(piece);
    }
  }
  lines.push(current);
  return lines;
}

/** Cuts a long word into pieces of at most `width` columns. */
function cutWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let columns = 0;
  for (const character of word) {
    const added = columnsOfCharacter(character);
    if (columns + added > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      columns = 0;
    }
    piece += character;
    columns += added;
  }
  pieces.push(piece);
  return pieces;
}
