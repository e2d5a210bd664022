import { z } from 'zod';
import { languageTag, text } from './text.ts';

export const SCRIPT_TYPES = ['drama', 'comedy', 'documentary', 'commercial', 'educational'] as const;
export const ScriptType = z.enum(SCRIPT_TYPES).meta({ id: 'ScriptType' });
export type ScriptType = z.infer<typeof ScriptType>;

export const LENGTH_UNITS = ['words', 'pages', 'seconds'] as const;
export const LengthUnit = z.enum(LENGTH_UNITS).meta({ id: 'LengthUnit' });
export type LengthUnit = z.infer<typeof LengthUnit>;

/**
 * `screenplay`: single camera. `multicam`: sitcom before an audience. `av`: VIDEO and AUDIO in two columns.
 * `korean_drama`: numbered scenes (`S#1.`).
 */
export const SCRIPT_FORMATS = ['screenplay', 'multicam', 'av', 'korean_drama'] as const;
export const ScriptFormat = z.enum(SCRIPT_FORMATS).meta({ id: 'ScriptFormat' });
export type ScriptFormat = z.infer<typeof ScriptFormat>;

export const BeatDTO = z
  .strictObject({
    id: text(1, 64).refine((id) => /^[a-z0-9][a-z0-9_-]*$/.test(id), {
      error: 'must be lower-case letters, digits, "_" and "-"',
    }),
    name: text(1, 100),
    purpose: text(1, 500).describe('What this part of the story is there for'),
    start: z.number().min(0).max(1).describe('Where it begins, as a share of the length: 0 is the start, 1 the end'),
    end: z.number().min(0).max(1).describe('Where it ends, as a share of the length'),
  })
  .meta({ id: 'Beat' });
export type BeatDTO = z.infer<typeof BeatDTO>;

const beats = z
  .array(BeatDTO)
  .min(1)
  .max(60)
  .superRefine((list, context) => {
    const seen = new Set<string>();
    let before = 0;
    for (const [index, beat] of list.entries()) {
      if (seen.has(beat.id)) {
        context.addIssue({ code: 'custom', path: [index, 'id'], message: `"${beat.id}" is used twice` });
      }
      seen.add(beat.id);
      if (beat.end < beat.start) {
        context.addIssue({ code: 'custom', path: [index, 'end'], message: 'must not lie before start' });
      }
      if (beat.start < before) {
        context.addIssue({ code: 'custom', path: [index, 'start'], message: 'beats must be in order of start' });
      }
      before = beat.start;
    }
  });

/** Bounds of a script's length in each unit; a commercial may go down to 20 words. */
export const LENGTH_BOUNDS = {
  words: { min: 100, max: 50_000 },
  pages: { min: 1, max: 250 },
  seconds: { min: 5, max: 15_000 },
} as const satisfies Record<LengthUnit, { min: number; max: number }>;
export const COMMERCIAL_MIN_WORDS = 20;

/** The rule that a length breaks, in words for people; null where it breaks none. */
export function lengthRule(value: number, unit: LengthUnit, scriptType: ScriptType): string | null {
  const { min, max } = LENGTH_BOUNDS[unit];
  const least = unit === 'words' && scriptType === 'commercial' ? COMMERCIAL_MIN_WORDS : min;
  return value < least || value > max ? `must be ${least} to ${max} ${unit}` : null;
}

const shape = {
  name: text(1, 100),
  description: text(1, 1000),
  script_type: ScriptType,
  format: ScriptFormat.describe(
    '`screenplay`: single camera; `multicam`: before an audience; `av`: VIDEO and AUDIO columns; `korean_drama`: numbered scenes',
  ),
  language: languageTag.optional().describe('BCP 47; left out: any language'),
  default_length: z
    .strictObject({ value: z.int().min(1).max(50_000), unit: LengthUnit })
    .describe('Of a generation that gives no `length_target`, within the same bounds'),
  beats: beats.describe('In order of `start`; a span that no beat covers gets no scenes'),
};

/** What a user sends to make a template of their own, or to replace one. */
export const TemplateRequestDTO = z
  .strictObject(shape)
  .superRefine(({ default_length, script_type }, context) => {
    const broken = lengthRule(default_length.value, default_length.unit, script_type);
    if (broken !== null) context.addIssue({ code: 'custom', path: ['default_length', 'value'], message: broken });
  })
  .meta({
    id: 'TemplateRequest',
    examples: [
      {
        name: 'Two-beat sketch',
        description: 'A set-up and its reversal.',
        script_type: 'comedy',
        format: 'screenplay',
        default_length: { value: 3, unit: 'pages' },
        beats: [
          { id: 'set-up', name: 'Set-up', purpose: 'One person wants one thing.', start: 0, end: 0.6 },
          { id: 'reversal', name: 'Reversal', purpose: 'They get it, and it is the wrong thing.', start: 0.6, end: 1 },
        ],
      },
    ],
  });
export type TemplateRequestDTO = z.infer<typeof TemplateRequestDTO>;

export const TemplateDTO = z
  .strictObject({
    id: text(1, 64),
    ...shape,
    builtin: z.boolean().describe('Built-in templates are read-only'),
  })
  .meta({ id: 'Template' });
export type TemplateDTO = z.infer<typeof TemplateDTO>;
