import { access, constants, mkdir, statfs } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { CORE_VERSION, coreMode } from '../core.ts';
import type { QueueDepths } from '../jobs/queue.ts';
import type { DependencyHealth, DetailedHealth, Models } from '../models/answers.ts';
import type { Providers } from '../providers/factory.ts';

export interface HealthProbes {
  /** Rejects with what is wrong. */
  database(): Promise<void>;
  queue(): Promise<QueueDepths>;
}

const PROBE_MS = 1_500;
/** Below this the embedded database may soon be unable to write. */
const LEAST_FREE_BYTES = 256 * 1024 * 1024;

const NOT_CONFIGURED: DependencyHealth = { status: 'not_configured' };

/** Asks each part for real, each with a short time limit of its own, all at once. */
export async function readHealth(
  config: Pick<Config, 'dataRoot' | 'models' | 'projectService'>,
  providers: Providers,
  probes: HealthProbes,
): Promise<DetailedHealth> {
  let depths: QueueDepths | null = null;
  const [database, queue, storage] = await Promise.all([
    probe('the database', probes.database),
    probe('the queue', async () => {
      depths = await probes.queue();
    }),
    probe('the data directory', () => probeStorage(config.dataRoot)),
  ]);
  const dependencies = {
    database,
    queue,
    project_service: config.projectService.configured
      ? { status: 'unavailable' as const, detail: 'This version cannot ask the Project Service yet' }
      : NOT_CONFIGURED,
    vector_store: NOT_CONFIGURED,
    storage,
  };
  const aiProvider = (name: string): DependencyHealth =>
    config.models.configuredButMissing.includes(name)
      ? { status: 'unavailable', detail: 'Configured, but this version has only the offline writer' }
      : NOT_CONFIGURED;
  const ai_providers = {
    openai: aiProvider('openai'),
    anthropic: aiProvider('anthropic'),
    local: aiProvider('local'),
    local_gguf: aiProvider('local_gguf'),
    offline: providers.has('offline') ? { status: 'healthy' as const } : NOT_CONFIGURED,
  };
  const down = ({ status }: DependencyHealth): boolean => status === 'unavailable' || status === 'degraded';
  const unhealthy = down(database) || down(queue);
  const degraded = [...Object.values(dependencies), ...Object.values(ai_providers)].some(down);
  return {
    status: unhealthy ? 'unhealthy' : degraded ? 'degraded' : 'healthy',
    core: { mode: coreMode, version: CORE_VERSION },
    dependencies,
    ai_providers,
    queue: depths,
  };
}

async function probe(what: string, ask: () => Promise<void>): Promise<DependencyHealth> {
  const startedMs = performance.now();
  const latency = () => Number((performance.now() - startedMs).toFixed(1));
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ProbeError(`${what} did not answer within ${PROBE_MS} ms`)), PROBE_MS);
  });
  try {
    await Promise.race([ask(), limit]);
    return { status: 'healthy', latency_ms: latency() };
  } catch (error) {
    // Only what we say ourselves goes out: a driver's message may hold an address or a password.
    const detail = error instanceof ProbeError ? error.message : `${what} cannot be reached`;
    const status = error instanceof ProbeError && error.passing ? 'degraded' : 'unavailable';
    return { status, latency_ms: latency(), detail };
  } finally {
    clearTimeout(timer);
  }
}

class ProbeError extends Error {
  readonly passing: boolean;

  constructor(message: string, passing = false) {
    super(message);
    this.name = 'ProbeError';
    this.passing = passing;
  }
}

async function probeStorage(dataRoot: string): Promise<void> {
  try {
    await mkdir(dataRoot, { recursive: true });
    await access(dataRoot, constants.W_OK);
  } catch {
    throw new ProbeError('DATA_ROOT_PATH cannot be written');
  }
  const { bavail, bsize } = await statfs(dataRoot);
  if (bavail * bsize < LEAST_FREE_BYTES) throw new ProbeError('less than 256 MiB are left under DATA_ROOT_PATH', true);
}

/** The models that can be used now. */
export function listModels(providers: Providers, defaultModel: string | null): Models {
  return {
    items: [...providers.values()].flatMap(({ name, models }) =>
      models.map((model) => ({
        model: `${name}/${model}`,
        provider: name,
        default: `${name}/${model}` === defaultModel,
        // The offline writer has no window and no tokens, and costs nothing.
        context_tokens: null,
        max_output_tokens: null,
        price: { input_per_million_usd: 0, output_per_million_usd: 0 },
      })),
    ),
    next_cursor: null,
  };
}
