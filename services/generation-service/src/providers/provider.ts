import type { WritingTask } from './writing-task.ts';

export interface PromptMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface ModelRequest {
  /** The task as data: what the offline writer works from. */
  readonly task: WritingTask;
  /** The same task in words: what a language model is sent. */
  readonly messages: readonly PromptMessage[];
  readonly temperature: number | null;
  readonly topP: number | null;
  readonly maxOutputTokens: number | null;
}

export interface ModelUsage {
  /** Cached ones included. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedInputTokens: number;
  /** True where the provider did not say. */
  readonly estimated: boolean;
}

/** Why the provider stopped; only `stop` is a success, and the pipeline still judges by the text. */
export type FinishReason = 'stop' | 'length' | 'refusal' | 'other';

/**
 * What a provider sends: any number of `text-delta`, then exactly one `call-finished`, and nothing after it.
 * A call that fails throws a ModelCallError instead of finishing; what had come until then is void.
 */
export type ModelPart =
  | { readonly type: 'text-delta'; readonly text: string }
  | { readonly type: 'call-finished'; readonly reason: FinishReason; readonly usage: ModelUsage };

export interface ModelProvider {
  /** What stands before the slash: `offline` in `offline/writer`. */
  readonly name: string;
  /** The models that can be used now, without the provider's name. */
  readonly models: readonly string[];
  /** Whether it can write in this language, given as a BCP 47 tag. */
  supportsLanguage(tag: string): boolean;
  /**
   * Starts one call. Aborting `signal` ends it at once, down to the socket: iteration then throws the signal's reason.
   */
  stream(model: string, request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelPart>;
}
