import { z } from 'zod';

/** What the Project Service says of an episode. Only `id` is required, unknown fields are ignored. */
export const EpisodeDTO = z
  .object({
    id: z.string().min(1),
    project_id: z.string().optional(),
    number: z.int().optional().describe('Its place in the series; decides which episodes came before'),
    title: z.string().optional(),
    description: z.string().nullish(),
    status: z.string().optional(),
  })
  .meta({ id: 'Episode' });
export type EpisodeDTO = z.infer<typeof EpisodeDTO>;
