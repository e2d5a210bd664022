import { isSpoken, type Screenplay, type ScriptElement } from '../document.ts';
import { isParenthetical, readLine, readSpeechLine } from './line.ts';
import { isBlank, splitLines, takeLeadingSpans, visibleText } from './spans.ts';
import { readTitlePage, writeTitlePage } from './title-page.ts';

/**
 * Writes Fountain 1.1: the title page, a blank line, the body; no newline at the end. Reading it gives the same
 * document. What would be read as something else, here or by a reader that takes caseless letters for capitals,
 * gets the mark that forces its kind.
 */
export function writeFountain(doc: Screenplay): string {
  return [writeTitlePage(doc.titlePage), writeElements(doc.elements)].filter((part) => part !== '').join('\n\n');
}

/**
 * Writes elements without a title page. One blank line stands between them (and `gap` more); the lines of a speech
 * follow each other. An element without text is left out, but for page breaks, notes and boneyard.
 */
export function writeElements(elements: readonly ScriptElement[]): string {
  const written = elements.filter(hasContent);
  const pieces: string[] = [];
  let inSpeech = false;
  for (const [index, element] of written.entries()) {
    const isAttached: boolean = inSpeech && isSpoken(element);
    inSpeech = isAttached || element.type === 'character';
    if (index > 0) {
      pieces.push(isAttached ? heldGap(element, written[index - 1]) : '\n\n'.padEnd(2 + (element.gap ?? 0), '\n'));
    }
    pieces.push(isAttached ? writeSpoken(element) : writeElement(element, written[index + 1], false));
  }
  const first = written[0];
  if (first !== undefined && readTitlePage(pieces.join('')).entries.length > 0) {
    pieces[0] = writeElement(first, written[1], true);
  }
  return pieces.join('');
}

function hasContent(element: ScriptElement): boolean {
  const { type, text } = element;
  return type === 'page_break' || type === 'note' || type === 'boneyard' || !isBlank(text);
}

/** Blank lines inside a speech are lines of two spaces. Right after a cue they would hide it. */
function heldGap(element: ScriptElement, previous: ScriptElement | undefined): string {
  return previous?.type === 'character' ? '\n' : `\n${'  \n'.repeat(element.gap ?? 0)}`;
}

function oneLine(text: string): string {
  return textLines(text).join(' ');
}

/** The lines that hold something, trimmed. */
function textLines(text: string): string[] {
  return splitLines(text)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A parenthetical, dialogue or lyrics under its cue. Where no mark forces dialogue, a backslash keeps it. */
function writeSpoken(element: ScriptElement): string {
  switch (element.type) {
    case 'parenthetical':
      return inParentheses(oneLine(element.text));
    case 'lyrics':
      return writeLyrics(element.text);
    default:
      return splitLines(element.text.trim())
        .map((line) => line.trim())
        .map((line) => (line === '' ? '  ' : readSpeechLine(line).type === 'dialogue' ? line : `\\${line}`))
        .join('\n');
  }
}

function inParentheses(text: string): string {
  return isParenthetical(text) ? text : `(${text})`;
}

function writeLyrics(text: string): string {
  return textLines(text)
    .map((line) => `~${line}`)
    .join('\n');
}

/** `isForced`: where a kind may do without its mark, the mark is written all the same. */
function writeElement(element: ScriptElement, next: ScriptElement | undefined, isForced: boolean): string {
  const { text } = element;
  switch (element.type) {
    case 'scene_heading':
      return writeHeading(element);
    case 'character':
      return writeCue(element, next !== undefined && isSpoken(next), isForced);
    case 'transition': {
      const line = oneLine(text);
      return !isForced && isReadAs(line, { type: 'transition', text: line }, true) ? line : `> ${line}`;
    }
    case 'lyrics':
      return writeLyrics(text);
    case 'centered':
      return textLines(text)
        .map((line) => `> ${line} <`)
        .join('\n');
    case 'page_break':
      return '===';
    case 'section':
      return `${'#'.repeat(element.depth ?? 1)} ${oneLine(text)}`;
    case 'synopsis':
      return textLines(text)
        .map((line) => `= ${line}`)
        .join('\n');
    case 'note':
      return writeNote(text);
    case 'boneyard':
      return `/* ${text.replaceAll('*/', '* /')} */`;
    default:
      return writeAction(text, isForced);
  }
}

/** True when a fresh line is read as just this element, without a mark. */
function isReadAs(line: string, wanted: ScriptElement, endsParagraph: boolean): boolean {
  if (takeLeadingSpans(line).spans.length > 0) {
    return false;
  }
  const read = readLine(line, { fresh: true, endsParagraph });
  return (
    read.type === wanted.type && read.text === wanted.text && read.number === wanted.number && read.dual === wanted.dual
  );
}

function writeHeading(element: ScriptElement): string {
  const text = oneLine(element.text);
  const line = element.number === undefined ? text : `${text} #${element.number}#`;
  const wanted = element.number === undefined ? { type: element.type, text } : { ...element, text };
  if (isReadAs(line, wanted, true)) {
    return line;
  }
  return line.startsWith('.') ? `.\\${line}` : `.${line}`;
}

function writeCue(element: ScriptElement, hasSpeech: boolean, isForced: boolean): string {
  const text = oneLine(element.text);
  const line = element.dual === true ? `${text} ^` : text;
  const wanted: ScriptElement =
    element.dual === true ? { type: 'character', text, dual: true } : { type: 'character', text };
  return !isForced && isReadAs(line, wanted, !hasSpeech) ? line : `@${line}`;
}

/** A blank line cannot stand inside action: what follows it is a paragraph of its own. */
function writeAction(text: string, isForced: boolean): string {
  const lines = splitLines(text).map((line) => line.trimEnd());
  return lines
    .map((line, index) => {
      if (line === '') {
        return line;
      }
      const isFresh = (lines[index - 1] ?? '') === '';
      const endsParagraph = (lines[index + 1] ?? '') === '';
      const isPlain = isFresh
        ? isReadAs(line, { type: 'action', text: line }, endsParagraph) && (endsParagraph || !mayPassForCue(line))
        : isPlainInside(line);
      return isPlain && !(isForced && index === 0) ? line : `!${line}`;
    })
    .join('\n');
}

function isPlainInside(line: string): boolean {
  const read = readLine(line, { fresh: false, endsParagraph: false });
  return read.type === 'action' && read.text === line;
}

/** Letters without case, and none in small: other readers compare with the capitals and take the line for a cue. */
function mayPassForCue(line: string): boolean {
  const seen = visibleText(line);
  return /\p{Lo}/u.test(seen) && !/\p{Ll}/u.test(seen);
}

function writeNote(text: string): string {
  const inner = text
    .replaceAll(/\](?=\])/g, '] ')
    .split('\n')
    .map((line) => (isBlank(line) ? '  ' : line))
    .join('\n');
  return `[[${text === '' ? '' : inner}${inner.endsWith(']') ? ' ' : ''}]]`;
}
