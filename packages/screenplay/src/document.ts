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

/** One element of a script. `text` is what is written, without the marks that force its kind in Fountain. */
export interface ScriptElement {
  readonly type: ElementType;
  readonly text: string;
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
