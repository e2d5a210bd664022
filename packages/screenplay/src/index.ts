export {
  ELEMENT_TYPES,
  type ElementType,
  type Screenplay,
  type ScriptElement,
  type TitlePageEntry,
} from './document.ts';
