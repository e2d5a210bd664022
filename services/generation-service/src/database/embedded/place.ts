import { createHash } from 'node:crypto';
import { chmod, mkdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { canEnter } from './account.ts';
import { codeOf, EmbeddedPostgresError, messageOf } from './errors.ts';
import type { Account } from './run.ts';

/** Where root keeps what the server's account cannot reach under the data root. */
export const SYSTEM_PLACE = '/var/lib/ai-script-generator';

/** Where everything of the embedded server lies. */
export interface Place {
  /** The cluster; its parent exists. */
  readonly clusterDirectory: string;
  /** Copies of the binaries, where the installed ones cannot be used. May not exist. */
  readonly copiesDirectory: string;
  readonly logFile: string;
  /** Whose the cluster is and who runs the server; undefined: this process's own account. */
  readonly account: Account | undefined;
  /** False when the server's account cannot enter the data root. */
  readonly isUnderDataRoot: boolean;
}

/**
 * Chooses the place: under the data root, or under `systemPlace` when we are root and the server's account cannot
 * enter the data root (a checkout in a private home). A cluster that is there already is found again, and is run by
 * its owner, whatever has changed since.
 * @param dataRoot made when missing; absolute or relative to the working directory
 * @param account of the server, undefined for that of this process
 */
export async function choosePlace(
  dataRoot: string,
  account: Account | undefined,
  systemPlace: string = SYSTEM_PLACE,
): Promise<Place> {
  const root = await makeDirectory(path.resolve(dataRoot));
  if (account === undefined) return placeIn(root, undefined, true);

  const digest = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const own = path.join(systemPlace, digest);
  const here = await ownerOfCluster(root);
  if (here !== undefined && (await canEnter(root, here.uid === 0 ? account : here))) {
    return placeIn(root, here.uid === 0 ? account : here, true);
  }
  const there = await ownerOfCluster(own);
  if (there !== undefined) return placeIn(own, there.uid === 0 ? account : there, false);
  if (await canEnter(root, account)) return placeIn(root, account, true);

  for (const directory of [systemPlace, own]) {
    await makeDirectory(directory);
    await chmod(directory, 0o755);
  }
  if (await canEnter(own, account)) return placeIn(await realpath(own), account, false);
  throw new EmbeddedPostgresError(
    'unavailable',
    `PostgreSQL's account (uid ${account.uid}) can enter neither ${root} nor ${own}: choose another DATA_ROOT_PATH, or set DATABASE_URL`,
  );
}

function placeIn(directory: string, account: Account | undefined, isUnderDataRoot: boolean): Place {
  return {
    clusterDirectory: path.join(directory, 'postgres'),
    copiesDirectory: path.join(directory, 'postgres-binaries'),
    logFile: path.join(directory, 'logs', 'postgres.log'),
    account,
    isUnderDataRoot,
  };
}

async function ownerOfCluster(directory: string): Promise<Account | undefined> {
  const found = await stat(path.join(directory, 'postgres', 'PG_VERSION')).catch(() => undefined);
  return found === undefined ? undefined : { uid: found.uid, gid: found.gid };
}

async function makeDirectory(directory: string): Promise<string> {
  try {
    await mkdir(directory, { recursive: true });
    return await realpath(directory);
  } catch (error) {
    throw new EmbeddedPostgresError(
      codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOTDIR' ? 'foreign_data' : 'failed',
      `${directory} cannot be made (${messageOf(error)}): choose another DATA_ROOT_PATH, or set DATABASE_URL`,
      { cause: error },
    );
  }
}
