import { z } from 'zod';

/** What the Project Service says of a project. Only `id` is required, unknown fields are ignored. */
export const ProjectDTO = z
  .object({
    id: z.string().min(1),
    name: z.string().optional(),
    description: z.string().nullish(),
    status: z.string().optional(),
    created_at: z.string().optional(),
    updated_at: z.string().optional(),
  })
  .meta({ id: 'Project' });
export type ProjectDTO = z.infer<typeof ProjectDTO>;
