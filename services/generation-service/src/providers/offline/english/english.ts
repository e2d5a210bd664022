import type { Brief } from '../../writing-task.ts';
import type { OfflineLanguage } from '../language.ts';
import { planSections } from './av/plan.ts';
import { sectionScene } from './av/scene.ts';
import { planStory } from './story/plan.ts';
import { storyScene } from './story/scene.ts';

/** The offline writer in English: stories, and films that tell, sell or teach. */
export const english: OfflineLanguage = {
  plan: (task, random) => (isStory(task.brief) ? planStory(task, random) : planSections(task, random)),
  scene: (task, random) => (isStory(task.brief) ? storyScene(task, random) : sectionScene(task, random)),
};

const isStory = ({ scriptType }: Brief): boolean => scriptType === 'drama' || scriptType === 'comedy';
