import { maybeOne, type Queryable } from './connection.ts';

export interface IdempotencyKey {
  readonly owner: string;
  readonly route: string;
  readonly key: string;
}

export interface KeptAnswer {
  readonly body_hash: string;
  readonly generation_id: string;
  /** The first answer's body, byte for byte. */
  readonly answer: string;
}

export function findAnswer(db: Queryable, { owner, route, key }: IdempotencyKey): Promise<KeptAnswer | null> {
  return maybeOne(
    db,
    'SELECT body_hash, generation_id, answer FROM idempotency_keys WHERE owner = $1 AND route = $2 AND key = $3',
    [owner, route, key],
    'find_answer',
  );
}

/**
 * Takes the key for this transaction. Equal requests at the same moment wait here for the first one to commit.
 *
 * @returns false where another request has it
 */
export async function takeKey(
  db: Queryable,
  { owner, route, key }: IdempotencyKey,
  kept: KeptAnswer,
): Promise<boolean> {
  const { rowCount } = await db.query({
    name: 'take_key',
    text: `INSERT INTO idempotency_keys (owner, route, key, body_hash, generation_id, answer)
           VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    values: [owner, route, key, kept.body_hash, kept.generation_id, kept.answer],
  });
  return rowCount === 1;
}

/** The answer's body is known only when the generation is stored; the same transaction adds it. */
export async function keepAnswer(db: Queryable, { owner, route, key }: IdempotencyKey, answer: string): Promise<void> {
  await db.query('UPDATE idempotency_keys SET answer = $4 WHERE owner = $1 AND route = $2 AND key = $3', [
    owner,
    route,
    key,
    answer,
  ]);
}

/** Forgets keys older than this; answers how many. */
export async function forgetKeys(db: Queryable, olderThanHours: number): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM idempotency_keys WHERE created_at < clock_timestamp() - make_interval(hours => $1)`,
    [olderThanHours],
  );
  return rowCount ?? 0;
}
