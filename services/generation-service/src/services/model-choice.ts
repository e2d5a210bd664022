import type { AIModelConfigDTO } from '../core.ts';
import type { StoredAiConfig } from '../database/states.ts';
import { invalid } from '../errors.ts';
import { type Providers, resolveModel } from '../providers/factory.ts';

export interface ModelDefaults {
  readonly defaultModel: string | null;
  readonly fallbackModels: readonly string[];
  /** Providers that are configured and that this version does not have. */
  readonly configuredButMissing: readonly string[];
}

const OFFLINE = 'offline/writer';

/**
 * The models for a request: what it names, else the defaults. The offline writer is the default only where nothing
 * else is configured; it never stands in silently for a model that somebody meant to use.
 *
 * @throws ValidationException naming the field where a model cannot be used here
 */
export function chooseModels(
  config: AIModelConfigDTO | undefined,
  maxCostUsd: number | undefined,
  language: string,
  defaults: ModelDefaults,
  providers: Providers,
): StoredAiConfig {
  const model = config?.model ?? defaults.defaultModel ?? defaultOf(defaults);
  const fallbacks = config?.fallback_models ?? defaults.fallbackModels;
  const models = [model, ...fallbacks];
  for (const [index, name] of models.entries()) {
    const path = index === 0 ? 'ai_config.model' : `ai_config.fallback_models.${index - 1}`;
    const resolved = resolveModel(providers, name);
    if (resolved === null) {
      throw invalid(path, `${name} cannot be used here; models that can be used: ${namesOf(providers).join(', ')}`);
    }
    if (!resolved.provider.supportsLanguage(language)) {
      throw invalid('language', `${name} cannot write in "${language}"`);
    }
  }
  return {
    models,
    temperature: config?.temperature ?? null,
    topP: config?.top_p ?? null,
    maxOutputTokens: config?.max_output_tokens ?? null,
    maxCostUsd: maxCostUsd ?? null,
  };
}

function defaultOf({ configuredButMissing }: ModelDefaults): string {
  if (configuredButMissing.length === 0) return OFFLINE;
  throw invalid(
    'ai_config.model',
    `is required: ${configuredButMissing.join(', ')} is configured, which this version cannot use yet; name ${OFFLINE} to use the offline writer`,
  );
}

function namesOf(providers: Providers): string[] {
  return [...providers.values()].flatMap(({ name, models }) => models.map((model) => `${name}/${model}`));
}
