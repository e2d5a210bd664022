import type { BeatDTO } from '../../core.ts';

interface BeatText {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
}

/** A beat given by its size. Only the proportion to the other beats counts. */
export interface SharedBeat extends BeatText {
  readonly share: number;
}

/** A beat given by where it ends, in percent of the length. */
export interface EndingBeat extends BeatText {
  readonly endPercent: number;
}

/** Four digits: finer than a word in the longest script, and no binary noise in what users read. */
function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

/**
 * Lays beats end to end over the whole length, 0 to 1. The shares are divided by their sum, because published figures
 * are rounded and some add up to 97 or 99.
 */
export function beatsFromShares(beats: readonly SharedBeat[]): BeatDTO[] {
  const total = beats.reduce((sum, beat) => sum + beat.share, 0);
  let before = 0;
  return beats.map(({ id, name, purpose, share }) => {
    const start = round(before / total);
    before += share;
    return { id, name, purpose, start, end: round(before / total) };
  });
}

/** Each beat runs from the end of the one before it to its own; the last one must end at 100. */
export function beatsFromEnds(beats: readonly EndingBeat[]): BeatDTO[] {
  let start = 0;
  return beats.map(({ id, name, purpose, endPercent }) => {
    const beat = { id, name, purpose, start, end: round(endPercent / 100) };
    start = beat.end;
    return beat;
  });
}
