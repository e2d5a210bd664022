import type { ScriptElement } from '@ai-script/screenplay';
import type { PlanTask, SceneTask, WrittenPlan } from '../writing-task.ts';
import type { Random } from './random.ts';

/** What cannot be torn apart: a paragraph of action, or a cue with its parenthetical and line. */
export type Passage = readonly ScriptElement[];

/** The stuff of one scene, for the fitter to cut to the budget. */
export interface SceneMaterial {
  /** How the scene opens, most important first; the heading is not among them. */
  readonly opening: readonly Passage[];
  /** The scene's course, passage after passage, without end. */
  readonly middle: Iterator<Passage>;
  /** How it ends: the turn. Kept whenever there is room at all. */
  readonly closing: readonly Passage[];
  /** A passage of exactly `words` words (at least 1), to land on the budget. */
  fit(words: number): Passage;
}

/** One language of the offline writer. Pure: the same task and random numbers give the same answer. */
export interface OfflineLanguage {
  plan(task: PlanTask, random: Random): WrittenPlan;
  scene(task: SceneTask, random: Random): SceneMaterial;
}
