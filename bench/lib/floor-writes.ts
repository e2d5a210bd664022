import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { FLOOR_TABLES } from './floor-schema.ts';

/** What storing finished scripts costs when nothing is planned, written, followed or fenced. */
export interface WriteFloor {
  /**
   * Stores the scripts, each one row and then a transaction for every scene, so many at once.
   *
   * @param scripts the texts of their scenes
   * @returns the seconds it took
   */
  store(scripts: readonly (readonly string[])[], atOnce: number): Promise<number>;
  close(): Promise<void>;
}

/** Opens the floor in an empty database. */
export async function openWriteFloor(databaseUrl: string, poolSize: number): Promise<WriteFloor> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize });
  await pool.query(FLOOR_TABLES);

  async function storeOne(scenes: readonly string[]): Promise<void> {
    const id = randomUUID();
    await pool.query({
      name: 'document',
      text: 'INSERT INTO floor_documents (id, body) VALUES ($1, $2)',
      values: [id, JSON.stringify({ scenes: scenes.length })],
    });
    for (const [index, text] of scenes.entries()) {
      await pool.query({
        name: 'scene',
        text: 'INSERT INTO floor_scenes (document_id, number, text) VALUES ($1, $2, $3)',
        values: [id, index + 1, text],
      });
    }
  }

  return {
    async store(scripts, atOnce) {
      const startMs = performance.now();
      const waiting = scripts.values();
      // They share one iterator: each takes the next script that nobody has taken.
      const writer = async () => {
        for (const scenes of waiting) await storeOne(scenes);
      };
      await Promise.all(Array.from({ length: atOnce }, writer));
      return (performance.now() - startMs) / 1000;
    },
    close: () => pool.end(),
  };
}
