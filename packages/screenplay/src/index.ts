export {
  ELEMENT_TYPES,
  type ElementType,
  type Screenplay,
  type ScriptElement,
  type TitlePageEntry,
} from './document.ts';
export { readElements, readFountain } from './fountain/read.ts';
export { visibleText } from './fountain/spans.ts';
export { writeTitlePage } from './fountain/title-page.ts';
export { writeElements, writeFountain } from './fountain/write.ts';
export { countScriptWords, countSyllables, countWords, lengthScore } from './measure.ts';
export { isStandardHeading } from './scene-heading.ts';
