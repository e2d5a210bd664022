import { z } from 'zod';

/** RFC 9457 problem details, as every error of the services is answered. */
export const ProblemDTO = z
  .object({
    type: z.string().describe('`about:blank`: `code` says more'),
    title: z.string().describe("The status's own name"),
    status: z.int().min(100).max(599),
    detail: z.string().describe('For people; its wording may change'),
    instance: z.string().optional().describe('The path that was asked'),
    code: z.string().describe('Stable, for programs'),
    request_id: z.string().optional().describe("As in `X-Request-Id` and the service's log"),
    errors: z
      .array(z.object({ path: z.string().describe('The field, e.g. `characters.0.name`'), message: z.string() }))
      .optional()
      .describe('At 422: the fields that break a rule, at most 50 of them'),
  })
  .meta({
    id: 'Problem',
    examples: [
      {
        type: 'about:blank',
        title: 'Unprocessable Entity',
        status: 422,
        detail: 'title: must not be empty',
        instance: '/api/v1/generate',
        code: 'validation_failed',
        request_id: 'req_01k',
        errors: [{ path: 'title', message: 'must not be empty' }],
      },
    ],
  });
export type ProblemDTO = z.infer<typeof ProblemDTO>;
