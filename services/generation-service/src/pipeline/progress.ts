import type { ProgressDTO } from '../core.ts';

/** Where the stages stand on the way from 0 to 100 percent; the writing is nearly all of it. */
const PERCENT = { queued: 0, gathering: 1, planning: 2, writing: 5, checking: 98, finished: 100 } as const;

export const QUEUED: ProgressDTO = {
  percent: PERCENT.queued,
  stage: 'queued',
  scene: null,
  scenes_total: null,
  words: 0,
  eta_seconds: null,
};

/** How far a run is when it enters a stage other than writing. */
export function atStage(before: ProgressDTO, stage: Exclude<ProgressDTO['stage'], 'writing'>): ProgressDTO {
  const ended = stage === 'finished';
  return {
    ...before,
    stage,
    percent: Math.max(before.percent, PERCENT[stage]),
    scene: null,
    eta_seconds: ended ? 0 : before.eta_seconds,
  };
}

export interface WritingState {
  /** The scene in hand; null between scenes. */
  readonly scene: number | null;
  readonly scenesTotal: number;
  /** Words of the finished scenes and of what stands of the one in hand. */
  readonly words: number;
  readonly wordsTarget: number;
  /** What this run has written, and in how long: what it wrote before a crash says nothing of its pace. */
  readonly wordsThisRun: number;
  readonly secondsThisRun: number;
}

export function whileWriting(state: WritingState): ProgressDTO {
  const share = Math.min(1, state.words / Math.max(1, state.wordsTarget));
  const pace = state.secondsThisRun > 0 ? state.wordsThisRun / state.secondsThisRun : 0;
  const left = Math.max(0, state.wordsTarget - state.words);
  return {
    percent: Number((PERCENT.writing + share * (PERCENT.checking - PERCENT.writing)).toFixed(1)),
    stage: 'writing',
    scene: state.scene,
    scenes_total: state.scenesTotal,
    words: state.words,
    eta_seconds: pace > 0 ? Number((left / pace).toFixed(1)) : null,
  };
}
