import { serverAccount } from './embedded/account.ts';
import { findPackage, prepareBinaries } from './embedded/binaries.ts';
import { ensureCluster } from './embedded/cluster.ts';
import { choosePlace } from './embedded/place.ts';
import { SUPERUSER } from './embedded/session.ts';
import { type EmbeddedPostgresLog, Supervisor } from './embedded/supervisor.ts';

export type { EmbeddedPostgresLog };

const DATABASE = 'ai_script';
/** Eight seconds in all: longer than it takes a machine to get over a lack of memory. */
const RESTART_DELAYS_MS = [0, 100, 250, 500, 1000, 2000, 4000];

export interface EmbeddedPostgresOptions {
  /** `DATA_ROOT_PATH`, made when missing. The cluster lies in `postgres` under it. */
  readonly dataRoot: string;
  readonly log: EmbeddedPostgresLog;
  /** The server ended though nobody stopped it and could not be brought back. Called once at most. */
  readonly onExit?: (error: Error) => void;
  /** Where the package with the binaries lies; by default the installed one for this platform. */
  readonly packageDirectory?: string;
  /** Where root keeps what the server's account cannot reach under `dataRoot`. */
  readonly systemPlace?: string;
  /** The wait in ms before each of the tries in a row to bring a server back that has ended. */
  readonly restartDelaysMs?: readonly number[];
}

export interface EmbeddedPostgres {
  /** For `pg`; the host is the directory of the socket. There is no password. It stays the same over restarts. */
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  /** The same as a URL. */
  readonly connectionString: string;
  /** Where the cluster lies. */
  readonly directory: string;
  /** Ends all sessions, stops the server and waits for its end. The second call waits for the first. */
  close(): Promise<void>;
}

/**
 * Opens the embedded PostgreSQL: makes the cluster and the database when they are missing, takes over a server that a
 * killed process left running, or starts one, and keeps it running until `close`. A session holds a lock all the
 * while, so that one process alone uses a cluster.
 * @throws EmbeddedPostgresError with one line for the operator: no binaries for this platform, another process at
 *   work, a directory of another version, or a server that does not start
 */
export async function openEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log } = options;
  const startMs = performance.now();
  const packageDirectory = options.packageDirectory ?? findPackage();
  const place = await choosePlace(options.dataRoot, await serverAccount(), options.systemPlace);
  const directory = place.clusterDirectory;
  if (!place.isUnderDataRoot) {
    log.info({ directory }, `The database lies in ${directory}: PostgreSQL's account cannot enter DATA_ROOT_PATH`);
  }
  const binaries = await prepareBinaries(packageDirectory, place.copiesDirectory, place.account);
  const isNew = await ensureCluster(directory, binaries, place.account);
  const supervisor = await Supervisor.start({
    place,
    binaries,
    database: DATABASE,
    log,
    onExit: options.onExit,
    restartDelaysMs: options.restartDelaysMs ?? RESTART_DELAYS_MS,
  });
  const { host, port } = supervisor.endpoint;
  log.info(
    { directory, isNew, isAdopted: supervisor.isAdopted, tookMs: Math.round(performance.now() - startMs) },
    'The embedded PostgreSQL is ready',
  );
  return {
    connection: { host, port, user: SUPERUSER, database: DATABASE },
    connectionString: `postgresql://${SUPERUSER}@/${DATABASE}?host=${encodeURIComponent(host)}&port=${port}&sslmode=disable`,
    directory,
    close: () => supervisor.close(),
  };
}
