import type { OfflineLanguage } from '../language.ts';
import { dramaPlan } from './plan.ts';
import { factualPlan } from './plan-factual.ts';
import { dramaScene } from './scene-drama.ts';
import { factualScene } from './scene-factual.ts';
import { specOf } from './spec.ts';
import { storyOf } from './story.ts';
import type { ScriptType } from './types.ts';

function isPlayed(type: ScriptType): boolean {
  return type === 'drama' || type === 'comedy';
}

/** Korean: contemporary, with the levels of speech that age and acquaintance ask for. */
export const korean: OfflineLanguage = {
  plan(task) {
    const { story, cast } = storyOf(task.brief, null);
    return isPlayed(task.brief.scriptType) ? dramaPlan(task, story, cast) : factualPlan(task, story, cast);
  },
  scene(task, random) {
    const { story } = storyOf(task.brief, task.bible.cast);
    if (!isPlayed(task.brief.scriptType)) return factualScene(task, story);
    return dramaScene(task, specOf(story, task.scene.number, task.scenesTotal, task.scene.beat), story, random);
  },
};
