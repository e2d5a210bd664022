import type {
  EventDTO,
  GenerationRequestDTO,
  GenerationStatus,
  LengthUnit,
  ProblemDTO,
  ProgressDTO,
  ScriptType,
  TemplateDTO,
  WarningDTO,
} from '../core.ts';
import type { Bible } from '../story.ts';
import { CHANNELS } from './channels.ts';
import { many, maybeOne, type Queryable } from './connection.ts';
import { SCENE_COLUMNS, type SceneRow } from './scenes.ts';
import type { StoredAiConfig } from './states.ts';

/** What of the request is stored as it is, its defaults filled in; the rest has columns of its own. */
export interface StoredRequest
  extends Pick<
    GenerationRequestDTO,
    | 'tone'
    | 'audience'
    | 'setting'
    | 'characters'
    | 'themes'
    | 'constraints'
    | 'references'
    | 'outline'
    | 'review_outline'
    | 'priority'
    | 'disclosure'
    | 'metadata'
  > {
  readonly length: { readonly unit: LengthUnit; readonly target: number; readonly tolerance: number };
  readonly language: string;
  readonly seed: number;
}

export interface NewGeneration {
  readonly id: string;
  readonly owner: string;
  readonly projectId: string;
  readonly episodeId: string | null;
  readonly parentId: string | null;
  readonly scriptType: ScriptType;
  readonly title: string;
  readonly description: string;
  readonly request: StoredRequest;
  readonly template: TemplateDTO;
  readonly wordsTarget: number;
  readonly progress: ProgressDTO;
  readonly aiConfig: StoredAiConfig;
  readonly warnings: readonly WarningDTO[];
  /** Its first events, from number 1. */
  readonly events: readonly EventDTO[];
}

/** What never changes after it is accepted, and the state beside it. */
export interface GenerationRow {
  readonly id: string;
  readonly owner: string;
  readonly project_id: string;
  readonly episode_id: string | null;
  readonly parent_id: string | null;
  readonly script_type: ScriptType;
  readonly title: string;
  readonly description: string;
  readonly request: StoredRequest;
  readonly template: TemplateDTO;
  readonly words_target: number;
  readonly created_at: Date;
  readonly status: GenerationStatus;
  readonly run: number;
  readonly version: number;
  readonly last_sequence: number;
  readonly attempts: number;
  readonly progress: ProgressDTO;
  readonly ai_config: StoredAiConfig;
  readonly bible: Bible | null;
  readonly outline_approved: boolean;
  readonly warnings: readonly WarningDTO[];
  readonly error: ProblemDTO | null;
  readonly started_at: Date | null;
  readonly completed_at: Date | null;
  readonly updated_at: Date;
}

export interface UsageRow {
  readonly calls: number;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cached_input_tokens: number;
  /** Null where a call had no price. */
  readonly cost_usd: number | null;
}

/** A scene as lists need it: what is measured, without its text. */
export type SceneFigures = Pick<
  SceneRow,
  'number' | 'beat' | 'words_target' | 'words' | 'status' | 'provider' | 'model'
>;

const GENERATION_COLUMNS = `g.id, g.owner, g.project_id, g.episode_id, g.parent_id, g.script_type, g.title,
  g.description, g.request, g.template, g.words_target, g.created_at, s.status, s.run, s.version, s.last_sequence,
  s.attempts, s.progress, s.ai_config, s.bible, s.outline_approved, s.warnings, s.error, s.started_at,
  s.completed_at, s.updated_at`;

const USAGE = `(
  SELECT json_build_object(
    'calls', count(*), 'input_tokens', coalesce(sum(input_tokens), 0), 'output_tokens', coalesce(sum(output_tokens), 0),
    'cached_input_tokens', coalesce(sum(cached_input_tokens), 0),
    'cost_usd', CASE WHEN bool_or(cost_usd IS NULL AND status <> 'running') THEN NULL ELSE coalesce(sum(cost_usd), 0) END)
  FROM model_calls c WHERE c.generation_id = g.id) AS usage`;

const SCENES = (columns: string) => `coalesce((
  SELECT json_agg(t ORDER BY t.number) FROM (SELECT ${columns} FROM scenes WHERE generation_id = g.id) t), '[]') AS scenes`;

