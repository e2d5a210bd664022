import { countColumns, wrapColumns } from '../columns.ts';
import { isSpoken, type Screenplay, type ScriptElement, type TitlePageEntry } from '../document.ts';
import { plainText } from '../emphasis.ts';

/** Columns of a 12 point Courier page, ten to the inch, counted from its left margin of 1.5 inches. */
const PAGE_WIDTH = 61;
const DIALOGUE = { indent: 10, width: 35 };
const PARENTHETICAL = { indent: 16, width: 25 };
const CUE = { indent: 22, width: PAGE_WIDTH - 22 };

/** Centred on a title page; the other keys stand at the left with their names. */
const CENTERED_KEYS: ReadonlySet<string> = new Set(['title', 'credit', 'author', 'authors', 'source']);

/**
 * The script in plain text, laid out as on a page. Notes, boneyard, sections and synopses are not printed, emphasis
 * loses its marks, two speeches at once stand one after the other, a page break is a form feed. Ends with a newline.
 */
export function printText(doc: Screenplay): string {
  const blocks: string[] = [];
  if (doc.titlePage.length > 0) {
    blocks.push(doc.titlePage.flatMap(titleLines).join('\n'));
  }
  let inSpeech = false;
  for (const element of doc.elements) {
    const lines = layOut(element, inSpeech);
    if (lines.length > 0) {
      const isAttached: boolean = inSpeech && isSpoken(element);
      const usual = isAttached ? 0 : element.type === 'scene_heading' ? 2 : 1;
      const blanks = blocks.length === 0 ? 0 : usual + (element.gap ?? 0);
      blocks.push('\n'.repeat(blanks) + lines.join('\n'));
      inSpeech = isAttached || element.type === 'character';
    }
  }
  return blocks.length === 0 ? '' : `${blocks.join('\n')}\n`;
}

function titleLines({ key, values }: TitlePageEntry): string[] {
  const lines = values.map(plainText);
  if (CENTERED_KEYS.has(key.toLowerCase())) {
    return lines.flatMap(centered);
  }
  return lines.length === 1
    ? wrapColumns(`${key}: ${lines[0] ?? ''}`, PAGE_WIDTH)
    : [`${key}:`, ...lines.map((l) => `    ${l}`)];
}

function layOut(element: ScriptElement, inSpeech: boolean): string[] {
  const lines = plainText(element.text).split('\n');
  switch (element.type) {
    case 'scene_heading':
      return indented(element.number === undefined ? lines : [`${element.number}  ${lines.join(' ')}`], 0, PAGE_WIDTH);
    case 'action':
      return indented(lines, 0, PAGE_WIDTH);
    case 'character':
      return indented(lines, CUE.indent, CUE.width);
    case 'parenthetical':
      return indented(lines, PARENTHETICAL.indent, PARENTHETICAL.width);
    case 'dialogue':
      return indented(lines, DIALOGUE.indent, DIALOGUE.width);
    case 'lyrics':
      return inSpeech && isSpoken(element)
        ? indented(lines, DIALOGUE.indent, DIALOGUE.width)
        : indented(lines, 0, PAGE_WIDTH);
    case 'transition':
      return lines
        .flatMap((line) => wrapColumns(line, PAGE_WIDTH))
        .map((line) => pad(line, PAGE_WIDTH - countColumns(line)));
    case 'centered':
      return lines.flatMap(centered);
    case 'page_break':
      return ['\f'];
    case 'section':
    case 'synopsis':
    case 'note':
    case 'boneyard':
      return [];
  }
}

function pad(line: string, columns: number): string {
  return line === '' ? '' : ' '.repeat(Math.max(0, columns)) + line;
}

function indented(lines: readonly string[], indent: number, width: number): string[] {
  return lines.flatMap((line) => wrapColumns(line, width)).map((line) => pad(line.trimEnd(), indent));
}

function centered(line: string): string[] {
  return wrapColumns(line, PAGE_WIDTH).map((part) => pad(part, Math.floor((PAGE_WIDTH - countColumns(part)) / 2)));
}
