import { z } from 'zod';
import { AIModelConfigDTO, isStorableText } from '../core.ts';

const storable = z.string().refine(isStorableText, { error: 'must be valid Unicode without NUL', abort: true });

/** Trimmed text of 1 to `max` code points. */
const text = (max: number) =>
  storable
    .trim()
    .refine((value) => value !== '', { error: 'must not be empty', abort: true })
    .refine((value) => value.length <= 2 * max && [...value].length <= max, {
      error: `must have at most ${max} characters`,
    })
    .meta({ minLength: 1, maxLength: max });

/** A whole number written in decimal digits, as queries and headers hold it. */
const wholeNumber = (min: number, max: number, message: string) =>
  z
    .string()
    .regex(/^\d{1,30}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error: message })
    .meta({ type: 'integer', minimum: min, maximum: max });

export const GenerationParams = z.strictObject({
  id: z
    .string()
    .describe('The `generation_id`')
    .meta({ examples: ['gen_01kaxqg3c5r8m2v9w4t7y0z1ab'] }),
});
export const TemplateParams = z.strictObject({
  id: z
    .string()
    .describe('The id of a built-in template or of one of your own')
    .meta({ examples: ['drama-three-act'] }),
});

const EARLIEST = Date.parse('0001-01-01T00:00:00Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

/** A time in any zone, as UTC; what no database holds is the nearest that it does. */
const moment = z.iso
  .datetime({ offset: true })
  .transform((value) => new Date(Math.min(LATEST, Math.max(EARLIEST, Date.parse(value)))).toISOString())
  .meta({ type: 'string', format: 'date-time' });

export const ListQuery = z.strictObject({
  limit: wholeNumber(1, 100, 'must be a whole number from 1 to 100').optional().describe('Items on a page; default 20'),
  cursor: storable.optional().describe('`next_cursor` of the page before'),
  project_id: text(128).optional(),
  episode_id: text(128).optional(),
  status: z.enum(['pending', 'processing', 'awaiting_approval', 'completed', 'failed', 'cancelled']).optional(),
  script_type: z.enum(['drama', 'comedy', 'documentary', 'commercial', 'educational']).optional(),
  q: text(200).optional().describe('Looked for in title and description, without regard to case'),
  created_after: moment.optional().describe('Only what was created later than this; RFC 3339 with a zone'),
  created_before: moment.optional().describe('Only what was created earlier than this'),
});

const sequence = z
  .string()
  .regex(/^\d{1,30}$/, 'must be a whole number, 0 or more')
  // Past any number that an event will ever have, it is all the same.
  .transform((digits) => Math.min(Number(digits), Number.MAX_SAFE_INTEGER - 1))
  .meta({ type: 'integer', minimum: 0 });

export const EventsQuery = z.strictObject({
  starting_after: sequence
    .optional()
    .describe(
      'The number of the last event that you have; 0 or nothing: from the first one. `Last-Event-ID` goes before it',
    ),
});
// Other headers come along and are none of our business.
export const EventsHeaders = z.object({
  'last-event-id': sequence.optional().describe('As `starting_after`; an EventSource sends it when it comes back'),
});

/** The header that asks a POST or GET to wait for the end of the generation. */
export const PreferHeaders = z.object({
  prefer: z
    .string()
    .optional()
    .describe('`wait=N`: answer when the generation has ended, at the latest after N seconds (0–60; more is 60)')
    .meta({ examples: ['wait=30'] }),
});

export const GetHeaders = PreferHeaders.extend({
  'if-none-match': z.string().optional().describe('The `ETag` that you have: 304 where nothing has changed since'),
});

export const CreateHeaders = PreferHeaders.extend({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/, 'must be 1 to 255 visible ASCII characters')
    .optional()
    .describe(
      'The same key with the same bytes answers the first generation again, with `Idempotency-Replayed: true`; with other bytes 422. Kept for at least 24 hours, by API key; errors are not kept',
    ),
  'cancel-after': z.undefined({ error: 'is not available in this version' }).optional(),
});

export const DeleteQuery = z.strictObject({
  purge: z.undefined({ error: 'is not available in this version' }).optional(),
});

export const PRINTED_FORMATS = ['fountain', 'txt', 'md', 'json'] as const;
export type PrintedFormat = (typeof PRINTED_FORMATS)[number];
const LATER_FORMATS: readonly unknown[] = ['fdx', 'pdf', 'docx', 'html', 'sheet'];

export const ScriptQuery = z.strictObject({
  format: z
    .enum(PRINTED_FORMATS, {
      error: ({ input }) =>
        LATER_FORMATS.includes(input)
          ? `${input} is not available in this version; there are ${PRINTED_FORMATS.join(', ')}`
          : undefined,
    })
    .optional()
    .describe('Goes before `Accept`; without either it is `fountain`'),
});

export const OutlineRequest = z
  .strictObject({
    scenes: z
      .array(
        z.strictObject({
          number: z.int().min(1).max(100_000).optional().describe('Taken from the order; may be left out'),
          heading: text(400),
          summary: text(4000),
          length: z
            .number()
            .gt(0)
            .max(50_000)
            .optional()
            .describe("In the generation's unit; left out: what the others leave, shared out"),
        }),
      )
      .min(1, 'must hold at least one scene')
      .max(400),
  })
  .meta({
    id: 'OutlineRequest',
    examples: [
      {
        scenes: [
          { heading: 'INT. KITCHEN - NIGHT', summary: 'Mina finds the letter.', length: 400 },
          { heading: 'EXT. PIER - DAWN', summary: 'She burns it.' },
        ],
      },
    ],
  });

export const ResumeRequest = z
  .strictObject({
    max_cost_usd: z.number().min(0).max(1_000_000).optional().describe('In place of the one it had; left out: stays'),
    ai_config: AIModelConfigDTO.optional().describe('In place of the one it had; left out: stays'),
  })
  .meta({ id: 'ResumeRequest', examples: [{ max_cost_usd: 2.5 }] });

export const TemplatesQuery = z.strictObject({
  script_type: z.enum(['drama', 'comedy', 'documentary', 'commercial', 'educational']).optional(),
});

/** The longest that a request is kept waiting. */
const LONGEST_WAIT_SECONDS = 60;

/** Seconds that a `Prefer: wait=N` (RFC 7240) asks for; null where it asks for none. Anything over 60 is 60. */
export function waitSeconds(prefer: string | undefined): number | null {
  const match = /(?:^|[,;\s])wait\s*=\s*"?(\d+)"?(?:$|[,;\s])/i.exec(prefer ?? '');
  return match === null ? null : Math.min(LONGEST_WAIT_SECONDS, Number(match[1]));
}
