import type { SceneStatus } from '../core.ts';
import type { Beat } from '../story.ts';
import { many, type Queryable } from './connection.ts';

/** A scene as it is planned. */
export interface ScenePlanRow {
  readonly number: number;
  readonly heading: string;
  readonly summary: string;
  readonly beat: Beat;
  /** Names of the cast members in it. */
  readonly members: readonly string[];
  readonly turn: string;
  readonly words_target: number;
  readonly fixed_length: boolean;
  readonly locked: boolean;
  /** The user's own text, where the scene came written. */
  readonly given_text: string | null;
}

export interface SceneRow extends ScenePlanRow {
  readonly status: SceneStatus;
  readonly attempts: number;
  /** Fountain, from the heading on; null until the scene is finished. */
  readonly text: string | null;
  readonly words: number | null;
  readonly provider: string | null;
  readonly model: string | null;
  readonly prompt_version: string | null;
  readonly edited_by_hand: boolean;
}

/** What a SceneRow is read from. */
export const SCENE_COLUMNS = `number, heading, summary, beat, members, turn, words_target, fixed_length, locked, given_text,
  status, attempts, text, words, provider, model, prompt_version, edited_by_hand`;

export function readScenes(db: Queryable, generationId: string): Promise<SceneRow[]> {
  return many(
    db,
    `SELECT ${SCENE_COLUMNS} FROM scenes WHERE generation_id = $1 ORDER BY number`,
    [generationId],
    'scenes',
  );
}

/** Puts the whole plan in place of what was there. The caller holds the generation's state. */
export async function replaceScenes(
  db: Queryable,
  generationId: string,
  scenes: readonly ScenePlanRow[],
): Promise<void> {
  await db.query('DELETE FROM scenes WHERE generation_id = $1', [generationId]);
  await db.query(
    `INSERT INTO scenes (generation_id, number, heading, summary, beat, members, turn, words_target, fixed_length,
       locked, given_text)
     SELECT $1, number, heading, summary, beat, members, turn, words_target, fixed_length, locked, given_text
     FROM json_to_recordset($2::json) AS t (number integer, heading text, summary text, beat jsonb, members jsonb,
       turn text, words_target integer, fixed_length boolean, locked boolean, given_text text)`,
    [generationId, JSON.stringify(scenes)],
  );
}

/** The caller holds the generation's state. Never touches a scene that is finished. */
export async function startScene(db: Queryable, generationId: string, number: number): Promise<void> {
  await db.query(
    `UPDATE scenes SET status = 'writing', attempts = attempts + 1
     WHERE generation_id = $1 AND number = $2 AND status <> 'completed'`,
    [generationId, number],
  );
}

export interface FinishedScene {
  readonly number: number;
  readonly text: string;
  readonly words: number;
  /** Null, all three, where a person wrote it. */
  readonly provider: string | null;
  readonly model: string | null;
  readonly promptVersion: string | null;
}

/** The caller holds the generation's state. Throws where the scene is finished already: none is written twice. */
export async function finishScene(db: Queryable, generationId: string, scene: FinishedScene): Promise<void> {
  const { rowCount } = await db.query({
    name: 'finish_scene',
    text: `UPDATE scenes SET status = 'completed', text = $3, words = $4, provider = $5, model = $6,
             prompt_version = $7, edited_by_hand = $5::text IS NULL, completed_at = clock_timestamp()
           WHERE generation_id = $1 AND number = $2 AND status <> 'completed'`,
    values: [generationId, scene.number, scene.text, scene.words, scene.provider, scene.model, scene.promptVersion],
  });
  if (rowCount !== 1) throw new Error(`scene ${scene.number} of ${generationId} is finished already`);
}

/** Scenes in hand go back to `pending`, or to `failed` where the run ended on them. The caller holds the state. */
export async function leaveScenes(db: Queryable, generationId: string, status: 'pending' | 'failed'): Promise<void> {
  await db.query(`UPDATE scenes SET status = $2 WHERE generation_id = $1 AND status IN ('writing', 'failed')`, [
    generationId,
    status,
  ]);
}
