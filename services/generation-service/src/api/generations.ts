import { createHash } from 'node:crypto';
import { z } from 'zod';
import { GenerationRequestDTO, GenerationResponseDTO } from '../core.ts';
import { isDatabaseTrouble } from '../database/connection.ts';
import type { ListFilter } from '../database/generations.ts';
import { ENDED } from '../events/event-log.ts';
import { GenerationList, problems } from '../models/answers.ts';
import {
  CreateHeaders,
  DeleteQuery,
  GenerationParams,
  GetHeaders,
  ListQuery,
  waitSeconds,
} from '../models/requests.ts';
import { ownerOf } from './access.ts';
import { requireBody } from './body.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { generationId } from './ids.ts';
import { rawBodyOf } from './raw-body.ts';
import { sendText } from './send-text.ts';
import type { App, AppParts } from './types.ts';

const CREATE_ROUTE = 'POST /api/v1/generate';
const DEFAULT_LIMIT = 20;
const JSON_TYPE = 'application/json; charset=utf-8';

export function registerGenerations(app: App, { config, services, draining }: AppParts): void {
  /** Waits for so many seconds at most; true where the generation has ended by then. */
  async function waitForEnd(id: string, seconds: number | null, gone: AbortSignal): Promise<boolean> {
    if (seconds === null || seconds === 0) return false;
    return services().generations.waitForEnd(id, seconds * 1000, AbortSignal.any([gone, draining]));
  }

  /**
   * The generation as it is when the wait is over, and whether it has ended. It is stored already: trouble while waiting
   * must not look as if it were not, or the client would post it again; null then.
   */
  async function answerAfterWait(
    id: string,
    seconds: number | null,
    gone: AbortSignal,
  ): Promise<{ ended: boolean; body: string } | null> {
    if (seconds === null || seconds === 0) return null;
    try {
      const ended = await waitForEnd(id, seconds, gone);
      return { ended, body: (await services().generations.answer(id)).body };
    } catch (error) {
      if (isDatabaseTrouble(error)) return null;
      throw error;
    }
  }

  app.post(
    '/api/v1/generate',
    {
      preValidation: requireBody,
      schema: {
        operationId: 'createGeneration',
        tags: ['Generations'],
        summary: 'Generate a script',
        description:
          'Answers as soon as the request is stored; the writing goes on in the background and survives restarts. Follow it at `links.events`, ask for it at `links.self`, or wait for it with `Prefer`. `Cancel-After` is not available in this version and is refused.',
        headers: CreateHeaders,
        body: GenerationRequestDTO,
        response: {
          200: GenerationResponseDTO.describe('Finished within the time that `Prefer: wait` gave'),
          202: GenerationResponseDTO.describe('Accepted'),
          ...problems(400, 413, 415, 422),
        },
      },
    },
    async (request, reply) => {
      const { generations } = services();
      const key = request.headers['idempotency-key'];
      const owner = ownerOf(request);
      const keyed =
        key === undefined
          ? null
          : {
              key: { owner, route: CREATE_ROUTE, key },
              bodyHash: createHash('sha256').update(rawBodyOf(request)).digest('hex'),
            };
      const accepted = await generations.create(request.body, owner, keyed);
      if (accepted.replayed) reply.header('idempotency-replayed', 'true');
      const location = `${config.http.publicUrl ?? ''}/api/v1/generate/${accepted.generationId}`;
      reply.header('location', location).type(JSON_TYPE);
      const seconds = waitSeconds(request.headers.prefer);
      if (seconds !== null) reply.header('preference-applied', `wait=${seconds}`);
      const waited = await answerAfterWait(accepted.generationId, seconds, request.signal);
      return sendText(reply.code(waited?.ended ? 200 : 202), waited?.body ?? accepted.body);
    },
  );

  app.get(
    '/api/v1/generate',
    {
      schema: {
        operationId: 'listGenerations',
        tags: ['Generations'],
        summary: 'List generations, newest first',
        description:
          'The items leave out `script`, `outline` and `scenes`. Go on with `cursor` until `next_cursor` is null.',
        querystring: ListQuery,
        response: { 200: GenerationList.describe('A page'), ...problems(422) },
      },
    },
    async (request) => {
      const { query } = request;
      const filter: ListFilter = {
        limit: query.limit ?? DEFAULT_LIMIT,
        after: query.cursor === undefined ? null : decodeCursor(query.cursor),
        projectId: query.project_id,
        episodeId: query.episode_id,
        status: query.status,
        scriptType: query.script_type,
        text: query.q,
        createdAfter: query.created_after,
        createdBefore: query.created_before,
      };
      const { items, next } = await services().generations.list(filter);
      return {
        items,
        next_cursor: next === null ? null : encodeCursor({ createdAt: next.created_at, id: next.generation_id }),
      };
    },
  );

  app.get(
    '/api/v1/generate/:id',
    {
      schema: {
        operationId: 'getGeneration',
        tags: ['Generations'],
        summary: 'Get a generation',
        description:
          'As it is now; `ETag` changes with every visible change. Poll it with `If-None-Match`, or let it wait with `Prefer`.',
        params: GenerationParams,
        headers: GetHeaders,
        response: {
          200: GenerationResponseDTO.describe('The generation'),
          304: z.undefined().describe('Nothing has changed since the `ETag` that `If-None-Match` names'),
          ...problems(404),
        },
      },
    },
    async (request, reply) => {
      const id = generationId(request.params.id);
      const { generations } = services();
      const seconds = waitSeconds(request.headers.prefer);
      if (seconds !== null) reply.header('preference-applied', `wait=${seconds}`);
      let answer = await generations.answer(id);
      if (!ENDED.includes(answer.status) && seconds !== null) {
        await waitForEnd(id, seconds, request.signal);
        answer = await generations.answer(id);
      }
      const { body, etag } = answer;
      // Kept by a cache only to be asked about again.
      reply.header('etag', etag).header('cache-control', 'private, no-cache');
      const known = request.headers['if-none-match'];
      if (known !== undefined && matches(known, etag)) return reply.code(304).send();
      return sendText(reply.type(JSON_TYPE), body);
    },
  );

  app.delete(
    '/api/v1/generate/:id',
    {
      schema: {
        operationId: 'cancelGeneration',
        tags: ['Generations'],
        summary: 'Cancel a generation',
        description: 'A running model call is aborted at once. What was written stays readable. Once more is no error.',
        params: GenerationParams,
        querystring: DeleteQuery,
        response: { 200: GenerationResponseDTO.describe('The generation, cancelled'), ...problems(404, 409, 422) },
      },
    },
    async (request) => {
      const id = generationId(request.params.id);
      const { steering, generations } = services();
      await steering.cancel(id);
      return generations.get(id);
    },
  );
}

/** If-None-Match: `*`, or a list of tags, weak ones compared by their text. */
function matches(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag);
}
