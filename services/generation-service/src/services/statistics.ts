import type { Pool } from '../database/connection.ts';
import { countByStatus, endedFigures, sumUsage } from '../database/statistics.ts';
import type { Statistics } from '../models/answers.ts';

const round = (value: number | null, digits: number): number | null =>
  value === null ? null : Number(value.toFixed(digits));

/** Figures over everything that is stored. */
export async function readStatistics(pool: Pool): Promise<Statistics> {
  const [counts, ended, usage] = await Promise.all([countByStatus(pool), endedFigures(pool), sumUsage(pool)]);
  const count = (status: string): number => counts.get(status) ?? 0;
  return {
    generations: {
      total: [...counts.values()].reduce((a, b) => a + b, 0),
      pending: count('pending'),
      processing: count('processing'),
      awaiting_approval: count('awaiting_approval'),
      completed: count('completed'),
      failed: count('failed'),
      cancelled: count('cancelled'),
    },
    duration_seconds: { p50: round(ended.p50, 3), p95: round(ended.p95, 3) },
    words: usage.words,
    usage: {
      calls: usage.calls,
      input_tokens: usage.input_tokens,
      output_tokens: usage.output_tokens,
      cached_input_tokens: usage.cached_input_tokens,
      cost_usd: usage.cost_usd ?? 0,
    },
    length_score: { mean: round(ended.score_mean, 2), least: round(ended.score_least, 2) },
  };
}
