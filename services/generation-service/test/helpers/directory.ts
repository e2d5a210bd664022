import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new directory that PostgreSQL's account can enter also when root runs the tests, so that a database in it lies in
 * it, and goes with it. The caller removes it.
 */
export async function makeDirectory(name: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), `ai-script-${name}-`));
  await chmod(directory, 0o755);
  return directory;
}
