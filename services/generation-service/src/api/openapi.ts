import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { SERVICE_VERSION } from '../config.ts';
import { addExamples, STREAM_EXAMPLE } from './openapi/examples.ts';
import { addHeaders } from './openapi/headers.ts';
import { type Document, operationsOf } from './openapi/json.ts';
import { nameSchemas } from './openapi/names.ts';
import { tidySchemas } from './openapi/tidy.ts';

/** What the OpenAPI document says besides its routes. */
export const documentObject: NonNullable<FastifyDynamicSwaggerOptions['openapi']> = {
  openapi: '3.1.0',
  info: {
    title: 'AI Script Generator: Generation Service',
    version: SERVICE_VERSION,
    summary: 'From a short brief to a complete, correctly formatted script',
    description: [
      'A generation is accepted at once, written in the background, followed live, and kept.',
      '**Requests** are JSON in UTF-8, at most 2 MiB. Fields that a request does not know are refused by name. Lengths of text are code points after trimming; times are RFC 3339.',
      '**Answers** may gain fields: ignore those that you do not know. Every answer has an `X-Request-Id`; one that you send (1 to 128 of `A–Z a–z 0–9 . _ -`) comes back.',
      '**Lengths** are in the unit of the generation: words (in Korean eojeol, the runs between spaces), pages or seconds. Pages and seconds are reckoned from the words, at rates that follow from format, type and language: a screenplay in English has 200 words to a page and to a minute.',
      '**Beats** lie in a template by `start` and `end`, as shares of the length: 0 is the start, 1 the end. In a generation `planned` and `actual` are in its unit.',
      '**Errors** are problems (RFC 9457) with a stable `code`. Besides those that each route names, any request can be answered with 400 (not HTTP, or a broken address), 404, 405 (with `Allow`), 414 (an address over 8192 characters) and 431 (headers over 16 kB). Where waiting helps, `Retry-After` says how long.',
      '**Access**: while no key is configured, requests are taken without one, from this machine’s own names only. With keys, everything but health and this documentation needs one.',
    ].join('\n\n'),
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/', description: 'This service' }],
  tags: [
    { name: 'Generations', description: 'Make, follow, read and cancel' },
    { name: 'Outline', description: 'The plan, before money is spent' },
    { name: 'Templates', description: 'Forms of scripts: their beats, format and usual length' },
    { name: 'Models', description: 'What writes, and what it has written' },
    { name: 'Health', description: 'For people, orchestrators and Prometheus' },
  ],
  components: {
    securitySchemes: {
      bearer: {
        type: 'http',
        scheme: 'bearer',
        description: 'A key of API_KEYS; none is needed while none is configured',
      },
      apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'The same key' },
    },
  },
  security: [{ bearer: [] }, { apiKey: [] }, {}],
};

/** The document as the libraries make it, turned into one that people and generators of clients can use. */
export function finishDocument(document: Document): Document {
  describeEvents(document);
  addExamples(document);
  allowNoBody(document);
  addHeaders(document);
  return tidySchemas(nameSchemas(document));
}

/** What a stream holds is no JSON; its events are, and they have schemas of their own where the Core Module is there. */
function describeEvents(document: Document): void {
  const stream = operationsOf(document).find(({ id }) => id === 'followGeneration');
  const content = stream?.operation.responses?.['200']?.content?.['text/event-stream'];
  if (stream === undefined || content === undefined) return;
  stream.operation.description += `\n\n\`\`\`\n${STREAM_EXAMPLE}\`\`\``;
  if (document.components.schemas['StreamEvent'] !== undefined) {
    content.schema = { $ref: '#/components/schemas/StreamEvent' };
  }
}

function allowNoBody(document: Document): void {
  const resume = operationsOf(document).find(({ id }) => id === 'resumeGeneration');
  if (resume?.operation.requestBody !== undefined) resume.operation.requestBody.required = false;
}
