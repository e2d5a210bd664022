import { randomUUID } from 'node:crypto';
import { fastify, LogController } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { registerAccess } from './api/access.ts';
import { closeConnectionsWithServer } from './api/connections.ts';
import { registerDocs } from './api/docs.ts';
import { registerErrorHandling, registerNotFound, sendProblem, toProblem } from './api/error-handler.ts';
import { registerEvents } from './api/events.ts';
import { registerGenerations } from './api/generations.ts';
import { registerHealth } from './api/health.ts';
import { answerBrokenRequest, MAX_URL_LENGTH } from './api/limits.ts';
import { registerMetrics } from './api/metrics.ts';
import { registerOutline } from './api/outline.ts';
import { registerJsonBody } from './api/raw-body.ts';
import { registerScript } from './api/script.ts';
import { registerTemplates } from './api/templates.ts';
import type { App, AppParts } from './api/types.ts';
import { validatorCompiler } from './api/validation.ts';
import { makeProblem } from './problem.ts';

const BODY_LIMIT_BYTES = 2 * 1024 * 1024;

/** What a client may call its request: anything else is replaced, since it ends up in logs. */
const REQUEST_ID = /^[A-Za-z0-9._-]{1,128}$/;

/** The whole HTTP side. Nothing is opened here: the caller listens, or injects. */
export async function buildApp(parts: AppParts): Promise<App> {
  const app: App = fastify({
    loggerInstance: parts.logger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: parts.config.http.trustProxy,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: 30_000,
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : `req_${randomUUID()}`;
    },
    routerOptions: { maxParamLength: MAX_URL_LENGTH },
    clientErrorHandler: answerBrokenRequest,
    // Fastify refuses these before any hook runs.
    frameworkErrors: (error, request, reply) => {
      void sendProblem(request, reply, toProblem(error));
    },
    // A request without a Host is refused below, as a problem; Node would answer it with nothing.
    http: { requireHostHeader: false },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  closeConnectionsWithServer(app, parts.draining);
  registerJsonBody(app);
  registerErrorHandling(app);
  registerNotFound(app);

  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    if (request.raw.httpVersion === '1.1' && request.headers.host === undefined) {
      return sendProblem(request, reply, makeProblem('invalid_request', 'A Host header is needed'));
    }
    if (request.url.length > MAX_URL_LENGTH) {
      return sendProblem(
        request,
        reply,
        makeProblem('uri_too_long', `The address is longer than ${MAX_URL_LENGTH} characters`),
      );
    }
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const seconds = reply.elapsedTime / 1000;
    parts.metrics.requestEnded(request.method, route, reply.statusCode, seconds);
    request.log.debug(
      { requestId: request.id, method: request.method, route, status: reply.statusCode, seconds },
      'request answered',
    );
  });
  registerAccess(app, parts.config);

  await registerDocs(app);
  registerHealth(app, parts);
  registerGenerations(app, parts);
  registerEvents(app, parts);
  registerScript(app, parts);
  registerOutline(app, parts);
  registerTemplates(app, parts);
  registerMetrics(app, parts);
  await app.ready();
  return app;
}
