import type { Beat } from '../../writing-task.ts';
import type { ScriptType } from './types.ts';

export type DocPart = 'open' | 'thesis' | 'context' | 'body' | 'turn' | 'close' | 'coda';
export type SpotPart = 'hook' | 'problem' | 'solution' | 'proof' | 'call';
export type LessonPart =
  | 'attention'
  | 'objective'
  | 'recall'
  | 'content'
  | 'practice'
  | 'feedback'
  | 'check'
  | 'transfer';

export interface Section<Part> {
  readonly part: Part;
  /** The heading. */
  readonly label: string;
}

type Table<Part> = readonly (readonly [pattern: RegExp, part: Part, label: string])[];

const DOC: Table<DocPart> = [
  [/cold|open|hook/, 'open', '오프닝'],
  [/thesis|question/, 'thesis', '질문'],
  [/context|setup|set-up/, 'context', '배경'],
  [/turn|twist|midpoint/, 'turn', '반전'],
  [/coda|epilogue|final/, 'coda', '에필로그'],
  [/resolution|climax|end/, 'close', '답을 찾아서'],
];

const SPOT: Table<SpotPart> = [
  [/call|cta|action|end/, 'call', '마무리'],
  [/hook|open|attention/, 'hook', '오프닝'],
  [/problem|set/, 'problem', '문제'],
  [/proof|result/, 'proof', '증명'],
];

const LESSON: Table<LessonPart> = [
  [/attention|hook|open/, 'attention', '도입'],
  [/objective|goal/, 'objective', '학습 목표'],
  [/problem/, 'recall', '문제'],
  [/recall/, 'recall', '떠올리기'],
  [/answer/, 'content', '답'],
  [/how/, 'content', '원리'],
  [/example/, 'feedback', '예시'],
  [/guid/, 'content', '함께 풀기'],
  [/practice/, 'practice', '연습'],
  [/feedback/, 'feedback', '풀이'],
  [/assess|check|quiz/, 'check', '확인'],
  [/next/, 'transfer', '다음 한 걸음'],
  [/transfer|summary|end/, 'transfer', '응용'],
];

function find<Part>(table: Table<Part>, beat: Beat, otherwise: Section<Part>): Section<Part> {
  const row = table.find(([pattern]) => pattern.test(beat.id));
  return row === undefined ? otherwise : { part: row[1], label: row[2] };
}

export const docSection = (beat: Beat): Section<DocPart> => find(DOC, beat, { part: 'body', label: '취재' });
export const spotSection = (beat: Beat): Section<SpotPart> => find(SPOT, beat, { part: 'solution', label: '해결' });
export const lessonSection = (beat: Beat): Section<LessonPart> =>
  find(LESSON, beat, { part: 'content', label: '설명' });

/** The heading of a beat's section; a Korean name of the user's own beat stands as it is. */
export function labelOf(type: ScriptType, beat: Beat): string {
  if (/[가-힣]/.test(beat.name)) return beat.name;
  if (type === 'documentary') return docSection(beat).label;
  return type === 'commercial' ? spotSection(beat).label : lessonSection(beat).label;
}
