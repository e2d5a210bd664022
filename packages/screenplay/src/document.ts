/** The kinds of element that Fountain 1.1 knows. */
export const ELEMENT_TYPES = [
  'scene_heading',
  'action',
  'character',
  'parenthetical',
  'dialogue',
  'lyrics',
  'transition',
  'centered',
  'page_break',
  'section',
  'synopsis',
  'note',
  'boneyard',
] as const;
export type ElementType = (typeof ELEMENT_TYPES)[number];

/**
 * One element of a script. `text` is what is written, without the marks that force its kind in Fountain.
 * Emphasis, escapes, and the notes and boneyard that stand inside a line stay in `text` as they were typed;
 * `visibleText` takes the latter out. A parenthetical keeps its parentheses. Several lines of one element are
 * joined by a newline.
 */
export interface ScriptElement {
  readonly type: ElementType;
  readonly text: string;
  /** Scene heading: the scene number as written, `1A`, without its `#`. */
  readonly number?: string;
  /** Character: spoken at the same time as the speech right before, which is itself not dual. */
  readonly dual?: true;
  /** Section: 1 for `#`, 2 for `##`, … */
  readonly depth?: number;
  /** Blank lines before this element beyond the usual: one between elements, none inside a speech. */
  readonly gap?: number;
  /** Lyrics right after a speech that are not part of it. */
  readonly apart?: true;
}

export interface TitlePageEntry {
  readonly key: string;
  readonly values: readonly string[];
}

/** The written script: the one truth that every format is printed from. */
export interface Screenplay {
  readonly titlePage: readonly TitlePageEntry[];
  readonly elements: readonly ScriptElement[];
}

/** True for what follows its cue line by line: parentheticals, dialogue, and lyrics that do not stand apart. */
export function isSpoken({ type, apart }: ScriptElement): boolean {
  return type === 'parenthetical' || type === 'dialogue' || (type === 'lyrics' && apart !== true);
}
