import type { ScriptFormat, ScriptType } from '../core.ts';
import type { Beat, Bible } from '../story.ts';

// A provider is written against this file alone.
export type { Beat, Bible, CastMember } from '../story.ts';

/** What every writer is told about the script, model or not. Plain data: what the user asked for, made complete. */
export interface Brief {
  readonly title: string;
  readonly description: string;
  readonly scriptType: ScriptType;
  readonly format: ScriptFormat;
  /** BCP 47, as asked, e.g. `en`, `en-GB`, `ko`. */
  readonly language: string;
  readonly templateId: string;
  readonly tone: string | null;
  readonly audience: string | null;
  readonly setting: string | null;
  readonly characters: readonly { readonly name: string; readonly description?: string; readonly role?: string }[];
  readonly themes: readonly string[];
  readonly constraints: readonly string[];
  readonly references: readonly string[];
  /** Integer 0 to 2^53-1. The same seed and task give the same text from a writer that can promise it. */
  readonly seed: number;
}

/** A place for a scene that the pipeline has decided on: where it stands and how long it is to be. */
export interface SceneSlot {
  /** From 1. */
  readonly number: number;
  readonly beat: Beat;
  /** Budget in words, heading and cues included. */
  readonly words: number;
  /** The user's own words, to be kept as they are; null: to be made up. */
  readonly heading: string | null;
  readonly summary: string | null;
}

export interface PlannedScene {
  readonly number: number;
  readonly beat: Beat;
  /** Without the mark that forces it, e.g. `INT. KITCHEN - NIGHT`, `COLD OPEN`, `S#3. 부엌 (밤)` without its number: `부엌 (밤)`. */
  readonly heading: string;
  readonly summary: string;
  /** Names out of the bible's cast. */
  readonly cast: readonly string[];
  /** What is different at the end of the scene. */
  readonly turn: string;
}

/** Fill every slot with a scene. The answer is JSON: see WrittenPlan. */
export interface PlanTask {
  readonly kind: 'plan';
  readonly brief: Brief;
  readonly slots: readonly SceneSlot[];
}

/** The JSON that answers a PlanTask: one scene for each slot, in the order of the slots. */
export interface WrittenPlan {
  logline: string;
  world: string;
  cast: { name: string; role: string; description: string; voice: string }[];
  scenes: { number: number; heading: string; summary: string; cast: string[]; turn: string }[];
}

/** Write one scene. The answer is Fountain that begins with the scene's heading. */
export interface SceneTask {
  readonly kind: 'scene';
  readonly brief: Brief;
  readonly bible: Bible;
  readonly scene: PlannedScene;
  readonly scenesTotal: number;
  /** The budget as it stands now, in words as `countWords` counts them, heading and cues included. */
  readonly words: number;
  /** The scene before, word for word; null for the first. */
  readonly previousText: string | null;
  /** What has happened so far. */
  readonly synopsis: readonly { readonly number: number; readonly heading: string; readonly summary: string }[];
}

export type WritingTask = PlanTask | SceneTask;
