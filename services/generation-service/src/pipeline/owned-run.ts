/** Why a run was told to stop. Its signal carries this as the reason. */
export type StopReason = 'lost_run' | 'shutdown';

export class RunStopped extends Error {
  readonly why: StopReason;

  constructor(why: StopReason) {
    super(why === 'shutdown' ? 'the service is shutting down' : 'the run no longer owns its generation');
    this.name = 'RunStopped';
    this.why = why;
  }
}

export interface OwnedRun {
  readonly generationId: string;
  readonly run: number;
  /** Claims since the generation last moved forward, this one included. */
  readonly attempts: number;
  /** Aborts at once when the run is lost, and at the end of the grace when the service shuts down. */
  readonly signal: AbortSignal;
  /** True once the service is shutting down: finish the scene in hand, then hand the generation back. */
  readonly draining: () => boolean;
}

/** How a run ended: the job is done, or somebody is to go on with it. */
export type RunOutcome = 'done' | 'hand_back';
