import { GenerationResponseDTO } from '../core.ts';
import { Outline, problems } from '../models/answers.ts';
import { IdParams, OutlineRequest, ResumeRequest } from '../models/requests.ts';
import { requireBody } from './generations.ts';
import { generationId } from './ids.ts';
import type { App, AppParts } from './types.ts';

export function registerOutline(app: App, { services }: AppParts): void {
  app.get(
    '/api/v1/generate/:id/outline',
    {
      schema: {
        operationId: 'getOutline',
        tags: ['Outline'],
        summary: 'Get the plan',
        params: IdParams,
        response: { 200: Outline, ...problems(404) },
      },
    },
    async (request) => ({ scenes: await services().steering.outline(generationId(request.params.id)) }),
  );

  app.put(
    '/api/v1/generate/:id/outline',
    {
      preValidation: async (request) => requireBody(request),
      schema: {
        operationId: 'replaceOutline',
        tags: ['Outline'],
        summary: 'Replace the plan while it awaits approval',
        params: IdParams,
        body: OutlineRequest,
        response: { 200: Outline, ...problems(400, 404, 409, 413, 415, 422) },
      },
    },
    async (request) => ({
      scenes: await services().steering.replaceOutline(generationId(request.params.id), request.body.scenes),
    }),
  );

  app.post(
    '/api/v1/generate/:id/approve',
    {
      schema: {
        operationId: 'approveOutline',
        tags: ['Outline'],
        summary: 'Approve the plan: the writing begins',
        params: IdParams,
        response: { 202: GenerationResponseDTO.describe('Goes on'), ...problems(404, 409) },
      },
    },
    async (request, reply) => {
      const id = generationId(request.params.id);
      const { steering, generations } = services();
      await steering.approve(id);
      return reply.code(202).send(await generations.get(id));
    },
  );

  app.post(
    '/api/v1/generate/:id/resume',
    {
      schema: {
        operationId: 'resumeGeneration',
        tags: ['Generations'],
        summary: 'Go on with a failed or cancelled generation, at its first unwritten scene',
        params: IdParams,
        body: ResumeRequest,
        response: { 202: GenerationResponseDTO.describe('Goes on'), ...problems(400, 404, 409, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const id = generationId(request.params.id);
      const { steering, generations } = services();
      await steering.resume(id, request.body ?? {});
      return reply.code(202).send(await generations.get(id));
    },
  );
}
