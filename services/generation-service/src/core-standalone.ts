import { randomBytes, randomUUID } from 'node:crypto';
import type * as Core from '@ai-script/core';
import { type DestinationStream, pino } from 'pino';
import { z } from 'zod';

/** What the service uses of the Core Module, installed or not. */
export type CoreModule = Pick<
  typeof Core,
  | 'AIModelConfigDTO'
  | 'BaseServiceException'
  | 'CORE_VERSION'
  | 'GenerationRequestDTO'
  | 'GenerationResponseDTO'
  | 'GenerationServiceError'
  | 'GenerationSummaryDTO'
  | 'NotFoundError'
  | 'ProblemDTO'
  | 'TemplateDTO'
  | 'TemplateRequestDTO'
  | 'ValidationException'
  | 'generatePrefixedId'
  | 'generateUuid'
  | 'getServiceLogger'
  | 'isStorableText'
  | 'safeJsonParse'
  | 'utcNow'
>;

/**
 * What serves where the Core Module is not installed: the same routes with the basic fields. It checks what a basic
 * request needs and answers in the same shape, and promises no more of it than the fields named here.
 */
const isStorableText = (value: string): boolean => value.isWellFormed() && !value.includes('\u0000');

const text = (min: number, max: number) =>
  z
    .string()
    .trim()
    .refine(isStorableText, { error: 'must be valid Unicode without NUL', abort: true })
    .refine((value) => value.length >= min && [...value.slice(0, 2 * min)].length >= min, {
      error: min === 1 ? 'must not be empty' : `must have at least ${min} characters`,
    })
    .refine((value) => value.length <= 2 * max && [...value].length <= max, {
      error: `must have at most ${max} characters`,
    })
    .meta({ minLength: min, maxLength: max });

const SCRIPT_TYPES = ['drama', 'comedy', 'documentary', 'commercial', 'educational'] as const;
const modelName = text(3, 200).refine((name) => /^[a-z][a-z0-9-]*\/\S+$/.test(name), {
  error: 'must be "provider/model"',
});

const AIModelConfigDTO = z
  .strictObject({
    model: modelName.optional(),
    fallback_models: z.array(modelName).max(10).optional(),
    temperature: z.number().min(0).max(2).optional(),
    top_p: z.number().gt(0).max(1).optional(),
    max_output_tokens: z.int().min(16).max(1_000_000).optional(),
  })
  .meta({ id: 'AIModelConfig' });

const GenerationRequestDTO = z
  .strictObject({
    project_id: text(1, 128),
    episode_id: text(1, 128).optional(),
    script_type: z.enum(SCRIPT_TYPES),
    title: text(1, 200),
    description: text(10, 2000),
    length_target: z.int().min(20).max(50_000).optional(),
    ai_config: AIModelConfigDTO.optional(),
  })
  // What the full request fills in, filled in here as well.
  .transform((request) => ({ ...request, length_tolerance: 0.1, review_outline: false, priority: 0, disclosure: true }))
  .meta({ id: 'GenerationRequest' });

const summary = {
  generation_id: z.string(),
  project_id: z.string(),
  status: z.enum(['pending', 'processing', 'awaiting_approval', 'completed', 'failed', 'cancelled']),
};
const GenerationSummaryDTO = z.looseObject(summary).meta({ id: 'GenerationSummary' });
const GenerationResponseDTO = z.looseObject({ ...summary, script: z.string().nullable() }).meta({ id: 'Generation' });

const ProblemDTO = z
  .looseObject({ type: z.string(), title: z.string(), status: z.int(), detail: z.string(), code: z.string() })
  .meta({ id: 'Problem' });

const templateShape = {
  name: text(1, 100),
  description: text(1, 1000),
  script_type: z.enum(SCRIPT_TYPES),
  format: z.enum(['screenplay', 'multicam', 'av', 'korean_drama']),
  language: text(2, 35).optional(),
  default_length: z.strictObject({ value: z.int().min(1).max(50_000), unit: z.enum(['words', 'pages', 'seconds']) }),
  beats: z
    .array(
      z.strictObject({
        id: text(1, 64),
        name: text(1, 100),
        purpose: text(1, 500),
        start: z.number().min(0).max(1),
        end: z.number().min(0).max(1),
      }),
    )
    .min(1)
    .max(60),
};
const TemplateRequestDTO = z.strictObject(templateShape).meta({ id: 'TemplateRequest' });
const TemplateDTO = z
  .strictObject({ ...templateShape, id: text(1, 64), builtin: z.boolean() })
  .meta({ id: 'Template' });

class BaseServiceException extends Error {
  readonly code: string;
  readonly retryable: boolean;

  constructor(message: string, options: Core.ExceptionOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code;
    this.retryable = options.retryable ?? false;
  }
}
class GenerationServiceError extends BaseServiceException {}
class ValidationException extends BaseServiceException {
  readonly errors: readonly Core.FieldError[];

  constructor(errors: readonly Core.FieldError[], code = 'validation_failed') {
    super(errors.map((error) => `${error.path}: ${error.message}`).join('; '), { code });
    this.errors = errors;
  }
}
class NotFoundError extends BaseServiceException {
  constructor(message: string, code = 'not_found') {
    super(message, { code });
  }
}

function safeJsonParse<Fallback = undefined>(json: string, fallback?: Fallback): unknown | Fallback {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return fallback;
  }
}

/** Drivers hang settings and users' values onto their errors: none of that goes into a log. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  return { type: error.name, message: error.message, stack: error.stack };
}

function getServiceLogger(service: string, options: { level?: string; destination?: DestinationStream } = {}) {
  const settings = { level: options.level ?? 'info', base: { service }, serializers: { err: describeError } };
  return options.destination === undefined ? pino(settings) : pino(settings, options.destination);
}

const module = {
  AIModelConfigDTO,
  BaseServiceException,
  CORE_VERSION: 'none',
  GenerationRequestDTO,
  GenerationResponseDTO,
  GenerationServiceError,
  GenerationSummaryDTO,
  NotFoundError,
  ProblemDTO,
  TemplateDTO,
  TemplateRequestDTO,
  ValidationException,
  generatePrefixedId: (prefix: string) =>
    `${prefix}_${Date.now().toString(32).padStart(9, '0')}${randomBytes(10).toString('hex').slice(0, 17)}`,
  generateUuid: () => randomUUID(),
  getServiceLogger,
  isStorableText,
  safeJsonParse,
  utcNow: (now: Date = new Date()) => now.toISOString(),
};

// The basic schemas promise less than the full ones, so their types differ; what they let through is of that shape.
export const standalone = module as unknown as CoreModule;
