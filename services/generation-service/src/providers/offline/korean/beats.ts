import type { Beat } from '../../writing-task.ts';

/** What a beat of a drama or a comedy does to the story. */
export type Move = 'hook' | 'setup' | 'rise' | 'turn' | 'fall' | 'climax' | 'settle' | 'cliff';

const MOVES: readonly (readonly [RegExp, Move])[] = [
  [/ending-hook|엔딩|cliff/, 'cliff'],
  [/hook|teaser|cold|opening|훅|normal/, 'hook'],
  [/tag|button|coda|aftermath|resolution|final-image|epilogue|결말|여운|gyeol|^결/, 'settle'],
  [/climax|finale|peak|act-five|decision|break-into-three|절정/, 'climax'],
  [/lost|dark|close-in|act-four|second-turn|위기/, 'fall'],
  [/midpoint|catalyst|inciting|act-three|jeon|^전|odd|반전/, 'turn'],
  [/set-up|setup|theme|act-one|gi$|^기|want|발단/, 'setup'],
];

/** The move a beat stands for by its id and name; an unknown beat by where it stands, `share` 0 to 1 of the scenes. */
export function moveOf(beat: Beat, share: number): Move {
  const known = MOVES.find(([pattern]) => pattern.test(beat.id) || pattern.test(beat.name.toLowerCase()));
  if (known !== undefined) return known[1];
  if (share < 0.2) return 'setup';
  if (share < 0.65) return 'rise';
  return share < 0.85 ? 'fall' : 'settle';
}
