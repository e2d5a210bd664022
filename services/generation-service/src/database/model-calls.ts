import type { UsageDTO } from '../core.ts';
import { LostRunError } from '../errors.ts';
import type { Queryable } from './connection.ts';

export interface NewModelCall {
  readonly id: string;
  readonly generationId: string;
  readonly run: number;
  readonly kind: 'plan' | 'scene';
  readonly scene: number | null;
  readonly attempt: number;
  readonly provider: string;
  readonly model: string;
  readonly promptVersion: string;
  readonly promptHash: string;
}

export interface ModelCallOutcome {
  readonly status: 'succeeded' | 'failed' | 'aborted';
  readonly finishReason: string | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedInputTokens: number;
  readonly estimated: boolean;
  /** Null: the model has no price. */
  readonly costUsd: number | null;
  readonly firstTokenMs: number | null;
  readonly durationMs: number;
  readonly errorCode: string | null;
}

/**
 * Writes the call down before it is made, so that a crash leaves its bill.
 *
 * @throws LostRunError where the run no longer owns the generation: then the call must not be made
 */
export async function insertModelCall(db: Queryable, call: NewModelCall): Promise<void> {
  const { rowCount } = await db.query({
    name: 'insert_model_call',
    // What is used is a part of the generation that people see: its version goes up with it.
    text: `WITH head AS (
             UPDATE generation_states SET version = version + 1 WHERE generation_id = $2 AND run = $3
             RETURNING generation_id, run
           )
           INSERT INTO model_calls (id, generation_id, run, kind, scene, attempt, provider, model, prompt_version, prompt_hash)
           SELECT $1, generation_id, run, $4, $5, $6, $7, $8, $9, $10 FROM head`,
    values: [
      call.id,
      call.generationId,
      call.run,
      call.kind,
      call.scene,
      call.attempt,
      call.provider,
      call.model,
      call.promptVersion,
      call.promptHash,
    ],
  });
  if (rowCount !== 1) throw new LostRunError(call.generationId, call.run);
}

/** Settles the call by its id, whoever owns the generation by now: what was used was used. */
export async function settleModelCall(db: Queryable, id: string, outcome: ModelCallOutcome): Promise<void> {
  await db.query({
    name: 'settle_model_call',
    text: `WITH settled AS (
             UPDATE model_calls SET status = $2, finish_reason = $3, input_tokens = $4, output_tokens = $5,
               cached_input_tokens = $6, estimated = $7, cost_usd = $8, first_token_ms = $9, duration_ms = $10,
               error_code = $11
             WHERE id = $1 RETURNING generation_id
           )
           UPDATE generation_states s SET version = version + 1 FROM settled WHERE s.generation_id = settled.generation_id`,
    values: [
      id,
      outcome.status,
      outcome.finishReason,
      outcome.inputTokens,
      outcome.outputTokens,
      outcome.cachedInputTokens,
      outcome.estimated,
      outcome.costUsd,
      outcome.firstTokenMs,
      outcome.durationMs,
      outcome.errorCode,
    ],
  });
}

const USAGE = `
  SELECT count(*) AS calls, coalesce(sum(input_tokens), 0) AS input_tokens,
    coalesce(sum(output_tokens), 0) AS output_tokens, coalesce(sum(cached_input_tokens), 0) AS cached_input_tokens,
    CASE WHEN bool_or(cost_usd IS NULL AND status <> 'running') THEN NULL ELSE coalesce(sum(cost_usd), 0) END AS cost_usd
  FROM model_calls`;

/** What a generation has used so far. `cost_usd` is null where a call had no price. */
export async function readUsage(db: Queryable, generationId: string): Promise<UsageDTO> {
  const { rows } = await db.query<UsageDTO>({
    name: 'usage',
    text: `${USAGE} WHERE generation_id = $1`,
    values: [generationId],
  });
  const [row] = rows;
  if (row === undefined) throw new Error('an aggregate answers one row');
  return row;
}
