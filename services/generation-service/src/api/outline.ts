import { GenerationResponseDTO } from '../core.ts';
import { Outline, problems } from '../models/answers.ts';
import { GenerationParams, OutlineRequest, ResumeRequest } from '../models/requests.ts';
import { allowNoBody, refuseFields, requireBody } from './body.ts';
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
        description:
          'The scenes in order, with their lengths in the unit of the generation; none before it is planned.',
        params: GenerationParams,
        response: { 200: Outline.describe('The plan'), ...problems(404) },
      },
    },
    async (request) => ({ scenes: await services().steering.outline(generationId(request.params.id)) }),
  );

  app.put(
    '/api/v1/generate/:id/outline',
    {
      preValidation: requireBody,
      schema: {
        operationId: 'replaceOutline',
        tags: ['Outline'],
        summary: 'Replace the plan while it awaits approval',
        description:
          'The list becomes the whole plan, in its order. A scene that comes back with its heading and summary keeps what the plan made of it.',
        params: GenerationParams,
        body: OutlineRequest,
        response: { 200: Outline.describe('The plan as it is now'), ...problems(400, 404, 409, 413, 415, 422) },
      },
    },
    async (request) => ({
      scenes: await services().steering.replaceOutline(generationId(request.params.id), request.body.scenes),
    }),
  );

  app.post(
    '/api/v1/generate/:id/approve',
    {
      preValidation: refuseFields,
      schema: {
        operationId: 'approveOutline',
        tags: ['Outline'],
        summary: 'Approve the plan: the writing begins',
        description: 'Needs no body.',
        params: GenerationParams,
        response: { 202: GenerationResponseDTO.describe('Goes on'), ...problems(400, 404, 409, 415, 422) },
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
      preValidation: allowNoBody,
      schema: {
        operationId: 'resumeGeneration',
        tags: ['Generations'],
        summary: 'Go on with a failed or cancelled generation',
        description:
          'At its first unwritten scene, under the same id; its events go on counting. The body may be left out.',
        params: GenerationParams,
        body: ResumeRequest,
        response: { 202: GenerationResponseDTO.describe('Goes on'), ...problems(400, 404, 409, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const id = generationId(request.params.id);
      const { steering, generations } = services();
      await steering.resume(id, request.body);
      return reply.code(202).send(await generations.get(id));
    },
  );
}
