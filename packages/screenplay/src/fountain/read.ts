import type { ElementType, Screenplay, ScriptElement } from '../document.ts';
import { type LinePlace, readLine, readSpeechLine } from './line.ts';
import { isBlank, isHeldBlank, splitLines, takeLeadingSpans } from './spans.ts';
import { readTitlePage } from './title-page.ts';

/**
 * Reads Fountain 1.1. Any text is a script: nothing throws, and what fits nothing else is action. Takes time in
 * proportion to the length of the text. Line ends may be `\n`, `\r\n` or `\r`; byte order marks are dropped.
 */
export function readFountain(text: string): Screenplay {
  const { entries, body } = readTitlePage(normaliseLineEnds(text));
  return { titlePage: entries, elements: new BodyReader(body).read() };
}

/** Reads Fountain that has no title page, such as one scene: a first line `Note: …` stays part of the script. */
export function readElements(text: string): readonly ScriptElement[] {
  return new BodyReader(normaliseLineEnds(text)).read();
}

function normaliseLineEnds(text: string): string {
  return text.replaceAll('\uFEFF', '').replaceAll(/\r\n?/g, '\n');
}

function trimLineEnds(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Kinds whose adjacent lines are one element. */
const JOINED_TYPES: ReadonlySet<ElementType> = new Set(['action', 'lyrics', 'centered', 'synopsis']);

/** Walks the lines once. A paragraph is `open` while lines may still be joined to it. */
class BodyReader {
  private readonly lines: readonly string[];
  private readonly elements: ScriptElement[] = [];
  private open: { readonly first: ScriptElement; readonly lines: string[] } | undefined;
  private at = 0;
  /** Blank lines since the last element. */
  private blanks = 0;
  /** The last element belongs to a speech. */
  private afterSpeech = false;
  /** A speech that is not dual stands right before, notes and boneyard left aside: a dual cue finds its partner. */
  private hasPartner = false;

  constructor(body: string) {
    this.lines = splitLines(body);
  }

  read(): readonly ScriptElement[] {
    while (this.at < this.lines.length) {
      const line = this.lines[this.at] ?? '';
      if (isBlank(line)) {
        this.close();
        this.blanks += 1;
        this.at += 1;
      } else if (this.open?.first.type === 'action') {
        this.readTextLine(line, false);
      } else {
        const { spans, rest } = takeLeadingSpans(line);
        for (const span of spans) {
          this.readSpan(span.kind, line.slice(span.start + 2, span.end - 2));
        }
        if (isBlank(rest)) {
          this.at += 1;
        } else {
          this.readTextLine(rest, true);
        }
      }
    }
    this.close();
    return this.elements;
  }

  private readSpan(kind: 'note' | 'boneyard', inner: string): void {
    this.close();
    this.push({ type: kind, text: (kind === 'note' ? trimLineEnds(inner) : inner).trim() });
  }

  private readTextLine(line: string, fresh: boolean): void {
    const place: LinePlace = { fresh, endsParagraph: isBlank(this.lines[this.at + 1] ?? '') };
    const element = readLine(line, place);
    this.at += 1;
    if (element.type === 'character') {
      this.close();
      this.readSpeech(element);
    } else if (this.open?.first.type === element.type) {
      this.open.lines.push(element.text);
    } else {
      this.close();
      if (JOINED_TYPES.has(element.type)) {
        const isApart = element.type === 'lyrics' && this.afterSpeech;
        this.open = { first: isApart ? { ...element, apart: true } : element, lines: [element.text] };
      } else {
        this.push(element);
      }
    }
  }

  private close(): void {
    if (this.open !== undefined) {
      const { first, lines } = this.open;
      this.open = undefined;
      this.push({ ...first, text: lines.join('\n') });
    }
  }

  private push(element: ScriptElement): void {
    const gap = this.elements.length === 0 ? 0 : this.blanks - 1;
    this.elements.push(gap > 0 ? { ...element, gap } : element);
    this.blanks = 0;
    this.afterSpeech = false;
    if (element.type !== 'note' && element.type !== 'boneyard') {
      this.hasPartner = false;
    }
  }

  private readSpeech(cue: ScriptElement): void {
    const isDual = cue.dual === true && this.hasPartner;
    this.push(isDual || cue.dual === undefined ? cue : { type: cue.type, text: cue.text });
    let open: { first: ScriptElement; lines: string[] } | undefined;
    const close = (): void => {
      if (open !== undefined) {
        this.elements.push({ ...open.first, text: open.lines.join('\n') });
      }
    };
    let held = 0;
    for (; this.at < this.lines.length; this.at += 1) {
      const line = this.lines[this.at] ?? '';
      if (isBlank(line)) {
        if (!isHeldBlank(line)) {
          break;
        }
        held += 1;
        continue;
      }
      const element = readSpeechLine(line);
      if (open?.first.type === 'dialogue' && element.type === 'dialogue') {
        for (let gap = 0; gap < held; gap += 1) {
          open.lines.push('');
        }
        open.lines.push(element.text);
      } else if (open?.first.type === 'lyrics' && element.type === 'lyrics' && held === 0) {
        open.lines.push(element.text);
      } else {
        close();
        open = { first: held > 0 && open !== undefined ? { ...element, gap: held } : element, lines: [element.text] };
      }
      held = 0;
    }
    close();
    this.blanks = held;
    this.afterSpeech = true;
    this.hasPartner = !isDual;
  }
}
