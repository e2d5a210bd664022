import type { TemplateRequestDTO } from '../core.ts';
import { many, maybeOne, type Queryable } from './connection.ts';

export interface TemplateRow {
  readonly id: string;
  readonly owner: string;
  readonly body: TemplateRequestDTO;
}

export function listTemplates(db: Queryable): Promise<TemplateRow[]> {
  return many(db, 'SELECT id, owner, body FROM templates ORDER BY created_at, id');
}

export function readTemplate(db: Queryable, id: string): Promise<TemplateRow | null> {
  return maybeOne(db, 'SELECT id, owner, body FROM templates WHERE id = $1', [id], 'template');
}

export async function insertTemplate(db: Queryable, template: TemplateRow): Promise<void> {
  await db.query('INSERT INTO templates (id, owner, body) VALUES ($1, $2, $3)', [
    template.id,
    template.owner,
    JSON.stringify(template.body),
  ]);
}

/** Answers whether there was one to replace. */
export async function replaceTemplate(db: Queryable, id: string, body: TemplateRequestDTO): Promise<boolean> {
  const { rowCount } = await db.query('UPDATE templates SET body = $2, updated_at = clock_timestamp() WHERE id = $1', [
    id,
    JSON.stringify(body),
  ]);
  return rowCount === 1;
}

/** Answers whether there was one. Generations keep the copy that they were made with. */
export async function deleteTemplate(db: Queryable, id: string): Promise<boolean> {
  const { rowCount } = await db.query('DELETE FROM templates WHERE id = $1', [id]);
  return rowCount === 1;
}
