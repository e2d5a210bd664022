import { SERVICE_VERSION } from '../config.ts';
import { utcNow } from '../core.ts';
import { ServiceError } from '../errors.ts';
import {
  DetailedHealth,
  Health,
  Liveness,
  Models,
  openProblems,
  problems,
  Readiness,
  Statistics,
} from '../models/answers.ts';
import type { App, AppParts } from './types.ts';

export function registerHealth(app: App, { services, draining, health, models }: AppParts): void {
  app.get(
    '/api/v1/health',
    {
      schema: {
        operationId: 'getHealth',
        tags: ['Health'],
        summary: 'Whether the service answers; no dependency is touched',
        security: [],
        response: { 200: Health.describe('It answers'), ...openProblems(400) },
      },
    },
    async () => ({
      status: 'healthy' as const,
      service: 'generation-service' as const,
      version: SERVICE_VERSION,
      timestamp: utcNow(),
    }),
  );

  app.get(
    '/api/v1/health/live',
    {
      schema: {
        operationId: 'getLiveness',
        tags: ['Health'],
        summary: 'Whether the process lives',
        security: [],
        response: { 200: Liveness.describe('It lives'), ...openProblems(400) },
      },
    },
    async () => ({ status: 'alive' as const }),
  );

  app.get(
    '/api/v1/health/ready',
    {
      schema: {
        operationId: 'getReadiness',
        tags: ['Health'],
        summary: 'Whether requests are served: not while starting, draining, or without a database',
        security: [],
        response: { 200: Readiness.describe('Requests are served'), ...openProblems(400, 503) },
      },
    },
    async () => {
      if (draining.aborted) throw new ServiceError('not_ready', 'The service is shutting down');
      await services().ping();
      return { status: 'ready' as const };
    },
  );

  app.get(
    '/api/v1/health/detailed',
    {
      schema: {
        operationId: 'getDetailedHealth',
        tags: ['Health'],
        summary: 'What the service depends on, each part really asked',
        security: [],
        response: {
          200: DetailedHealth.describe('Healthy, or degraded: an optional part is missing'),
          503: DetailedHealth.describe('Unhealthy: nothing can be written'),
          ...openProblems(400),
        },
      },
    },
    async (_request, reply) => {
      const report = await health();
      return reply.code(report.status === 'unhealthy' ? 503 : 200).send(report);
    },
  );

  app.get(
    '/api/v1/models',
    {
      schema: {
        operationId: 'listModels',
        tags: ['Models'],
        summary: 'The models that can be used now',
        response: { 200: Models.describe('The models'), ...problems() },
      },
    },
    async () => models(),
  );

  app.get(
    '/api/v1/stats',
    {
      schema: {
        operationId: 'getStatistics',
        tags: ['Models'],
        summary: 'Counts, durations, tokens, cost and length scores',
        response: { 200: Statistics.describe('The figures, over everything that is stored'), ...problems() },
      },
    },
    async () => services().statistics(),
  );
}
