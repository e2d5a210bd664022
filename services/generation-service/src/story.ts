/** The parts of a story that are stored as they are, and that every writer is told. */

export interface Beat {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
}

export interface CastMember {
  /** As it stands in cues, in upper case where the script has case. */
  readonly name: string;
  readonly role: string;
  readonly description: string;
  /** How this person speaks: what tells the lines apart. */
  readonly voice: string;
}

/** What holds for the whole script. */
export interface Bible {
  readonly logline: string;
  readonly world: string;
  readonly cast: readonly CastMember[];
}
