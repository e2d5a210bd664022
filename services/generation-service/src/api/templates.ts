import { z } from 'zod';
import { TemplateDTO, TemplateRequestDTO } from '../core.ts';
import { problems, TemplateList } from '../models/answers.ts';
import { IdParams, TemplatesQuery } from '../models/requests.ts';
import { ownerOf } from './access.ts';
import { requireBody } from './generations.ts';
import { templateId } from './ids.ts';
import type { App, AppParts } from './types.ts';

export function registerTemplates(app: App, { services }: AppParts): void {
  app.get(
    '/api/v1/templates',
    {
      schema: {
        operationId: 'listTemplates',
        tags: ['Templates'],
        summary: 'List templates: the built-in ones, then your own',
        querystring: TemplatesQuery,
        response: { 200: TemplateList, ...problems(422) },
      },
    },
    async (request) => ({ templates: await services().templates.list(request.query.script_type) }),
  );

  app.get(
    '/api/v1/templates/:id',
    {
      schema: {
        operationId: 'getTemplate',
        tags: ['Templates'],
        summary: 'Get a template',
        params: IdParams,
        response: { 200: TemplateDTO.describe('The template'), ...problems(404) },
      },
    },
    async (request) => services().templates.get(templateId(request.params.id)),
  );

  app.post(
    '/api/v1/templates',
    {
      preValidation: async (request) => requireBody(request),
      schema: {
        operationId: 'createTemplate',
        tags: ['Templates'],
        summary: 'Make a template of your own',
        body: TemplateRequestDTO,
        response: { 201: TemplateDTO.describe('The template'), ...problems(400, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const template = await services().templates.create(request.body, ownerOf(request));
      return reply.code(201).header('location', `/api/v1/templates/${template.id}`).send(template);
    },
  );

  app.put(
    '/api/v1/templates/:id',
    {
      preValidation: async (request) => requireBody(request),
      schema: {
        operationId: 'replaceTemplate',
        tags: ['Templates'],
        summary: 'Replace a template of your own',
        params: IdParams,
        body: TemplateRequestDTO,
        response: { 200: TemplateDTO.describe('The template'), ...problems(400, 404, 409, 413, 415, 422) },
      },
    },
    async (request) => services().templates.replace(templateId(request.params.id), request.body),
  );

  app.delete(
    '/api/v1/templates/:id',
    {
      schema: {
        operationId: 'deleteTemplate',
        tags: ['Templates'],
        summary: 'Delete a template of your own',
        params: IdParams,
        response: { 204: z.undefined().describe('Deleted'), ...problems(404, 409) },
      },
    },
    async (request, reply) => {
      await services().templates.remove(templateId(request.params.id));
      return reply.code(204).send();
    },
  );
}
