import { z } from 'zod';
import { ProblemDTO } from './problem.ts';
import { LengthUnit, ScriptType } from './template.ts';

export const GENERATION_STATUSES = [
  'pending',
  'processing',
  'awaiting_approval',
  'completed',
  'failed',
  'cancelled',
] as const;
export const GenerationStatus = z.enum(GENERATION_STATUSES).meta({ id: 'GenerationStatus' });
export type GenerationStatus = z.infer<typeof GenerationStatus>;

export const STAGES = ['queued', 'gathering', 'planning', 'writing', 'checking', 'finished'] as const;
export const Stage = z.enum(STAGES).meta({ id: 'Stage' });
export type Stage = z.infer<typeof Stage>;

const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const time = z.iso.datetime();

export const ProgressDTO = z
  .object({
    percent: z.number().min(0).max(100).describe('Reckoned from the stage and the words written; an estimate'),
    stage: Stage,
    scene: count.nullable().describe('The scene in hand'),
    scenes_total: count.nullable().describe('Null until planned'),
    words: count.describe('Words of the finished scenes'),
    eta_seconds: z.number().min(0).nullable().describe('Null while nothing is known'),
  })
  .meta({ id: 'Progress' });
export type ProgressDTO = z.infer<typeof ProgressDTO>;

export const LengthDTO = z
  .object({
    unit: LengthUnit,
    target: z.number().min(0).describe('What was asked for, in `unit`'),
    actual: z.number().min(0).describe('In `unit`'),
    words: count.describe('Eojeol in Korean'),
    pages: z.number().min(0).describe("Reckoned from the words, at the rates of the template's format"),
    seconds: z.number().min(0).describe('Playing time, reckoned from the words like `pages`'),
    score: z.number().min(0).max(100).nullable().describe('LongBench-Write S_l; null until the script has ended'),
  })
  .meta({ id: 'Length' });
export type LengthDTO = z.infer<typeof LengthDTO>;

export const SceneStatus = z.enum(['pending', 'writing', 'completed', 'failed']).meta({ id: 'SceneStatus' });
export type SceneStatus = z.infer<typeof SceneStatus>;

export const SceneDTO = z
  .object({
    number: z.int().min(1).max(100_000),
    heading: z.string(),
    beat: z.string().nullable().describe('The id of its beat'),
    length_target: z.number().min(0).describe("In the generation's unit, like `length`"),
    length: z.number().min(0).nullable().describe('Null until it is finished'),
    status: SceneStatus,
    provider: z.string().nullable(),
    model: z.string().nullable(),
    prompt_version: z.string().nullable(),
    attempts: count.describe('How often its writing was begun'),
    edited_by_hand: z.boolean().describe('A person wrote its text'),
    context_used: z
      .array(z.object({ document_id: z.string(), score: z.number() }))
      .describe("The documents of the project's knowledge that its writer was given"),
    stale: z.boolean().describe('A scene before it has changed since it was written'),
  })
  .meta({ id: 'Scene' });
export type SceneDTO = z.infer<typeof SceneDTO>;

export const OutlineEntryDTO = z
  .object({
    number: z.int().min(1).max(100_000),
    heading: z.string(),
    summary: z.string(),
    length: z.number().min(0).describe("In the generation's unit"),
  })
  .meta({ id: 'OutlineEntry' });
export type OutlineEntryDTO = z.infer<typeof OutlineEntryDTO>;

export const WarningDTO = z.object({ code: z.string(), message: z.string() }).meta({ id: 'Warning' });
export type WarningDTO = z.infer<typeof WarningDTO>;

export const UsageDTO = z
  .object({
    input_tokens: count.describe('Cached ones included'),
    output_tokens: count,
    cached_input_tokens: count,
    calls: count.describe('Every request that reached a provider'),
    cost_usd: z.number().min(0).nullable().describe('Null where a model has no price'),
  })
  .meta({ id: 'Usage' });
export type UsageDTO = z.infer<typeof UsageDTO>;

const summaryShape = {
  generation_id: z.string().describe('`gen_…`; later ones sort later'),
  parent_id: z.string().nullable().describe('The generation that this one revises'),
  project_id: z.string(),
  episode_id: z.string().nullable(),
  script_type: ScriptType,
  template_id: z.string(),
  title: z.string(),
  language: z.string().describe('BCP 47'),
  seed: count.describe('With the same seed and body the offline writer writes the same script again'),
  status: GenerationStatus,
  progress: ProgressDTO,
  length: LengthDTO,
  partial: z.boolean().describe('A script is there, but not all of it'),
  beats: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        planned: z.number().min(0).describe("In the generation's unit"),
        actual: z.number().min(0).describe('Of its finished scenes'),
      }),
    )
    .describe('The beats that got scenes; empty until planned'),
  provider_used: z.string().nullable().describe('Who wrote the last finished scene, as `model_used`'),
  model_used: z.string().nullable(),
  usage: UsageDTO,
  findings: z.array(
    z.object({
      kind: z.string(),
      scene: z.int().min(1).max(100_000).nullable(),
      message: z.string(),
      status: z.enum(['confirmed', 'possible', 'unverified']),
    }),
  ),
  warnings: z.array(WarningDTO),
  error: ProblemDTO.nullable().describe('Why it failed'),
  metadata: z.record(z.string(), z.string()).describe('As it was given'),
  created_at: time,
  started_at: time.nullable(),
  completed_at: time.nullable().describe('When it ended, in whatever way'),
  updated_at: time.describe('Of the last visible change'),
  links: z
    .object({
      self: z.string(),
      events: z.string(),
      script: z.string(),
      outline: z.string(),
    })
    .describe('Where the rest of it is: relative, or absolute where PUBLIC_URL is configured'),
};

/** A generation as lists show it: without `script`, `outline` and `scenes`. */
export const GenerationSummaryDTO = z.object(summaryShape).meta({ id: 'GenerationSummary' });
export type GenerationSummaryDTO = z.infer<typeof GenerationSummaryDTO>;

export const GenerationResponseDTO = z
  .object({
    ...summaryShape,
    script: z.string().nullable().describe('Fountain; null until the first scene is done'),
    outline: z.object({ scenes: z.array(OutlineEntryDTO) }).nullable(),
    scenes: z.array(SceneDTO),
  })
  .meta({ id: 'Generation' });
export type GenerationResponseDTO = z.infer<typeof GenerationResponseDTO>;
