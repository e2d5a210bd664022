import { createHash } from 'node:crypto';
import { generateUuid } from '../core.ts';
import type { Pool } from '../database/connection.ts';
import { insertModelCall, type ModelCallOutcome, settleModelCall } from '../database/model-calls.ts';
import { ServiceError } from '../errors.ts';
import type { ResolvedModel } from '../providers/factory.ts';
import type { ModelRequest } from '../providers/provider.ts';

export interface CallParts {
  readonly pool: Pool;
  /** Milliseconds, rising: for durations. */
  readonly monotonicMs: () => number;
}

export interface CallPlace {
  readonly generationId: string;
  readonly run: number;
  readonly scene: number | null;
  readonly attempt: number;
  readonly promptVersion: string;
}

/**
 * One call of a model: written down before it is made, settled however it ends.
 *
 * @param onText receives the text as it comes
 * @returns the whole text, once the provider has said that it is complete
 * @throws the signal's reason when aborted; ServiceError `model_unavailable` when the call failed or was cut short
 */
export async function callModel(
  { pool, monotonicMs }: CallParts,
  { provider, model }: ResolvedModel,
  request: ModelRequest,
  place: CallPlace,
  signal: AbortSignal,
  onText: (text: string) => void | Promise<void>,
): Promise<string> {
  const id = generateUuid();
  await insertModelCall(pool, {
    id,
    generationId: place.generationId,
    run: place.run,
    kind: request.task.kind,
    scene: place.scene,
    attempt: place.attempt,
    provider: provider.name,
    model,
    promptVersion: place.promptVersion,
    promptHash: createHash('sha256').update(JSON.stringify(request.messages)).digest('hex').slice(0, 16),
  });

  const startedMs = monotonicMs();
  const call = new Settling();
  let text = '';
  try {
    for await (const part of provider.stream(model, request, signal)) {
      if (part.type === 'text-delta') {
        call.firstTokenMs ??= Math.round(monotonicMs() - startedMs);
        text += part.text;
        await onText(part.text);
      } else {
        call.finish(part.reason, part.usage);
      }
    }
    if (call.outcome.finishReason !== 'stop') {
      throw new ServiceError(
        'model_unavailable',
        `${provider.name}/${model} ended with "${call.outcome.finishReason ?? 'nothing'}" before it was done`,
        { retryable: true },
      );
    }
    call.outcome.status = 'succeeded';
    return text;
  } catch (error) {
    call.outcome.status = signal.aborted ? 'aborted' : 'failed';
    call.outcome.errorCode = error instanceof ServiceError ? error.code : signal.aborted ? 'aborted' : 'internal_error';
    throw error;
  } finally {
    await settleModelCall(pool, id, {
      ...call.outcome,
      firstTokenMs: call.firstTokenMs,
      durationMs: Math.round(monotonicMs() - startedMs),
    });
  }
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** What is known of a call while it runs. */
class Settling {
  firstTokenMs: number | null = null;
  readonly outcome: Mutable<Omit<ModelCallOutcome, 'firstTokenMs' | 'durationMs'>> = {
    status: 'failed',
    finishReason: null,
    inputTokens: 0,
    outputTokens: 0,
    cachedInputTokens: 0,
    estimated: true,
    costUsd: null,
    errorCode: null,
  };

  finish(
    reason: string,
    usage: { inputTokens: number; outputTokens: number; cachedInputTokens: number; estimated: boolean },
  ): void {
    Object.assign(this.outcome, usage, {
      finishReason: reason,
      // The offline writer costs nothing; no other is there yet.
      costUsd: 0,
    });
  }
}
