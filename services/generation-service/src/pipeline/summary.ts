import type { EventDTO, GenerationStatus, UsageDTO } from '../core.ts';
import type { SceneRow } from '../database/scenes.ts';
import { type Measured, measureLength } from './measure.ts';

type Written = Pick<SceneRow, 'status' | 'words'>;

export function wordsOf(scenes: readonly Written[]): number {
  return scenes.reduce((sum, scene) => sum + (scene.words ?? 0), 0);
}

export function completedScenes(scenes: readonly Written[]): number {
  return scenes.filter((scene) => scene.status === 'completed').length;
}

/** Whether there is a script, but not the whole of it. */
export function isPartial(scenes: readonly Written[]): boolean {
  const completed = completedScenes(scenes);
  return completed > 0 && completed < scenes.length;
}

/** What the last event of a run says of the generation. */
export function endingEvent(
  status: Extract<GenerationStatus, 'completed' | 'cancelled'>,
  generation: Measured,
  scenes: readonly Written[],
  usage: UsageDTO,
): EventDTO {
  return {
    event: status,
    data: {
      status,
      partial: isPartial(scenes),
      scenes_completed: completedScenes(scenes),
      length: measureLength(generation, wordsOf(scenes), true),
      usage,
    },
  };
}
