import type { GenerationResponseDTO, GenerationSummaryDTO, StoredEventDTO } from '../../core.ts';
import type { ErrorCode } from '../../errors.ts';
import { makeProblem } from '../../problem.ts';
import { type Document, type JsonObject, operationsOf } from './json.ts';

const ID = 'gen_01kaxqg3c5r8m2v9w4t7y0z1ab';

const SUMMARY: GenerationSummaryDTO = {
  generation_id: ID,
  parent_id: null,
  project_id: 'proj_123',
  episode_id: null,
  script_type: 'drama',
  template_id: 'drama-three-act',
  title: 'My Script',
  language: 'en',
  seed: 4718281828,
  status: 'processing',
  progress: { percent: 41.5, stage: 'writing', scene: 3, scenes_total: 5, words: 790, eta_seconds: 12 },
  length: { unit: 'words', target: 2000, actual: 790, words: 790, pages: 3.95, seconds: 237, score: null },
  partial: true,
  beats: [
    { id: 'hook', name: 'Hook', planned: 400, actual: 395 },
    { id: 'midpoint', name: 'Midpoint', planned: 1600, actual: 395 },
  ],
  provider_used: 'offline',
  model_used: 'writer',
  usage: { input_tokens: 0, output_tokens: 0, cached_input_tokens: 0, calls: 4, cost_usd: 0 },
  findings: [],
  warnings: [],
  error: null,
  metadata: {},
  created_at: '2026-11-25T07:00:00.000Z',
  started_at: '2026-11-25T07:00:00.012Z',
  completed_at: null,
  updated_at: '2026-11-25T07:00:09.480Z',
  links: {
    self: `/api/v1/generate/${ID}`,
    events: `/api/v1/generate/${ID}/events`,
    script: `/api/v1/generate/${ID}/script`,
    outline: `/api/v1/generate/${ID}/outline`,
  },
};

const SCENE = { number: 1, heading: 'INT. KITCHEN - NIGHT' };

const GENERATION: GenerationResponseDTO = {
  ...SUMMARY,
  script: 'Title: My Script\n\nINT. KITCHEN - NIGHT\n\nMINA finds the letter.',
  outline: { scenes: [{ ...SCENE, summary: 'Mina finds the letter.', length: 400 }] },
  scenes: [
    {
      ...SCENE,
      beat: 'hook',
      length_target: 400,
      length: 395,
      status: 'completed',
      provider: 'offline',
      model: 'writer',
      prompt_version: 'scene-1',
      attempts: 1,
      edited_by_hand: false,
      context_used: [],
      stale: false,
    },
  ],
};

const EVENTS: readonly StoredEventDTO[] = [
  { sequence: 1, event: 'status', data: { status: 'pending', stage: 'queued' } },
  { sequence: 2, event: 'delta', data: { scene: 1, text: 'INT. KITCHEN - NIGHT' } },
];

/** A stream as it comes over the wire, for a description. */
export const STREAM_EXAMPLE = [
  ': connected\n\n',
  ...EVENTS.map(
    ({ sequence, event, data }) =>
      `id: ${sequence}\nevent: ${event}\ndata: ${JSON.stringify({ sequence, ...data })}\n\n`,
  ),
].join('');

const OF_SCHEMAS: Readonly<Record<string, object>> = { Generation: GENERATION, GenerationSummary: SUMMARY };

/** A refusal of each kind. 422 has the example of the schema itself. */
const PROBLEMS: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  400: ['invalid_json', 'The body is not JSON'],
  401: ['unauthorized', 'A valid API key is needed: Authorization: Bearer, or X-API-Key'],
  403: ['foreign_host', 'This Host is not in ALLOWED_HOSTS'],
  404: ['not_found', 'There is nothing at this address'],
  406: ['not_acceptable', 'The script can be had as text/plain, text/markdown, application/json'],
  409: ['generation_ended', 'This generation is completed already'],
  413: ['payload_too_large', 'The body is too large'],
  415: ['unsupported_media_type', 'The body must be application/json'],
  500: ['internal_error', 'Something went wrong inside the service. The request id leads to its log.'],
  503: ['not_ready', 'The service is starting: its database is not there yet'],
};

/** Shows what the largest answers and the refusals look like. */
export function addExamples(document: Document): void {
  const { schemas } = document.components;
  for (const { operation } of operationsOf(document)) {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      const content = response.content?.['application/problem+json'];
      const problem = PROBLEMS[status];
      if (content !== undefined && problem !== undefined)
        content.example = { ...makeProblem(...problem), request_id: 'req_01k' };
    }
  }
  for (const [name, example] of Object.entries(OF_SCHEMAS)) {
    const schema = schemas[name];
    if (schema !== undefined) schema['examples'] = [example as JsonObject];
  }
}
