import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

/** Where the service's version stands once. */
export const SERVICE_VERSION = '3.0.0';

export interface ApiKey {
  /** The owner written on every row that this key makes. */
  readonly name: string;
  readonly key: string;
}

export interface Config {
  readonly http: {
    readonly host: string;
    readonly port: number;
    readonly publicUrl: string | null;
    readonly trustProxy: boolean;
    readonly allowedHosts: readonly string[];
  };
  readonly database: { readonly url: string | null };
  readonly dataRoot: string;
  readonly models: {
    readonly defaultModel: string | null;
    readonly fallbackModels: readonly string[];
    /** Providers that the environment names and this version does not have. */
    readonly configuredButMissing: readonly string[];
    readonly offlineWordsPerSecond: number | null;
  };
  readonly access: { readonly apiKeys: readonly ApiKey[] };
  readonly projectService: { readonly configured: boolean; readonly required: boolean };
  readonly role: { readonly api: boolean; readonly worker: boolean };
  readonly workerConcurrency: number;
  readonly shutdownGraceSeconds: number;
  readonly logLevel: string;
  /** Variables that are set and that this version does not act on yet: told at the start, never passed over in silence. */
  readonly notUsedYet: readonly string[];
}

/** The environment holds mistakes; `lines` has one readable line for each, which names its variable. */
export class ConfigError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigError';
    this.lines = lines;
  }
}

