/** What one kind of section of an A/V script is made of. Slots and choices as everywhere. */
export interface SectionLines {
  /** What is seen. */
  readonly video: readonly string[];
  /** What the narrator says; in a lesson: the instructor. */
  readonly leads: readonly string[];
  /** What those in front of the camera say, one by one. */
  readonly told: readonly string[];
  /** Second sentences that suit this section better than those for all. */
  readonly follows?: readonly string[];
  readonly toldFollows?: readonly string[];
  /** Talk between the first two of those in front of the camera. */
  readonly exchanges?: readonly (readonly string[])[];
  /** How it ends: `- ` what is seen, `N ` the narrator, `A ` the first of those in front of the camera. */
  readonly close: readonly string[];
}
