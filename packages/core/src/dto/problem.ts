import { z } from 'zod';

/** RFC 9457 problem details, as every error of the services is answered. */
export const ProblemDTO = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    code: z.string().describe('Stable, for programs'),
    request_id: z.string().optional(),
    errors: z
      .array(z.object({ path: z.string().describe('The field, e.g. `characters.0.name`'), message: z.string() }))
      .optional(),
  })
  .meta({
    id: 'Problem',
    examples: [
      {
        type: 'about:blank',
        title: 'Unprocessable Content',
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
