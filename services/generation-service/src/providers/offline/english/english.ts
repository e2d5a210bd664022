import type { OfflineLanguage } from '../language.ts';
import { planStory } from './story/plan.ts';
import { storyScene } from './story/scene.ts';

/** The offline writer in English. */
export const english: OfflineLanguage = {
  plan: planStory,
  scene: storyScene,
};
