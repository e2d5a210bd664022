import { Readable } from 'node:stream';
import { z } from 'zod';
import { generationNotFound } from '../errors.ts';
import { ENDED } from '../events/event-log.ts';
import { problems } from '../models/answers.ts';
import { EventsHeaders, EventsQuery, GenerationParams } from '../models/requests.ts';
import { eventFrames } from './event-frames.ts';
import { generationId } from './ids.ts';
import { sendText } from './send-text.ts';
import type { App, AppParts } from './types.ts';

/** A comment goes out when nothing else did for so long; the contract promises one at least every 15 s. */
const KEEP_ALIVE_MS = 10_000;

export function registerEvents(app: App, { services, draining }: AppParts): void {
  app.get(
    '/api/v1/generate/:id/events',
    {
      // A HEAD would have to follow the whole run to know its length.
      exposeHeadRoute: false,
      schema: {
        operationId: 'followGeneration',
        tags: ['Generations'],
        summary: 'Follow a generation',
        description:
          'Server-sent events, numbered 1, 2, 3 … without a gap, from the first or after the one that you have; they stay as long as the generation does. The stream ends after the last event of a run. Where there is nothing left to tell, the answer is 204, which stops an EventSource. A comment comes when nothing else did for ten seconds. A server that shuts down ends the stream without a last event: come back with `Last-Event-ID`.',
        params: GenerationParams,
        querystring: EventsQuery,
        headers: EventsHeaders,
        response: {
          200: { description: 'The events', content: { 'text/event-stream': { schema: z.string() } } },
          204: z.undefined().describe('The generation has ended and you have all of its events'),
          ...problems(404, 422),
        },
      },
    },
    async (request, reply) => {
      const id = generationId(request.params.id);
      const { log } = services();
      const after = request.headers['last-event-id'] ?? request.query.starting_after ?? 0;
      const end = await log.end(id);
      if (end === null) throw generationNotFound(id);
      if (after >= end.last_sequence && ENDED.includes(end.status)) return reply.code(204).send();

      const signal = AbortSignal.any([request.signal, draining]);
      reply
        .type('text/event-stream; charset=utf-8')
        .header('cache-control', 'no-cache, no-transform')
        // The stream has its connection to itself: kept open after it, it would hold up a server that is closing.
        .header('connection', 'close')
        // Proxies must not gather the events.
        .header('x-accel-buffering', 'no');
      return sendText(
        reply,
        Readable.from(eventFrames(log.follow(id, after, KEEP_ALIVE_MS, signal)), { objectMode: false }),
      );
    },
  );
}
