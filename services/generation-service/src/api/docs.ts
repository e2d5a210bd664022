import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { SERVICE_VERSION } from '../config.ts';
import { documentObject, finishDocument } from './openapi.ts';
import type { App } from './types.ts';

/** Nothing but our own origin. Both pages style themselves inline; ReDoc searches in a worker that it makes itself. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const REDOC_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>AI Script Generator ${SERVICE_VERSION}</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 }</style>
</head>
<body>
<redoc spec-url="/openapi.json" disable-google-font="true" hide-download-button="true"></redoc>
<script src="/redoc/redoc.standalone.js"></script>
</body>
</html>
`;

/** Its logo lies on another host; an empty picture stands in for it, so that the page works with no internet. */
const REDOC_LOGO = 'https://cdn.redoc.ly/redoc/logo-mini.svg';
const EMPTY_PICTURE = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>";

const documents = new WeakMap<App, string>();

/** The document of an app, made once, when all of its routes are there. */
function finishedDocument(app: App): string {
  const made = documents.get(app) ?? JSON.stringify(finishDocument(JSON.parse(JSON.stringify(app.swagger()))));
  documents.set(app, made);
  return made;
}

/** `/openapi.json`, and two pages that show it. */
export async function registerDocs(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: documentObject,
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  app.addHook('onSend', async (request, reply) => {
    if (/^\/(docs|redoc)(\/|$|\?)/.test(request.url)) reply.header('content-security-policy', PAGE_POLICY);
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    // The layout without the bar that loads other documents: the policy of the page forbids them anyway.
    uiConfig: { layout: 'BaseLayout', docExpansion: 'list', deepLinking: true, persistAuthorization: false },
    transformSpecification: () => JSON.parse(finishedDocument(app)),
    theme: { title: `AI Script Generator ${SERVICE_VERSION}` },
    logo: { type: 'image/svg+xml', content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), href: '/' },
  });

  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    return reply.type('application/json; charset=utf-8').send(finishedDocument(app));
  });
  app.get('/redoc', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(REDOC_PAGE),
  );

  let redoc: Promise<string> | null = null;
  app.get('/redoc/redoc.standalone.js', { schema: { hide: true } }, async (_request, reply) => {
    redoc ??= readFile(createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js'), 'utf8').then(
      (script) => script.replaceAll(REDOC_LOGO, EMPTY_PICTURE),
    );
    return reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'max-age=3600')
      .send(await redoc);
  });
}
