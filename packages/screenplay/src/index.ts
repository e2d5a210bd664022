export { countColumns, wrapColumns } from './columns.ts';
export {
  ELEMENT_TYPES,
  type ElementType,
  isSpoken,
  type Screenplay,
  type ScriptElement,
  type TitlePageEntry,
} from './document.ts';
export { parseEmphasis, plainText, type StyledRun } from './emphasis.ts';
export { type JsonElement, type JsonScreenplay, printJson } from './formats/json.ts';
export { printMarkdown } from './formats/markdown.ts';
export { printText } from './formats/text.ts';
export { isUpperCase } from './fountain/line.ts';
export { readElements, readFountain } from './fountain/read.ts';
export { visibleText } from './fountain/spans.ts';
export { writeTitlePage } from './fountain/title-page.ts';
export { writeElements, writeFountain } from './fountain/write.ts';
export { countScriptWords, countSyllables, countWords, lengthScore } from './measure.ts';
export { type HeadingParts, type Interior, isStandardHeading, parseHeading } from './scene-heading.ts';