const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be ${min} to ${max}`);

const flag = z
  .string()
  .toLowerCase()
  .refine((value) => ['true', 'false', '1', '0', 'yes', 'no'].includes(value), 'must be true or false')
  .transform((value) => ['true', '1', 'yes'].includes(value));

const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

const httpUrl = z.string().refine((value) => {
  const url = URL.parse(value);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:');
}, 'must be an http:// or https:// address');

const modelName = z.string().regex(/^[a-z][a-z0-9-]*\/\S+$/, 'must be "provider/model", e.g. "offline/writer"');

const databaseUrl = z
  .string()
  // What the FastAPI service was configured with goes on working.
  .transform((value) => value.replace(/^postgresql\+(asyncpg|psycopg2):\/\//, 'postgresql://'))
  .refine(
    // An address with its host among the parameters (a socket's directory) has none where URLs want it.
    (value) => /^postgres(ql)?:\/\//.test(value) && URL.canParse(value.replace('@/', '@localhost/')),
    'must be a postgresql:// address',
  );

const host = z
  .string()
  .refine((value) => isIP(value) !== 0 || /^[a-zA-Z0-9.-]+$/.test(value), 'must be a host name or an IP address');

const Environment = z.object({
  PORT: integer(0, 65_535).default(8000),
  HOST: host.default('127.0.0.1'),
  PUBLIC_URL: httpUrl.optional(),
  TRUST_PROXY: flag.default(false),
  ALLOWED_HOSTS: list.default([]),
  DATABASE_URL: databaseUrl.optional(),
  DATA_ROOT_PATH: z.string().default('./data'),
  DEFAULT_MODEL: modelName.optional(),
  FALLBACK_MODELS: list.pipe(z.array(modelName)).default([]),
  OPENAI_API_KEY: z.string().optional(),
  ANTHROPIC_API_KEY: z.string().optional(),
  LOCAL_MODEL_ENDPOINT: httpUrl.optional(),
  LOCAL_MODEL_PATH: z.string().optional(),
  OFFLINE_WORDS_PER_SECOND: z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'must be a number above 0')
    .transform(Number)
    .refine((value) => value > 0 && value <= 100_000, 'must be above 0 and at most 100000')
    .optional(),
  API_KEYS: z.string().optional(),
  PROJECT_SERVICE_URL: httpUrl.optional(),
  PROJECT_SERVICE_REQUIRED: flag.default(true),
  ROLE: z.enum(['all', 'api', 'worker'], { error: 'must be all, api or worker' }).default('all'),
  WORKER_CONCURRENCY: integer(1, 1000).default(16),
  SHUTDOWN_GRACE_SECONDS: integer(1, 3600).default(30),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be trace, debug, info, warn, error, fatal or silent',
    })
    .default('info'),
});

const NOT_USED_YET = [
  'VECTOR_STORE',
  'CHROMA_URL',
  'CHROMA_PERSIST_DIRECTORY',
  'DAILY_COST_LIMIT_USD',
  'EMBEDDING_MODEL',
  'WEBHOOK_SECRET',
  'WEBHOOK_ALLOW_PRIVATE',
  'RETENTION_DAYS',
  'RATE_LIMIT_PER_MINUTE',
  'LOG_TO_FILE',
  'CORS_ORIGINS',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
] as const;

/** `key` or `name:key`, comma-separated. A key without a name is called by the place it has in the list. */
function readApiKeys(value: string | undefined, mistakes: string[]): ApiKey[] {
  if (value === undefined) return [];
  const keys: ApiKey[] = [];
  for (const [index, entry] of value.split(',').entries()) {
    const trimmed = entry.trim();
    const colon = trimmed.indexOf(':');
    const name = colon === -1 ? `key-${index + 1}` : trimmed.slice(0, colon).trim();
    const key = trimmed.slice(colon + 1).trim();
    // The entry itself is a secret: a mistake is named by its place.
    if (!/^[A-Za-z0-9._-]{1,64}$/.test(name) || !/^[\x21-\x7e]{8,256}$/.test(key)) {
      mistakes.push(
        `API_KEYS: entry ${index + 1} must be "key" or "name:key", the key 8 to 256 visible ASCII characters`,
      );
    } else if (keys.some((other) => other.name === name || other.key === key)) {
      mistakes.push(`API_KEYS: entry ${index + 1} repeats the name or the key of another`);
    } else {
      keys.push({ name, key });
    }
  }
  return keys;
}

/**
 * The whole configuration out of the environment; nothing else reads it. Empty variables count as unset, as
 * compose files and shells pass them.
 *
 * @param readSecretFile reads the file that a `NAME_FILE` variable names
 * @throws ConfigError with one line for each mistake
 */
export function loadConfig(
  environment: Readonly<Record<string, string | undefined>>,
  readSecretFile: (path: string) => string,
): Config {
  const mistakes: string[] = [];
  const set: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && value.trim() !== '') set[name] = value.trim();
  }
  for (const name of ['API_KEYS', 'DATABASE_URL', 'OPENAI_API_KEY', 'ANTHROPIC_API_KEY']) {
    const path = set[`${name}_FILE`];
    if (path === undefined) continue;
    if (set[name] !== undefined) mistakes.push(`${name}_FILE: ${name} is set as well; set one of the two`);
    try {
      set[name] = readSecretFile(path).trim();
    } catch {
      mistakes.push(`${name}_FILE: the file cannot be read`);
    }
  }

  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) mistakes.push(`${String(issue.path[0])}: ${issue.message}`);
  }
  const apiKeys = readApiKeys(set['API_KEYS'], mistakes);
  if (!parsed.success || mistakes.length > 0) throw new ConfigError(mistakes);

  const env = parsed.data;
  const configuredButMissing = [
    env.OPENAI_API_KEY === undefined ? null : 'openai',
    env.ANTHROPIC_API_KEY === undefined ? null : 'anthropic',
    env.LOCAL_MODEL_ENDPOINT === undefined ? null : 'local',
    env.LOCAL_MODEL_PATH === undefined ? null : 'local_gguf',
  ].filter((name) => name !== null);

  return deepFreeze({
    http: {
      host: env.HOST,
      port: env.PORT,
      publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
      trustProxy: env.TRUST_PROXY,
      allowedHosts: env.ALLOWED_HOSTS.map((name) => name.toLowerCase()),
    },
    database: { url: env.DATABASE_URL ?? null },
    dataRoot: resolve(env.DATA_ROOT_PATH),
    models: {
      defaultModel: env.DEFAULT_MODEL ?? null,
      fallbackModels: env.FALLBACK_MODELS,
      configuredButMissing,
      offlineWordsPerSecond: env.OFFLINE_WORDS_PER_SECOND ?? null,
    },
    access: { apiKeys },
    projectService: { configured: env.PROJECT_SERVICE_URL !== undefined, required: env.PROJECT_SERVICE_REQUIRED },
    role: { api: env.ROLE !== 'worker', worker: env.ROLE !== 'api' },
    workerConcurrency: env.WORKER_CONCURRENCY,
    shutdownGraceSeconds: env.SHUTDOWN_GRACE_SECONDS,
    logLevel: env.LOG_LEVEL,
    notUsedYet: NOT_USED_YET.filter((name) => set[name] !== undefined),
  });
}

function deepFreeze<Value extends object>(value: Value): Value {
  for (const item of Object.values(value)) if (typeof item === 'object' && item !== null) deepFreeze(item);
  return Object.freeze(value);
}
