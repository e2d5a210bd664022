import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { buildApp } from './app.ts';
import { ConfigError, loadConfig } from './config.ts';
import { getServiceLogger, type ServiceLogger } from './core.ts';
import { EmbeddedPostgresError } from './database/embedded/errors.ts';
import { makeService, type Service } from './wiring.ts';

/** Runs the service until a signal ends it. */
export async function run(environment: Record<string, string | undefined>): Promise<void> {
  let config: ReturnType<typeof loadConfig>;
  let logger: ServiceLogger;
  let service: Service;
  try {
    config = loadConfig(environment, (path) => readFileSync(path, 'utf8'));
    logger = getServiceLogger('generation-service', { level: config.logLevel });
    service = makeService(config, logger, (error) => void fail(error));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.lines.join('\n')}\n`);
    process.exit(1);
  }
  const app = await buildApp(service.appParts);

  let stopping: Promise<void> | null = null;
  const stop = (code: number): Promise<void> => {
    stopping ??= (async () => {
      // Whatever hangs, the process is gone when the grace is over.
      setTimeout(() => process.exit(code), config.shutdownGraceSeconds * 1000).unref();
      service.drain();
      const graceMs = Math.max(0, config.shutdownGraceSeconds - HAND_BACK_SECONDS) * 1000;
      // Requests in hand and scenes in hand end side by side; what they stand on is closed after both.
      const ended = await Promise.allSettled([app.close(), service.finish(graceMs)]);
      const closed = await Promise.allSettled([service.close()]);
      for (const result of [...ended, ...closed]) {
        if (result.status === 'rejected') logger.error({ err: result.reason }, 'something did not close in order');
      }
      logger.info('stopped');
      process.exit(code);
    })();
    return stopping;
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      logger.info({ signal }, 'stopping: scenes in hand are finished, the rest is handed back');
      void stop(0);
    });
  }
  async function fail(error: unknown): Promise<void> {
    const message = error instanceof Error ? error.message : String(error);
    // What an operator can mend is said in one line; a stack is for faults of ours.
    if (error instanceof OperatorError) logger.fatal(message);
    else logger.fatal({ err: error }, 'the service has to end');
    process.stderr.write(`${message}\n`);
    await stop(1);
  }
  process.on('uncaughtException', (error) => void fail(error));

  for (const variable of config.notUsedYet)
    logger.warn({ variable }, `${variable} is set, and this version does not use it`);
  if (config.access.apiKeys.length === 0) {
    logger.warn('no API_KEYS: whoever can reach this address can use the service');
  }

  try {
    await app.listen({ host: config.http.host, port: config.http.port });
  } catch (error) {
    await fail(listenError(error, config.http));
    return;
  }
  const { port } = app.server.address() as AddressInfo;
  const host = config.http.host.includes(':') ? `[${config.http.host}]` : config.http.host;
  const shown = config.http.host === '0.0.0.0' || config.http.host === '::' ? 'localhost' : host;
  try {
    await service.start();
  } catch (error) {
    // Told to stop while it was starting: that is no failure.
    if (stopping === null)
      await fail(error instanceof EmbeddedPostgresError ? new OperatorError(error.message) : error);
    return;
  }
  const address = `http://${shown}:${port}`;
  logger.info({ port }, `ready: ${address}`);
  process.stderr.write(`Ready at ${address}. Documentation: ${address}/docs\n`);
}

/** Something that the one who runs the service can mend. */
class OperatorError extends Error {}

function listenError(error: unknown, { host, port }: { host: string; port: number }): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') return new OperatorError(`PORT: ${port} is in use on ${host}; set another PORT`);
  if (code === 'EACCES') return new OperatorError(`PORT: ${port} may not be used by this account; set another PORT`);
  if (code === 'EADDRNOTAVAIL') return new OperatorError(`HOST: ${host} is no address of this machine`);
  return error;
}

/** What is left of the grace for handing work back and closing. */
const HAND_BACK_SECONDS = 5;
