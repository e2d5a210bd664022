import { z } from 'zod';
import { AIModelConfigDTO, isStorableText } from '../core.ts';

const storable = z.string().refine(isStorableText, { error: 'must be valid Unicode without NUL' });
const filterText = storable.refine((value) => value.trim() !== '' && value.length <= 200, {
  error: 'must be 1 to 200 characters',
});

const wholeNumber = (min: number, max: number, message: string) =>
  z
    .string()
    .regex(/^\d{1,15}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error: message })
    .meta({ type: 'integer', minimum: min, maximum: max });

export const IdParams = z.strictObject({ id: z.string() });

export const ListQuery = z.strictObject({
  limit: wholeNumber(1, 100, 'must be a whole number from 1 to 100').optional().describe('Default 20'),
  cursor: storable.optional().describe('`next_cursor` of the page before'),
  project_id: filterText.optional(),
  episode_id: filterText.optional(),
  status: z.enum(['pending', 'processing', 'awaiting_approval', 'completed', 'failed', 'cancelled']).optional(),
  script_type: z.enum(['drama', 'comedy', 'documentary', 'commercial', 'educational']).optional(),
  q: filterText.optional().describe('Looked for in title and description'),
  created_after: z.iso.datetime({ offset: true }).optional(),
  created_before: z.iso.datetime({ offset: true }).optional(),
});

const sequence = wholeNumber(0, Number.MAX_SAFE_INTEGER, 'must be a whole number, 0 or more');
export const EventsQuery = z.strictObject({
  starting_after: sequence.optional().describe('The number of the last event that you have'),
});
// Other headers come along and are none of our business.
export const EventsHeaders = z.object({
  'last-event-id': sequence.optional().describe('As `starting_after`; an EventSource sends it when it comes back'),
});

/** The header that asks a POST or GET to wait for the end of the generation. */
export const PreferHeaders = z.object({
  prefer: z.string().max(200).optional().describe('`wait=N`: answer only when it is done, at the latest after N seconds (1–60)'),
});

export const CreateHeaders = PreferHeaders.extend({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/, 'must be 1 to 255 visible ASCII characters')
    .optional()
    .describe('The same key and the same bytes get the first answer again; kept for at least 24 hours'),
  'cancel-after': z.undefined({ error: 'is not available in this version' }).optional(),
});

export const ScriptQuery = z.strictObject({
  format: z.string().optional().describe('`fountain` (default), `txt`, `md` or `json`; goes before `Accept`'),
});

export const OutlineRequest = z
  .strictObject({
    scenes: z
      .array(
        z.strictObject({
          number: z.int().min(1).max(100_000).optional().describe('Taken from the order; may be left out'),
          heading: storable.trim().min(1, 'must not be empty').max(400),
          summary: storable.trim().min(1, 'must not be empty').max(4000),
          length: z.number().gt(0).max(50_000).optional().describe("In the generation's unit; left out: shared out"),
        }),
      )
      .min(1, 'must hold at least one scene')
      .max(400),
  })
  .meta({ id: 'OutlineRequest' });

export const ResumeRequest = z
  .strictObject({
    max_cost_usd: z.number().min(0).max(1_000_000).optional(),
    ai_config: AIModelConfigDTO.optional(),
  })
  // A POST without a body changes nothing.
  .nullish()
  .meta({ id: 'ResumeRequest' });

export const TemplatesQuery = z.strictObject({
  script_type: z.enum(['drama', 'comedy', 'documentary', 'commercial', 'educational']).optional(),
});

/** Seconds that a `Prefer: wait=N` asks for; null where it asks for none. Anything over 60 is 60. */
export function waitSeconds(prefer: string | undefined): number | null {
  const match = prefer === undefined ? null : /(?:^|[,;\s])wait\s*=\s*"?(\d{1,6})"?(?:$|[,;\s])/i.exec(prefer);
  return match === null ? null : Math.min(60, Number(match[1]));
}
