import { z } from 'zod';
import { problems } from '../models/answers.ts';
import { sendText } from './send-text.ts';
import type { App, AppParts } from './types.ts';

export function registerMetrics(app: App, { metrics }: Pick<AppParts, 'metrics'>): void {
  app.get(
    '/metrics',
    {
      schema: {
        operationId: 'getMetrics',
        tags: ['Health'],
        summary: 'Metrics for Prometheus',
        response: {
          200: { description: 'Prometheus text', content: { 'text/plain': { schema: z.string() } } },
          ...problems(),
        },
      },
    },
    async (_request, reply) => {
      const { text, contentType } = await metrics.render();
      return sendText(reply.type(contentType), text);
    },
  );
  // There is no page yet; the documentation is what a person who comes here can use.
  app.get('/', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/docs'));
}
