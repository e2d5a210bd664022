import type { Brief } from '../../writing-task.ts';
import type { Register } from './register.ts';

export type ScriptType = Brief['scriptType'];

/** Manners of speaking, chosen so that any two can be told apart by their lines alone. */
export type Style = 'blunt' | 'formal' | 'asking' | 'joking' | 'rambling' | 'plain';

/** What decides who is polite to whom: those inside are on familiar terms, those outside never are. */
export type Circle = 'inside' | 'outside';

export interface Person {
  /** Position in the bible's cast; facts refer to it. */
  readonly index: number;
  /** As in cues. */
  readonly name: string;
  /** Without the family name: `지우`. */
  readonly shortName: string;
  /** What others call this person out of respect, `소장님`; null: by name. */
  readonly title: string | null;
  /** In years. */
  readonly age: number;
  readonly circle: Circle;
  readonly style: Style;
  readonly role: string;
  readonly description: string;
  readonly voice: string;
}

export interface Place {
  readonly name: string;
  /** What can be seen or heard there: whole sentences. */
  readonly sights: readonly string[];
}

/** A seat in a story: what an invented person in it is like. Seat 0 leads, 1 stands against, 3 is the elder. */
export interface Seat {
  readonly role: string;
  readonly title: string | null;
  /** Youngest and oldest, in years. */
  readonly ages: readonly [number, number];
  readonly circle: Circle;
}

/** The makings of a story, all of one world. */
export interface Kit {
  readonly id: string;
  /** Word parts in a brief that call for this kit. */
  readonly calls: readonly string[];
  /** What the lead is after, as a clause before `하다`: `가게 문을 다시 열려`. */
  readonly goal: string;
  /** What stands against it, as a clause in the plain present. */
  readonly against: string;
  readonly seats: readonly Seat[];
  readonly things: readonly string[];
  readonly places: readonly Place[];
  /**
   * What comes to light, first things first: clauses that end in a past stem (`…있었`), to which any ending can be put.
   * `{0}` to `{4}` are the people by seat.
   */
  readonly facts: readonly string[];
}

/** What holds for the whole script, worked out from the brief and the cast alone. */
export interface Story {
  readonly brief: Brief;
  readonly kit: Kit;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly things: readonly string[];
  /** Nouns of the brief, the most telling first. */
  readonly topics: readonly string[];
  /** Sentences of the brief's description, at least one. */
  readonly quotes: readonly string[];
  /** The tone asked for; null: none. */
  readonly register: Register | null;
  /** Whether a text is free of what the brief keeps out. */
  readonly allows: (text: string) => boolean;
  /** Until when, as in `이달 말`. */
  readonly due: string;
}
