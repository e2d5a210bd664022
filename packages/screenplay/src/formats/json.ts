import type { ElementType, Screenplay } from '../document.ts';

export interface JsonElement {
  readonly type: ElementType;
  readonly text: string;
  /** Counts the scene headings so far, from 1; absent before the first. */
  readonly scene?: number;
}

export interface JsonScreenplay {
  /** Key as written to its values, joined by newlines. */
  readonly title_page: Readonly<Record<string, string>>;
  readonly elements: readonly JsonElement[];
}

/** The document as a plain value for JSON. A key that stands twice on the title page keeps the values of both. */
export function printJson(doc: Screenplay): JsonScreenplay {
  const titlePage = new Map<string, string>();
  for (const { key, values } of doc.titlePage) {
    const before = titlePage.get(key);
    titlePage.set(key, [...(before === undefined ? [] : [before]), ...values].join('\n'));
  }
  let scene = 0;
  const elements = doc.elements.map(({ type, text }): JsonElement => {
    scene += type === 'scene_heading' ? 1 : 0;
    return scene === 0 ? { type, text } : { type, text, scene };
  });
  return { title_page: Object.fromEntries(titlePage), elements };
}
