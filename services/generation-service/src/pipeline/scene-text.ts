import { countScriptWords, readElements, type ScriptElement, writeElements } from '@ai-script/screenplay';

export interface SceneText {
  /** Fountain, from the heading on, without white space around it. */
  readonly text: string;
  readonly words: number;
}

/**
 * Reads what a writer sent into the typed document and prints it from there: what was typed is never trusted as
 * format. The heading is the planned one, whatever stands in the answer; a title page or anything before the
 * heading is not part of a scene.
 *
 * @returns null where nothing but a heading is left: then no scene was written
 */
export function readSceneText(raw: string, heading: string): SceneText | null {
  const elements = readElements(raw.replaceAll('\u0000', '').toWellFormed());
  const first = elements.findIndex((element) => element.type === 'scene_heading');
  // Spare blank lines between paragraphs are typing, not writing.
  const body = (first === -1 ? elements : elements.slice(first + 1)).map(({ gap: _, ...element }) => element);
  if (!body.some((element) => SPOKEN_OR_SHOWN.has(element.type))) return null;
  return print([{ type: 'scene_heading', text: heading }, ...body]);
}

const SPOKEN_OR_SHOWN = new Set<ScriptElement['type']>(['action', 'dialogue', 'lyrics', 'centered']);

/** A scene that the user wrote: kept word for word, with its heading before it where it has none of its own. */
export function takeSceneText(given: string, heading: string): SceneText {
  const trimmed = given.trim();
  const elements = readElements(trimmed);
  const text =
    elements[0]?.type === 'scene_heading'
      ? trimmed
      : `${writeElements([{ type: 'scene_heading', text: heading }]).trim()}\n\n${trimmed}`;
  return { text, words: countScriptWords(readElements(text)) };
}

function print(elements: readonly ScriptElement[]): SceneText {
  return { text: writeElements(elements).trim(), words: countScriptWords(elements) };
}