const INSERT = `
  WITH input AS (
    SELECT * FROM json_to_recordset($1::json) AS t (id text, owner text, "projectId" text, "episodeId" text,
      "parentId" text, "scriptType" text, title text, description text, request jsonb, template jsonb,
      "wordsTarget" integer, progress jsonb, "aiConfig" jsonb, warnings jsonb, events json)
  ), made AS (
    INSERT INTO generations (id, owner, project_id, episode_id, parent_id, script_type, title, description, request,
      template, words_target)
    SELECT id, owner, "projectId", "episodeId", "parentId", "scriptType", title, description, request, template,
      "wordsTarget" FROM input
    RETURNING id, created_at
  ), states AS (
    INSERT INTO generation_states (generation_id, status, last_sequence, progress, ai_config, warnings, updated_at)
    SELECT i.id, 'pending', json_array_length(i.events), i.progress, i."aiConfig", i.warnings, made.created_at
    FROM input i JOIN made USING (id)
  ), stored AS (
    INSERT INTO generation_events (generation_id, first_sequence, last_sequence, items)
    SELECT id, 1, json_array_length(events), events FROM input
  )
  SELECT id, created_at FROM made`;

/** Stores accepted generations with their states and first events, in one statement. Answers when each was created. */
export async function insertGenerations(
  db: Queryable,
  generations: readonly NewGeneration[],
): Promise<Map<string, Date>> {
  const rows = await many<{ id: string; created_at: Date }>(
    db,
    INSERT,
    [JSON.stringify(generations)],
    'insert_generations',
  );
  return new Map(rows.map((row) => [row.id, row.created_at]));
}

/** Tells the workers, once the transaction is committed, that there is a job. */
export async function announceJob(db: Queryable): Promise<void> {
  await db.query({ name: 'announce_job', text: `SELECT pg_notify('${CHANNELS.jobs}', '')` });
}

export function readGeneration(db: Queryable, id: string): Promise<GenerationRow | null> {
  return maybeOne(
    db,
    `SELECT ${GENERATION_COLUMNS} FROM generations g JOIN generation_states s ON s.generation_id = g.id WHERE g.id = $1`,
    [id],
    'generation',
  );
}

/** The version alone, which goes up with every change that can be seen; null where there is no such generation. */
export async function readVersion(db: Queryable, id: string): Promise<number | null> {
  const row = await maybeOne<{ version: number }>(
    db,
    'SELECT version FROM generation_states WHERE generation_id = $1',
    [id],
    'version',
  );
  return row?.version ?? null;
}

export type GenerationRecord = GenerationRow & { readonly scenes: readonly SceneRow[]; readonly usage: UsageRow };
export type GenerationSummaryRecord = GenerationRow & {
  readonly scenes: readonly SceneFigures[];
  readonly usage: UsageRow;
};

/** A generation with its scenes and what it has used, in one statement, so that they belong together. */
export function readRecord(db: Queryable, id: string): Promise<GenerationRecord | null> {
  return maybeOne(
    db,
    `SELECT ${GENERATION_COLUMNS}, ${SCENES(SCENE_COLUMNS)}, ${USAGE}
     FROM generations g JOIN generation_states s ON s.generation_id = g.id WHERE g.id = $1`,
    [id],
    'record',
  );
}

export interface ListFilter {
  readonly limit: number;
  /** Only what comes after this one, newest first. */
  readonly after: { readonly createdAt: string; readonly id: string } | null;
  readonly projectId?: string | undefined;
  readonly episodeId?: string | undefined;
  readonly status?: GenerationStatus | undefined;
  readonly scriptType?: ScriptType | undefined;
  /** Looked for in title and description, without regard to case. */
  readonly text?: string | undefined;
  readonly createdAfter?: string | undefined;
  readonly createdBefore?: string | undefined;
}

/** A page of generations, newest first. */
export function listRecords(db: Queryable, filter: ListFilter): Promise<GenerationSummaryRecord[]> {
  const values: unknown[] = [];
  const conditions: string[] = [];
  const where = (value: unknown, condition: (place: string) => string): void => {
    if (value === undefined || value === null) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  where(filter.projectId, (place) => `g.project_id = ${place}`);
  where(filter.episodeId, (place) => `g.episode_id = ${place}`);
  where(filter.status, (place) => `s.status = ${place}`);
  where(filter.scriptType, (place) => `g.script_type = ${place}`);
  where(
    filter.text,
    (place) => `(strpos(lower(g.title), lower(${place})) > 0 OR strpos(lower(g.description), lower(${place})) > 0)`,
  );
  where(filter.createdAfter, (place) => `g.created_at > ${place}::timestamptz`);
  where(filter.createdBefore, (place) => `g.created_at < ${place}::timestamptz`);
  if (filter.after !== null) {
    values.push(filter.after.createdAt, filter.after.id);
    conditions.push(`(g.created_at, g.id) < ($${values.length - 1}::timestamptz, $${values.length})`);
  }
  values.push(filter.limit);
  return many(
    db,
    `SELECT ${GENERATION_COLUMNS}, ${SCENES('number, beat, words_target, words, status, provider, model')}, ${USAGE}
     FROM generations g JOIN generation_states s ON s.generation_id = g.id
     ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}
     ORDER BY g.created_at DESC, g.id DESC LIMIT $${values.length}`,
    values,
  );
}
