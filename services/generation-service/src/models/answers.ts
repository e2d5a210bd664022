import { z } from 'zod';
import { GenerationResponseDTO, GenerationSummaryDTO, ProblemDTO, TemplateDTO } from '../core.ts';

export const GenerationList = z
  .object({ items: z.array(GenerationSummaryDTO), next_cursor: z.string().nullable() })
  .meta({ id: 'GenerationList' });

export const Outline = z
  .object({
    scenes: z.array(
      z.object({
        number: z.int().min(1).max(100_000),
        heading: z.string(),
        summary: z.string(),
        length: z.number().min(0).describe("In the generation's unit"),
      }),
    ),
  })
  .meta({ id: 'Outline' });

export const PrintedScript = z
  .object({
    title_page: z.record(z.string(), z.string()),
    elements: z.array(
      z.object({
        type: z
          .string()
          .describe('`scene_heading`, `action`, `character`, `parenthetical`, `dialogue`, `transition`, …'),
        text: z.string(),
        scene: z.int().min(1).max(100_000).optional().describe('The number of the scene that it stands in'),
      }),
    ),
  })
  .meta({ id: 'PrintedScript' });

export const TemplateList = z.object({ templates: z.array(TemplateDTO) }).meta({ id: 'TemplateList' });

export const Health = z
  .object({
    status: z.literal('healthy'),
    service: z.literal('generation-service'),
    version: z.string(),
    timestamp: z.iso.datetime(),
  })
  .meta({ id: 'Health' });

export const Liveness = z.object({ status: z.literal('alive') }).meta({ id: 'Liveness' });
export const Readiness = z.object({ status: z.literal('ready') }).meta({ id: 'Readiness' });

export const DependencyHealth = z
  .object({
    status: z.enum(['healthy', 'degraded', 'unavailable', 'not_configured']),
    latency_ms: z.number().min(0).optional(),
    detail: z.string().optional(),
  })
  .meta({ id: 'DependencyHealth' });
export type DependencyHealth = z.infer<typeof DependencyHealth>;

const depth = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

export const DetailedHealth = z
  .object({
    status: z.enum(['healthy', 'degraded', 'unhealthy']),
    core: z.object({ mode: z.enum(['full', 'standalone']), version: z.string() }),
    dependencies: z.object({
      database: DependencyHealth,
      queue: DependencyHealth,
      project_service: DependencyHealth,
      vector_store: DependencyHealth,
      storage: DependencyHealth,
    }),
    ai_providers: z.object({
      openai: DependencyHealth,
      anthropic: DependencyHealth,
      local: DependencyHealth,
      local_gguf: DependencyHealth,
      offline: DependencyHealth,
    }),
    queue: z.object({ waiting: depth, active: depth, failed: depth }).nullable(),
  })
  .meta({ id: 'DetailedHealth' });
export type DetailedHealth = z.infer<typeof DetailedHealth>;

export const Models = z
  .object({
    items: z.array(
      z.object({
        model: z.string(),
        provider: z.string(),
        default: z.boolean(),
        context_tokens: depth.nullable().describe('Null: no limit'),
        max_output_tokens: depth.nullable(),
        price: z
          .object({
            input_per_million_usd: z.number().min(0),
            output_per_million_usd: z.number().min(0),
          })
          .nullable()
          .describe('Null: unknown'),
      }),
    ),
    next_cursor: z.null(),
  })
  .meta({ id: 'ModelList' });
export type Models = z.infer<typeof Models>;

export const Statistics = z
  .object({
    generations: z.object({
      total: depth,
      pending: depth,
      processing: depth,
      awaiting_approval: depth,
      completed: depth,
      failed: depth,
      cancelled: depth,
    }),
    duration_seconds: z
      .object({ p50: z.number().min(0).nullable(), p95: z.number().min(0).nullable() })
      .describe('From start to end, of the completed ones'),
    words: depth.describe('Of all finished scenes'),
    usage: z.object({
      calls: depth,
      input_tokens: depth,
      output_tokens: depth,
      cached_input_tokens: depth,
      cost_usd: z.number().min(0),
    }),
    length_score: z.object({
      mean: z.number().min(0).max(100).nullable(),
      least: z.number().min(0).max(100).nullable(),
    }),
  })
  .meta({ id: 'Statistics' });
export type Statistics = z.infer<typeof Statistics>;

/** The text of an answer with a generation, checked against its schema. */
export function serializeGeneration(view: GenerationResponseDTO): string {
  return JSON.stringify(GenerationResponseDTO.encode(view));
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemDTO } },
});

const PROBLEMS = {
  400: problem('Not JSON, or not a request at all'),
  401: problem('No valid API key'),
  403: problem('A foreign Host or Origin'),
  404: problem('There is no such thing'),
  406: problem('None of the accepted types can be answered'),
  409: problem('Not possible in the state that it is in'),
  413: problem('The body is too large'),
  415: problem('The body is not application/json'),
  422: problem('A field breaks a rule; `errors` names each'),
  500: problem('A fault of the service'),
  503: problem('Not ready, or the database cannot be reached; `Retry-After` says when to come back'),
} as const;

type ProblemStatus = keyof typeof PROBLEMS;

type Problems<Statuses extends ProblemStatus> = Record<Statuses, ReturnType<typeof problem>>;

/** The problems that a route can answer with, beside those that every route behind a key can. */
export function problems<Statuses extends ProblemStatus>(
  ...statuses: Statuses[]
): Problems<Statuses | 401 | 403 | 500 | 503> {
  return openProblems<Statuses | 401 | 403 | 500 | 503>(...statuses, 401, 403, 500, 503);
}

/** The same for a route that is open to all and asks no database. */
export function openProblems<Statuses extends ProblemStatus>(...statuses: Statuses[]): Problems<Statuses> {
  return Object.fromEntries(statuses.map((status) => [status, PROBLEMS[status]])) as Problems<Statuses>;
}
