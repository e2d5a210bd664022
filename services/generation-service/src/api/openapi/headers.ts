import { type Document, type JsonObject, operationsOf } from './json.ts';

const text = (description: string, example: string): JsonObject => ({
  description,
  schema: { type: 'string' },
  example,
});

const HEADERS: Readonly<Record<string, JsonObject>> = {
  'Content-Disposition': text(
    'A file name made of the title: `filename` is safe everywhere, `filename*` is nearer to the title',
    `attachment; filename="My-Script.fountain"; filename*=UTF-8''My%20Script.fountain`,
  ),
  ETag: text('Changes with every visible change of the generation; send it back in `If-None-Match`', '"Vq3Zr0aD1n5b"'),
  'Idempotency-Replayed': {
    description: 'There only where the request was answered before, by its `Idempotency-Key`',
    schema: { type: 'string', const: 'true' },
  },
  Location: text('Where what was made is', '/api/v1/generate/gen_01kaxqg3c5r8m2v9w4t7y0z1ab'),
  'Preference-Applied': text('The time that was waited at most, where `Prefer: wait` asked for it', 'wait=30'),
  'Retry-After': {
    description: 'Seconds after which to come back',
    schema: { type: 'integer', minimum: 0 },
    example: 2,
  },
  Vary: text('The answer depends on this request header', 'accept'),
  'WWW-Authenticate': text('How to show a key', 'Bearer'),
  'X-Request-Id': text("Names the request in the service's log; yours where you sent one", 'req_8105e1de'),
};

/** The headers of answers, by operation and status. */
const OF_OPERATIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  createGeneration: {
    200: ['Location', 'Idempotency-Replayed', 'Preference-Applied'],
    202: ['Location', 'Idempotency-Replayed', 'Preference-Applied'],
  },
  getGeneration: { 200: ['ETag', 'Preference-Applied'], 304: ['ETag', 'Preference-Applied'] },
  getScript: { 200: ['Content-Disposition', 'Vary'] },
  createTemplate: { 201: ['Location'] },
};

const OF_STATUSES: Readonly<Record<string, readonly string[]>> = { 401: ['WWW-Authenticate'], 503: ['Retry-After'] };

/** Says which headers come with which answer. */
export function addHeaders(document: Document): void {
  document.components.headers = { ...HEADERS };
  for (const { id, operation } of operationsOf(document)) {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      // The detailed health is an answer, not a refusal, whatever its status.
      const ofStatus = id === 'getDetailedHealth' ? [] : (OF_STATUSES[status] ?? []);
      const names = [...(OF_OPERATIONS[id]?.[status] ?? []), ...ofStatus, 'X-Request-Id'];
      response.headers = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
    }
  }
}
