import { z } from 'zod';
import { text } from './text.ts';

/** `provider/model`, e.g. `openai/gpt-4o`, `anthropic/claude-sonnet-4-5`, `offline/writer`. */
export const ModelName = text(3, 200)
  .refine((name) => /^[a-z][a-z0-9-]*\/\S+$/.test(name), {
    error: 'must be "provider/model", e.g. "openai/gpt-4o" or "offline/writer"',
  })
  .meta({ examples: ['offline/writer'] });

export const AIModelConfigDTO = z
  .strictObject({
    model: ModelName.optional().describe('Default: DEFAULT_MODEL of the service'),
    fallback_models: z
      .array(ModelName)
      .max(10)
      .optional()
      .describe('Tried in this order when the model fails. Left out: FALLBACK_MODELS of the service; []: none'),
    temperature: z.number().min(0).max(2).optional(),
    top_p: z.number().gt(0).max(1).optional(),
    max_output_tokens: z.int().min(16).max(1_000_000).optional().describe('Bound of one model call'),
  })
  .meta({ id: 'AIModelConfig' });

export type AIModelConfigDTO = z.infer<typeof AIModelConfigDTO>;
