import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Pool } from './connection.ts';

const MIGRATIONS = join(import.meta.dirname, '..', '..', 'migrations');

async function readMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(MIGRATIONS)).filter((file) => file.endsWith('.ts')).sort();
  const loaded = files.map(async (file) => [file.replace(/\.ts$/, ''), await import(join(MIGRATIONS, file))] as const);
  return Object.fromEntries(await Promise.all(loaded));
}

/**
 * Brings the tables up to this version. Safe when several processes start at once: an advisory lock lets one of
 * them do it while the others wait and then find nothing to do.
 *
 * @throws what the failed migration threw; nothing of it is kept
 */
export async function migrate(pool: Pool): Promise<void> {
  // Kysely is not the owner of the pool and must not end it: `destroy` is never called.
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const migrator = new Migrator({ db, provider: { getMigrations: readMigrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
