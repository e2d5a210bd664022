import type { ScriptElement } from '../document.ts';
import { isStandardHeading } from '../scene-heading.ts';
import { visibleText } from './spans.ts';

/** Where a line stands, which decides what it may be. */
export interface LinePlace {
  /** Nothing of the same paragraph stands before it. */
  readonly fresh: boolean;
  /** A blank line, or nothing, follows. */
  readonly endsParagraph: boolean;
}

/** The kind and text of one line outside a speech. The line is not blank and, when fresh, starts with no note or boneyard. */
export function readLine(line: string, place: LinePlace): ScriptElement {
  const trimmed = line.trim();
  return (
    readMarked(trimmed) ?? (place.fresh ? readUnmarked(trimmed, place.endsParagraph) : undefined) ?? readAction(line)
  );
}

/** The kind and text of one line inside a speech: whatever is not a lyric or wholly in parentheses is dialogue. */
export function readSpeechLine(line: string): ScriptElement {
  const text = line.trim();
  if (text.startsWith('~') && text.length > 1) {
    return { type: 'lyrics', text: text.slice(1).trim() };
  }
  return { type: isParenthetical(text) ? 'parenthetical' : 'dialogue', text };
}

/** True when one pair of parentheses encloses the whole line, notes left aside. */
export function isParenthetical(line: string): boolean {
  const text = visibleText(line).trim();
  if (!text.startsWith('(') || !text.endsWith(')')) {
    return false;
  }
  let depth = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    if (text[at] === '(') {
      depth += 1;
    } else if (text[at] === ')') {
      depth -= 1;
      if (depth === 0) {
        return false;
      }
    }
  }
  return true;
}

/** Lines whose first character says what they are. A mark with nothing after it is plain text. */
function readMarked(line: string): ScriptElement | undefined {
  const rest = line.slice(1).trim();
  if (rest === '') {
    return undefined;
  }
  switch (line[0]) {
    case '.':
      return /^[.\s]/.test(line.slice(1)) ? undefined : readHeading(rest);
    case '@':
      return readCue(rest);
    case '~':
      return { type: 'lyrics', text: rest };
    case '>':
      return readAngle(rest);
    case '#':
      return readSection(line);
    case '=':
      return /^={3,}$/.test(line) ? { type: 'page_break', text: '' } : { type: 'synopsis', text: rest };
    default:
      return undefined;
  }
}

function readAngle(rest: string): ScriptElement {
  const inner = rest.endsWith('<') ? rest.slice(0, -1).trim() : '';
  return inner === '' ? { type: 'transition', text: rest } : { type: 'centered', text: inner };
}

function readSection(line: string): ScriptElement | undefined {
  let depth = 1;
  while (line[depth] === '#') {
    depth += 1;
  }
  const text = line.slice(depth).trim();
  return text === '' ? undefined : { type: 'section', text, depth };
}

/** Takes the scene number `#1A#` off the end of a heading; it is letters, digits, dashes and dots. */
function readHeading(line: string): ScriptElement {
  if (line.endsWith('#')) {
    const open = line.lastIndexOf('#', line.length - 2);
    const number = line.slice(open + 1, -1);
    const text = line.slice(0, Math.max(open, 0)).trim();
    if (text !== '' && /^[\p{L}\p{N}.-]+$/u.test(number)) {
      return { type: 'scene_heading', text, number };
    }
  }
  return { type: 'scene_heading', text: line };
}

/** A trailing `^` marks dual dialogue. All of them go, so that none is left behind as part of a name. */
function readCue(line: string): ScriptElement | undefined {
  let end = line.length;
  while (end > 0 && (line[end - 1] === '^' || line[end - 1]?.trim() === '')) {
    end -= 1;
  }
  const text = line.slice(0, end);
  if (text === '') {
    return undefined;
  }
  return line.endsWith('^') ? { type: 'character', text, dual: true } : { type: 'character', text };
}

function readUnmarked(line: string, endsParagraph: boolean): ScriptElement | undefined {
  if (line.startsWith('!')) {
    return undefined;
  }
  if (isStandardHeading(line)) {
    return readHeading(line);
  }
  const seen = visibleText(line).trim();
  // ` TO:` is no name, so it is a transition even where the blank line after it was forgotten; ROBERTO: may be one.
  if (line.endsWith(endsParagraph ? 'TO:' : ' TO:') && isUpperCase(seen)) {
    return { type: 'transition', text: line };
  }
  return !endsParagraph && isUpperCase(outsideParentheses(seen)) ? readCue(line) : undefined;
}

/**
 * True when there are letters and all are capitals. Letters of a script without case (Hangul, Han, Arabic, …) are
 * not: otherwise two adjacent lines of Korean action would be a cue and its dialogue.
 */
export function isUpperCase(text: string): boolean {
  return /[\p{Lu}\p{Lt}]/u.test(text) && !/[\p{Ll}\p{Lo}]/u.test(text);
}

/** The extension of a cue, `(on the radio)`, may be in any case. Empty when a parenthesis is never closed. */
function outsideParentheses(text: string): string {
  if (!text.includes('(')) {
    return text;
  }
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') {
      if (depth === 0) {
        pieces.push(text.slice(from, at));
      }
      depth += 1;
    } else if (text[at] === ')' && depth > 0) {
      depth -= 1;
      from = at + 1;
    }
  }
  if (depth > 0) {
    return '';
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** Action keeps its indentation, a tab being four spaces; `!` goes. */
function readAction(line: string): ScriptElement {
  const start = line.trimStart();
  const written = start.startsWith('!') && start.trimEnd().length > 1 ? start.slice(1) : line;
  return { type: 'action', text: written.trimEnd().replaceAll('\t', '    ') };
}
