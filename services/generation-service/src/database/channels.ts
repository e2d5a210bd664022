/** The channels of LISTEN and NOTIFY. A notice is a hint; the tables are the truth. */
export const CHANNELS = {
  /** `process generation lastSequence`: events were stored. */
  events: 'ai_script_events',
  /** A job can be taken; no payload. */
  jobs: 'ai_script_jobs',
  /** `generation run`: the run that owns a generation has changed, older ones are to stop. */
  runs: 'ai_script_runs',
} as const;
