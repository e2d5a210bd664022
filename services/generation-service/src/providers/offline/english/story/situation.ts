/** Whom a scene needs, in the order of its speakers: the first pursues something, the second stands in the way. */
export type Part = 'hero' | 'ally' | 'rival' | 'other';

/** What a scene does for the story; the beats of a template are read as one of these. */
export type Purpose =
  | 'set-up'
  | 'upset'
  | 'doubt'
  | 'step'
  | 'trial'
  | 'respite'
  | 'squeeze'
  | 'low'
  | 'clash'
  | 'rest';

/** The scenes that move the story's state; each happens once, at a place in the script that depends on its length only. */
export type Hinge = 'arrival' | 'step' | 'discovery' | 'loss' | 'showdown' | 'ending';

/** A scene's plot. Frames as in lines/exchange.ts; `- ` begins an action, `A `, `B ` a line; names are `{A}`, `{B}`. */
export interface Situation {
  readonly id: string;
  readonly parts: readonly Part[];
  readonly purposes: readonly Purpose[];
  /** Only for the scenes that move the story's state. */
  readonly hinge?: Hinge;
  /** Only where the thing fought over is of this size: what two people carry, or what one can hold. */
  readonly size?: 'big' | 'small';
  /** Where it must play, if not anywhere. */
  readonly at?: { readonly name: string; readonly inside: boolean };
  /** Want and obstacle, for the outline. */
  readonly summary: string;
  /** What is different at the end. */
  readonly turn: string;
  /** Actions that open the scene. */
  readonly open: readonly string[];
  /** The turn as it is played. */
  readonly close: readonly string[];
  /** What can be seen of it afterwards, said by anyone; `{there}` is where it happened. */
  readonly after: string;
}
