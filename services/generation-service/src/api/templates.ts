import { z } from 'zod';
import { TemplateDTO, TemplateRequestDTO } from '../core.ts';
import { problems, TemplateList } from '../models/answers.ts';
import { TemplateParams, TemplatesQuery } from '../models/requests.ts';
import { ownerOf } from './access.ts';
import { requireBody } from './body.ts';
import { templateId } from './ids.ts';
import type { App, AppParts } from './types.ts';

export function registerTemplates(app: App, { config, services }: AppParts): void {
  app.get(
    '/api/v1/templates',
    {
      schema: {
        operationId: 'listTemplates',
        tags: ['Templates'],
        summary: 'List templates: the built-in ones, then your own',
        description: "Of the built-in ones each type's default comes first.",
        querystring: TemplatesQuery,
        response: { 200: TemplateList.describe('The templates'), ...problems(422) },
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
        params: TemplateParams,
        response: { 200: TemplateDTO.describe('The template'), ...problems(404) },
      },
    },
    async (request) => services().templates.get(templateId(request.params.id)),
  );

  app.post(
    '/api/v1/templates',
    {
      preValidation: requireBody,
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
      return reply
        .code(201)
        .header('location', `${config.http.publicUrl ?? ''}/api/v1/templates/${template.id}`)
        .send(template);
    },
  );

  app.put(
    '/api/v1/templates/:id',
    {
      preValidation: requireBody,
      schema: {
        operationId: 'replaceTemplate',
        tags: ['Templates'],
        summary: 'Replace a template of your own',
        description: 'Generations that were made with it keep the one they have.',
        params: TemplateParams,
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
        description: 'Generations that were made with it keep the one they have.',
        params: TemplateParams,
        response: { 204: z.undefined().describe('Deleted'), ...problems(404, 409) },
      },
    },
    async (request, reply) => {
      await services().templates.remove(templateId(request.params.id));
      return reply.code(204).send();
    },
  );
}
