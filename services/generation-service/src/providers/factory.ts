import { makeOfflineProvider } from './offline/writer.ts';
import type { ModelProvider } from './provider.ts';

/** A model that can be called: who serves it, and what it is called there. */
export interface ResolvedModel {
  readonly provider: ModelProvider;
  readonly model: string;
}

/** The providers that this service has, by the name that stands before the slash. */
export type Providers = ReadonlyMap<string, ModelProvider>;

export interface ProviderSettings {
  readonly offlineWordsPerSecond: number | null;
}

/** Makes every provider that the settings allow. A new one is one file and one line here. */
export function makeProviders(settings: ProviderSettings): Providers {
  const providers = [makeOfflineProvider({ wordsPerSecond: settings.offlineWordsPerSecond })];
  return new Map(providers.map((provider) => [provider.name, provider]));
}

/** @returns null where there is no such provider, or it has no such model */
export function resolveModel(providers: Providers, name: string): ResolvedModel | null {
  const slash = name.indexOf('/');
  const provider = providers.get(name.slice(0, slash));
  const model = name.slice(slash + 1);
  return provider?.models.includes(model) ? { provider, model } : null;
}
