import type {
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Config } from '../config.ts';
import type { ServiceLogger } from '../core.ts';
import type { EventLog } from '../events/event-log.ts';
import type { DetailedHealth, Models, Statistics } from '../models/answers.ts';
import type { GenerationService } from '../services/generations.ts';
import type { Steering } from '../services/steering.ts';
import type { TemplateService } from '../services/templates.ts';
import type { HttpMetrics } from '../telemetry/metrics.ts';

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression<RawServerDefault>,
  RawReplyDefaultExpression<RawServerDefault>,
  ServiceLogger,
  ZodTypeProvider
>;

/** The use cases that need the database. */
export interface Services {
  readonly generations: GenerationService;
  readonly steering: Steering;
  readonly templates: TemplateService;
  readonly log: EventLog;
  statistics(): Promise<Statistics>;
  /** Whether a statement can be answered now. */
  ping(): Promise<void>;
}

/** What the HTTP side works with. It listens before the database is there. */
export interface AppParts {
  readonly config: Pick<Config, 'http' | 'access'>;
  readonly logger: ServiceLogger;
  readonly metrics: HttpMetrics;
  /** @throws ServiceError `not_ready` while the database is not there yet, or no longer */
  services(): Services;
  /** Aborts when the service begins to shut down. */
  readonly draining: AbortSignal;
  health(): Promise<DetailedHealth>;
  models(): Models;
}
