import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GenerationRequestDTO, GenerationResponseDTO } from '../core.ts';
import type { ListFilter } from '../database/generations.ts';
import { invalid, ServiceError } from '../errors.ts';
import { ENDED } from '../events/event-log.ts';
import { GenerationList, problems, serializeGeneration } from '../models/answers.ts';
import { CreateHeaders, IdParams, ListQuery, PreferHeaders, waitSeconds } from '../models/requests.ts';
import { ownerOf } from './access.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { generationId } from './ids.ts';
import { rawBodyOf } from './raw-body.ts';
import type { App, AppParts } from './types.ts';

const CREATE_ROUTE = 'POST /api/v1/generate';
const DEFAULT_LIMIT = 20;
const JSON_TYPE = 'application/json; charset=utf-8';

export function registerGenerations(app: App, { services, draining }: AppParts): void {
  /** Waits as long as the client prefers, if it does; true where the generation has ended by then. */
  async function waitIfPreferred(request: FastifyRequest, reply: FastifyReply, id: string): Promise<boolean> {
    const seconds = waitSeconds(request.headers['prefer'] as string | undefined);
    if (seconds === null) return false;
    reply.header('preference-applied', `wait=${seconds}`);
    if (seconds === 0) return false;
    return services().generations.waitForEnd(id, seconds * 1000, AbortSignal.any([request.signal, draining]));
  }

  app.post(
    '/api/v1/generate',
    {
      preValidation: async (request) => requireBody(request),
      schema: {
        operationId: 'createGeneration',
        tags: ['Generations'],
        summary: 'Generate a script',
        description:
          'Answers as soon as the request is stored; the writing goes on in the background and survives restarts. Follow it at `links.events`, or ask for it at `links.self`.',
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
      const location = `/api/v1/generate/${accepted.generationId}`;
      reply.header('location', location).type(JSON_TYPE);
      if (await waitIfPreferred(request, reply, accepted.generationId)) {
        return reply.code(200).send(serializeGeneration(await generations.get(accepted.generationId)) as never);
      }
      return reply.code(202).send(accepted.body as never);
    },
  );

  app.get(
    '/api/v1/generate',
    {
      schema: {
        operationId: 'listGenerations',
        tags: ['Generations'],
        summary: 'List generations, newest first',
        querystring: ListQuery,
        response: { 200: GenerationList, ...problems(422) },
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
        params: IdParams,
        headers: PreferHeaders,
        response: { 200: GenerationResponseDTO.describe('The generation'), ...problems(404) },
      },
    },
    async (request, reply) => {
      const id = generationId(request.params.id);
      const { generations } = services();
      let view = await generations.get(id);
      if (!ENDED.includes(view.status) && (await waitIfPreferred(request, reply, id))) view = await generations.get(id);
      const body = serializeGeneration(view);
      // Of the whole answer, so that it changes with whatever a client can see.
      const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
      reply.header('etag', etag);
      const known = request.headers['if-none-match'];
      if (known !== undefined && matches(known, etag)) return reply.code(304 as 200).send(undefined as never);
      return reply.type(JSON_TYPE).send(body as never);
    },
  );

  app.delete(
    '/api/v1/generate/:id',
    {
      schema: {
        operationId: 'cancelGeneration',
        tags: ['Generations'],
        summary: 'Cancel a generation',
        description: 'A running model call is aborted at once. What was written stays.',
        params: IdParams,
        response: { 200: GenerationResponseDTO.describe('The generation, cancelled'), ...problems(404, 409, 422) },
      },
    },
    async (request) => {
      const id = generationId(request.params.id);
      const [unknown] = Object.keys(request.query as object);
      if (unknown === 'purge') throw invalid('purge', 'is not available in this version');
      if (unknown !== undefined) throw invalid(unknown, 'is not a known field');
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

/** A body that is not there at all is no JSON. */
export function requireBody(request: FastifyRequest): void {
  if (request.body === undefined) throw new ServiceError('invalid_json', 'The body is empty; JSON is expected');
}
