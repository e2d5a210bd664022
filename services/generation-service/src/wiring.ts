import { setTimeout as delay } from 'node:timers/promises';
import type { AppParts, Services } from './api/types.ts';
import { type Config, ConfigError, SERVICE_VERSION } from './config.ts';
import { coreMode, generateUuid, type ServiceLogger } from './core.ts';
import { CHANNELS } from './database/channels.ts';
import {
  assertServerVersion,
  type ConnectionSettings,
  isDatabaseTrouble,
  openPool,
  type Pool,
} from './database/connection.ts';
import { type EmbeddedPostgres, openEmbeddedPostgres } from './database/embedded-postgres.ts';
import { type Listener, startListener } from './database/listener.ts';
import { ServiceError } from './errors.ts';
import { makeEventLog } from './events/event-log.ts';
import { startHousekeeping } from './jobs/housekeeping.ts';
import type { Queue } from './jobs/queue.ts';
import { startWorker, type Worker } from './jobs/worker.ts';
import { serializeGeneration } from './models/answers.ts';
import { writeScript } from './pipeline/write-script.ts';
import { makeProviders, type Providers, resolveModel } from './providers/factory.ts';
import { makeGenerationService } from './services/generations.ts';
import { listModels, readHealth } from './services/health.ts';
import { readStatistics } from './services/statistics.ts';
import { makeSteering } from './services/steering.ts';
import { makeTemplateService } from './services/templates.ts';
import { makeMetrics } from './telemetry/metrics.ts';

/** The running service, apart from its HTTP side. */
export interface Service {
  readonly appParts: AppParts;
  /** Brings up the database and what stands on it; HTTP may listen meanwhile. Rejects where that cannot be. */
  start(): Promise<void>;
  /** Readiness goes, event streams and waiting requests end. */
  drain(): void;
  /** Takes no more work; lets the scenes in hand end, and hands back the rest when the grace is over. */
  finish(graceMs: number): Promise<void>;
  /** Closes all that was opened, once nobody asks any more. */
  close(): Promise<void>;
}

interface Opened {
  embedded: EmbeddedPostgres | null;
  pool: Pool | null;
  queue: Queue | null;
  listener: Listener | null;
  worker: Worker | null;
  stopHousekeeping: (() => void) | null;
}

/** Connections besides one for each generation at work: for requests, the queue and the event log. */
const SPARE_CONNECTIONS = 8;
const LEAST_CONNECTIONS = 20;
/** PostgreSQL's own default is 100 for all of its clients together. */
const MOST_CONNECTIONS = 80;

/**
 * Makes every part by hand and hands it on.
 *
 * @throws ConfigError where the environment names a model that cannot be used
 * @param onFatal is told when the service can no longer do its work and has to end
 */
