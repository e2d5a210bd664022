import { z } from 'zod';
import { AIModelConfigDTO } from './ai-model-config.ts';
import { LENGTH_BOUNDS, LengthUnit, lengthRule, ScriptType } from './template.ts';
import { identifier, languageTag, text, verbatim } from './text.ts';

export const CharacterDTO = z
  .strictObject({ name: text(1, 100), description: text(0, 1000).optional(), role: text(0, 200).optional() })
  .meta({ id: 'Character' });
export type CharacterDTO = z.infer<typeof CharacterDTO>;

export const OutlineSceneDTO = z
  .strictObject({
    heading: text(1, 200),
    summary: text(1, 2000),
    length: z.int().min(1).max(50_000).optional().describe("In the generation's unit"),
    text: text(1, 200_000).optional().describe('The scene as you wrote it: kept word for word'),
    locked: z.boolean().optional().describe('Later revisions leave this scene alone'),
  })
  .meta({ id: 'OutlineScene' });
export type OutlineSceneDTO = z.infer<typeof OutlineSceneDTO>;

const metadata = z
  .record(verbatim(1, 64), verbatim(0, 512))
  .refine((pairs) => Object.keys(pairs).length <= 16, { error: 'must have at most 16 pairs' });

/** The body of `POST /api/v1/generate`, before the rules that span several fields. */
const shape = {
  project_id: identifier.describe('Of your own choice, or of the Project Service where one is configured'),
  episode_id: identifier.optional(),
  script_type: ScriptType.optional().describe('Required unless `template_id` implies it'),
  template_id: text(1, 64).optional().describe("From `GET /api/v1/templates`; default: the type's default template"),
  title: text(1, 200),
  description: text(10, 2000).describe('What the script is about; lengths of text are code points after trimming'),
  length_target: z
    .int()
    .min(1)
    .max(50_000)
    .optional()
    .describe(
      'In `length_unit`: 100–50000 words (commercial from 20), 1–250 pages or 5–15000 seconds. Left out: from the template',
    ),
  length_unit: LengthUnit.optional().describe('Default: `words`'),
  length_tolerance: z
    .number()
    .min(0.02)
    .max(0.5)
    .default(0.1)
    .describe('Share of the target, 0.02 to 0.5. A script outside it is `completed` all the same, with a warning'),
  language: languageTag
    .optional()
    .describe("BCP 47; default: the template's language, else `en`; the offline writer knows `en` and `ko`"),
  tone: text(1, 500).optional(),
  audience: text(1, 500).optional(),
  setting: text(1, 1000).optional(),
  characters: z.array(CharacterDTO).max(50).optional(),
  themes: z.array(text(1, 200)).max(30).optional(),
  constraints: z.array(text(1, 500)).max(30).optional(),
  references: z.array(text(1, 500)).max(30).optional(),
  outline: z
    .array(OutlineSceneDTO)
    .min(1)
    .max(400)
    .optional()
    .describe('Your own scenes, kept in order and word for word; only what is missing is filled in'),
  review_outline: z.boolean().default(false).describe('Stop after planning, in `awaiting_approval`'),
  ai_config: AIModelConfigDTO.optional(),
  max_cost_usd: z.number().min(0).max(1_000_000).optional().describe('Hard stop; the part written so far is kept'),
  priority: z.int().min(0).max(10).default(0).describe('Higher is taken first'),
  callback_url: text(1, 2000).optional().describe('Webhook; refused with 422 until this version has webhooks'),
  seed: z
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .optional()
    .describe('0 to 2^53 − 1. With the offline writer the same seed and body give the same script; left out: random'),
  disclosure: z.boolean().default(true).describe('The line on the title page that says who wrote it'),
  metadata: metadata.optional().describe('Up to 16 text pairs, returned as given'),
};

export const GenerationRequestDTO = z
  .strictObject(shape)
  .superRefine((request, context) => {
    if (request.script_type === undefined && request.template_id === undefined) {
      context.addIssue({ code: 'custom', path: ['script_type'], message: 'is required unless template_id is given' });
    }
    if (request.length_target === undefined) {
      if (request.length_unit !== undefined) {
        context.addIssue({ code: 'custom', path: ['length_target'], message: 'is required with length_unit' });
      }
      return;
    }
    // With a template and no type, the type is not known here; the service asks again once it is.
    const broken = lengthRule(
      request.length_target,
      request.length_unit ?? 'words',
      request.script_type ?? 'commercial',
    );
    if (broken !== null) context.addIssue({ code: 'custom', path: ['length_target'], message: broken });
    const { max } = LENGTH_BOUNDS[request.length_unit ?? 'words'];
    const given = (request.outline ?? []).reduce((sum, scene) => sum + (scene.length ?? 0), 0);
    if (given > max)
      context.addIssue({ code: 'custom', path: ['outline'], message: `its lengths must add up to at most ${max}` });
  })
  .meta({
    id: 'GenerationRequest',
    examples: [
      {
        project_id: 'proj_123',
        script_type: 'drama',
        title: 'My Script',
        description: 'A compelling drama about...',
        length_target: 2000,
      },
    ],
  });
export type GenerationRequestDTO = z.infer<typeof GenerationRequestDTO>;
