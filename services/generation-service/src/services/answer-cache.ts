import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { GenerationStatus } from '../core.ts';
import type { Pool } from '../database/connection.ts';
import { readVersion } from '../database/generations.ts';

/** A generation as it is answered: the text, and the tag that changes with it. */
export interface GenerationAnswer {
  readonly status: GenerationStatus;
  readonly body: string;
  readonly etag: string;
}

interface Kept extends GenerationAnswer {
  readonly version: number;
}

const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Keeps the text of generations by their version: while nothing has changed, asking again costs one narrow row instead
 * of the whole script. The version is read from the database each time, so what another process changed is seen.
 *
 * @param make reads the generation, and answers its text with the version that it was read at
 * @returns null where there is no such generation
 */
export function makeAnswerCache(
  pool: Pool,
  make: (id: string) => Promise<{ version: number; status: GenerationStatus; body: string } | null>,
): (id: string) => Promise<GenerationAnswer | null> {
  const kept = new LRUCache<string, Kept>({
    maxSize: MOST_BYTES,
    // Two bytes a unit at the most; the rest is small.
    sizeCalculation: ({ body }) => 2 * body.length + 200,
  });
  return async (id) => {
    const known = kept.get(id);
    if (known !== undefined && known.version === (await readVersion(pool, id))) return known;
    const made = await make(id);
    if (made === null) {
      kept.delete(id);
      return null;
    }
    const etag = `"${createHash('sha1').update(made.body).digest('base64url')}"`;
    const answer = { ...made, etag };
    kept.set(id, answer);
    return answer;
  };
}
