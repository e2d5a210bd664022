import { isSpoken, type Screenplay, type ScriptElement, type TitlePageEntry } from '../document.ts';
import { parseEmphasis, type StyledRun } from '../emphasis.ts';
import { findSpans, isBlank } from '../fountain/spans.ts';

/**
 * The script in CommonMark: title and sections as headings, scenes as headings below them, cues bold, lines broken
 * where they were. Nothing is left out: notes stand in their brackets, boneyard in HTML comments. Underline, which
 * Markdown lacks, is `<u>`. Ends with a newline.
 */
export function printMarkdown(doc: Screenplay): string {
  const sceneMark = doc.elements.some((element) => element.type === 'section') ? '###' : '##';
  const blocks = titleBlocks(doc.titlePage);
  let speech: string[] = [];
  for (const element of doc.elements) {
    const isAttached = speech.length > 0 && isSpoken(element);
    if (!isAttached && speech.length > 0) {
      blocks.push(speech.join('\\\n'));
      speech = [];
    }
    if (isAttached || element.type === 'character') {
      speech.push(...spokenLines(element));
    } else {
      blocks.push(printBlock(element, sceneMark));
    }
  }
  if (speech.length > 0) {
    blocks.push(speech.join('\\\n'));
  }
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function titleBlocks(entries: readonly TitlePageEntry[]): string[] {
  const title = entries.find((entry) => entry.key.toLowerCase() === 'title');
  const others = entries.filter((entry) => entry !== title);
  const lines = others.flatMap(({ key, values }) => {
    const name = `**${escapeMarks(key)}:**`;
    return values.length === 1
      ? [`${name} ${inline(values[0] ?? '')}`]
      : [name, ...values.map((value) => inline(value))];
  });
  const heading = title === undefined ? [] : [`# ${title.values.map((value) => inline(value)).join(' ')}`];
  return lines.length === 0 ? heading : [...heading, lines.join('\\\n')];
}

function printBlock(element: ScriptElement, sceneMark: string): string {
  const { text } = element;
  switch (element.type) {
    case 'scene_heading':
      return `${sceneMark} ${element.number === undefined ? '' : `${escapeMarks(element.number)} `}${oneLine(text)}`;
    case 'section':
      return `${'#'.repeat(Math.min(6, 1 + (element.depth ?? 1)))} ${oneLine(text)}`;
    case 'synopsis':
      return quoted(inlineLines(text, {}));
    case 'note':
      return quoted(escapeMarks(`[[${text}]]`).split('\n'));
    case 'boneyard':
      return `<!-- ${inComment(text)} -->`;
    case 'page_break':
      return '---';
    case 'centered':
      return `<div align="center">\n\n${inlineLines(text, {}).join('\\\n')}\n\n</div>`;
    case 'transition':
    case 'lyrics':
      return inlineLines(text, { italic: true }).join('\\\n');
    default:
      return inlineLines(text, {}).join('\\\n');
  }
}

function quoted(lines: readonly string[]): string {
  return lines.map((line) => `> ${line}`).join('\\\n');
}

function spokenLines(element: ScriptElement): string[] {
  switch (element.type) {
    case 'character':
      return [`${inlineLines(element.text, { bold: true }).join(' ')}${element.dual === true ? ' ^' : ''}`];
    case 'parenthetical':
    case 'lyrics':
      return inlineLines(element.text, { italic: true });
    default:
      return inlineLines(element.text, {});
  }
}

type BaseStyle = Partial<Pick<StyledRun, 'bold' | 'italic'>>;

function oneLine(text: string): string {
  return inlineLines(text, {}).join(' ');
}

/** One Markdown line for each line of text; a blank one keeps its place as a no-break space. */
function inlineLines(text: string, base: BaseStyle): string[] {
  return inline(text, base)
    .split('\n')
    .map((line) => (line.trim() === '' ? '&nbsp;' : escapeLineStart(line)));
}

/** Text to Markdown: notes as they stand, boneyard as comments, the rest with its emphasis. */
function inline(text: string, base: BaseStyle = {}): string {
  const pieces: string[] = [];
  let at = 0;
  for (const span of findSpans(text)) {
    pieces.push(styled(text.slice(at, span.start), base));
    const inner = text
      .slice(span.start + 2, span.end - 2)
      .split('\n')
      .map((line) => line.trim())
      .join(' ');
    pieces.push(span.kind === 'note' ? escapeMarks(`[[${inner}]]`) : `<!-- ${inComment(inner)} -->`);
    at = span.end;
  }
  pieces.push(styled(text.slice(at), base));
  return pieces.join('');
}

function styled(text: string, base: BaseStyle): string {
  const runs = parseEmphasis(text);
  return runs
    .flatMap((run, index) => {
      const before = runs[index - 1]?.text.at(-1) ?? ' ';
      const after = runs[index + 1]?.text.at(0) ?? ' ';
      return run.text.split('\n').map((line, part, all) => {
        const isLast = part === all.length - 1;
        const sides = { isOpenBefore: part > 0 || isBlank(before), isOpenAfter: !isLast || isBlank(after) };
        return styleLine(line, { ...run, ...base }, sides) + (isLast ? '' : '\n');
      });
    })
    .join('');
}

/** Whether white space or nothing stands beside a run: there `*` opens and closes as meant, elsewhere tags are needed. */
interface Sides {
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
}

/** White space at the ends stands outside the marks, where Markdown wants it. */
function styleLine(line: string, style: Omit<StyledRun, 'text'>, sides: Sides): string {
  const inner = line.trim();
  if (inner === '' || !(style.bold || style.italic || style.underline)) {
    return escapeMarks(line);
  }
  const lead = line.slice(0, line.length - line.trimStart().length);
  const tail = line.slice(line.trimEnd().length);
  const canUseStars = (lead !== '' || sides.isOpenBefore) && (tail !== '' || sides.isOpenAfter);
  const underlined = style.underline ? `<u>${escapeMarks(inner)}</u>` : escapeMarks(inner);
  const italic = !style.italic ? underlined : canUseStars ? `*${underlined}*` : `<em>${underlined}</em>`;
  const bold = !style.bold ? italic : canUseStars ? `**${italic}**` : `<strong>${italic}</strong>`;
  return lead + bold + tail;
}

function escapeMarks(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~&]/g, '\\$&');
}

/** At the start of a line these would begin a list, a rule or a heading, and four spaces code. */
function escapeLineStart(line: string): string {
  const text = line.trimStart();
  const indent = '&nbsp;'.repeat(line.length - text.length);
  return indent + text.replace(/^[-+=]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

function inComment(text: string): string {
  return text.replaceAll('>', '&gt;');
}
