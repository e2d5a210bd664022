import type { OfflineLanguage } from '../language.ts';
import { dramaPlan } from './plan.ts';
import { dramaScene } from './scene-drama.ts';
import { specOf } from './spec.ts';
import { storyOf } from './story.ts';

/** Korean: contemporary, with the levels of speech that age and acquaintance ask for. */
export const korean: OfflineLanguage = {
  plan(task) {
    const { story, cast } = storyOf(task.brief, null);
    return dramaPlan(task, story, cast);
  },
  scene(task, random) {
    const { story } = storyOf(task.brief, task.bible.cast);
    return dramaScene(task, specOf(story, task.scene.number, task.scenesTotal, task.scene.beat), story, random);
  },
};