export function makeService(config: Config, logger: ServiceLogger, onFatal: (error: Error) => void): Service {
  const origin = generateUuid();
  const draining = new AbortController();
  const providers = makeProviders({ offlineWordsPerSecond: config.models.offlineWordsPerSecond });
  assertModels(config.models, providers);
  const opened: Opened = {
    embedded: null,
    pool: null,
    queue: null,
    listener: null,
    worker: null,
    stopHousekeeping: null,
  };
  let services: Services | null = null;

  const metrics = makeMetrics({
    queue: async () => (await opened.queue?.depths()) ?? null,
    followers: () => services?.log.followers ?? 0,
    pool: () =>
      opened.pool === null
        ? null
        : { total: opened.pool.totalCount, idle: opened.pool.idleCount, waiting: opened.pool.waitingCount },
  });

  async function connectionSettings(): Promise<ConnectionSettings> {
    if (config.database.url !== null) return { connectionString: config.database.url };
    logger.info('bringing up the embedded database; the first time takes a few seconds');
    opened.embedded = await openEmbeddedPostgres({ dataRoot: config.dataRoot, log: logger, onExit: onFatal });
    return opened.embedded.connection;
  }

  const poolSize = Math.min(
    MOST_CONNECTIONS,
    Math.max(LEAST_CONNECTIONS, config.role.worker ? config.workerConcurrency + SPARE_CONNECTIONS : 0),
  );

  async function open(): Promise<void> {
    logger.info(
      { version: SERVICE_VERSION, core: coreMode },
      `the Core Module is ${coreMode === 'full' ? 'here' : 'not installed: standalone'}`,
    );
    const settings = await connectionSettings();
    const pool = openPool(settings, poolSize, (error) => logger.warn({ err: error }, 'an idle connection was lost'));
    opened.pool = pool;
    await untilReachable(pool, draining.signal, logger);
    await assertServerVersion(pool);
    // Loaded only now: the port is open already, and health answers meanwhile.
    const { migrate } = await import('./database/migrate.ts');
    await migrate(pool);
    const { openQueue } = await import('./jobs/queue.ts');
    const queue = await openQueue(pool, logger);
    opened.queue = queue;
    const log = makeEventLog(pool, origin);
    const templates = makeTemplateService(pool);
    const models = config.models;

    if (config.role.worker) {
      const pipeline = {
        pool,
        log,
        logger,
        providers,
        origin,
        monotonicMs: () => performance.now(),
        metrics: metrics.pipeline,
      };
      opened.worker = startWorker({
        pool,
        queue,
        concurrency: config.workerConcurrency,
        log: logger,
        perform: (owned) => writeScript(owned, pipeline),
      });
      opened.stopHousekeeping = startHousekeeping(pool, queue, logger);
    }
    opened.listener = await startListener(settings, Object.values(CHANNELS), {
      onNotice(channel, payload) {
        const [first = '', second = ''] = payload.split(' ');
        if (channel === CHANNELS.jobs) opened.worker?.wake();
        else if (channel === CHANNELS.runs) opened.worker?.runChanged(first, Number(second));
        // Our own followers were told when the transaction was committed.
        else if (first !== origin) log.stored(second);
      },
      onListening() {
        log.wakeAll();
        opened.worker?.wake();
        opened.worker?.checkRuns().catch((error: unknown) => logger.warn({ err: error }, 'runs could not be checked'));
      },
      onTrouble: (error) => logger.warn({ err: error }, 'the listening connection was lost'),
    });

    services = {
      generations: makeGenerationService({
        pool,
        queue,
        log,
        providers,
        templates,
        models,
        projectService: config.projectService,
        linkBase: config.http.publicUrl ?? '',
        serialize: serializeGeneration,
      }),
      steering: makeSteering({ pool, queue, log, origin, providers, models }),
      templates,
      log,
      statistics: () => readStatistics(pool),
      ping: () => ping(pool),
    };
  }

  const notReady = () =>
    new ServiceError('not_ready', 'The service is starting: its database is not there yet', { retryAfterSeconds: 1 });

  let opening: Promise<void> = Promise.resolve();
  return {
    start() {
      // Told to stop before it began: nothing is opened that would have to be closed again.
      if (draining.signal.aborted) return Promise.resolve();
      opening = open();
      return opening;
    },
    drain: () => draining.abort(),
    async finish(graceMs) {
      draining.abort();
      // What is being opened can be closed only once it is.
      await Promise.allSettled([opening]);
      await opened.worker?.close(graceMs);
    },
    async close() {
      opened.stopHousekeeping?.();
      services = null;
      // Each in its turn, and none left open because another did not close: the database least of all.
      const closers = [opened.listener, opened.queue, { close: () => opened.pool?.end() }, opened.embedded];
      const failures: unknown[] = [];
      for (const part of closers) {
        try {
          await part?.close();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw new AggregateError(failures, 'not everything could be closed');
    },
    appParts: {
      config,
      logger,
      metrics,
      draining: draining.signal,
      services() {
        if (services === null) throw notReady();
        return services;
      },
      health: () =>
        readHealth(config, providers, {
          async database() {
            if (opened.pool === null) throw notReady();
            await ping(opened.pool);
          },
          async queue() {
            if (opened.queue === null) throw notReady();
            return opened.queue.depths();
          },
        }),
      models: () =>
        listModels(
          providers,
          config.models.defaultModel ?? (config.models.configuredButMissing.length === 0 ? 'offline/writer' : null),
        ),
    },
  };
}

/** A default that cannot be used would refuse every request that names no model: it stops the start instead. */
function assertModels({ defaultModel, fallbackModels }: Config['models'], providers: Providers): void {
  const usable = (name: string): boolean => resolveModel(providers, name) !== null;
  const mistakes = [
    ...[defaultModel].filter((name) => name !== null && !usable(name)).map((name) => `DEFAULT_MODEL: ${name}`),
    ...fallbackModels.filter((name) => !usable(name)).map((name) => `FALLBACK_MODELS: ${name}`),
  ];
  if (mistakes.length > 0) {
    throw new ConfigError(mistakes.map((mistake) => `${mistake} cannot be used; this version has offline/writer`));
  }
}

const RETRY_MS = 1_000;

/** Waits for a database that is not there yet; what waiting cannot mend is thrown. */
async function untilReachable(pool: Pool, signal: AbortSignal, logger: ServiceLogger): Promise<void> {
  for (;;) {
    try {
      await pool.query('SELECT 1');
      return;
    } catch (error) {
      if (!isDatabaseTrouble(error) || signal.aborted) throw error;
      logger.warn({ err: error }, 'the database cannot be reached yet; trying again');
      await delay(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function ping(pool: Pool): Promise<void> {
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    if (isDatabaseTrouble(error))
      throw new ServiceError('not_ready', 'The database cannot be reached', { retryAfterSeconds: 2, cause: error });
    throw error;
  }
}
