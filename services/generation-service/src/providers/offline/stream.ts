import { setImmediate, setTimeout } from 'node:timers/promises';

/** How long the writer may keep the event loop to itself, in milliseconds. */
const LONGEST_TURN_MS = 8;

/** Cuts text into its lines, each with its line end, so that the pieces join to the text again. */
export function lines(text: string): string[] {
  return text.match(/[^\n]*\n+|[^\n]+$/gu) ?? [];
}

/** Cuts text into words, each with the white space after it, so that the pieces join to the text again. */
export function words(text: string): string[] {
  return text.match(/^\s+|\S+\s*/gu) ?? [];
}

/** The pieces as fast as they are taken, giving way to other work every few milliseconds; `signal` ends it at once. */
export async function* unpaced(pieces: readonly string[], signal: AbortSignal): AsyncGenerator<string> {
  let since = performance.now();
  for (const piece of pieces) {
    if (performance.now() - since > LONGEST_TURN_MS) {
      await setImmediate();
      since = performance.now();
    }
    signal.throwIfAborted();
    yield piece;
  }
}

/** What pacing needs of the time: `wait` ends early, with the signal's reason, once the signal is aborted. */
export interface Clock {
  nowMs(): number;
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

const SYSTEM_CLOCK: Clock = {
  nowMs: Date.now,
  async wait(ms, signal) {
    // The timer rejects with an AbortError of its own; what the caller must see is the signal's reason.
    await setTimeout(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
  },
};

/**
 * One piece after another at `piecesPerSecond` (above 0). Every piece is due at a time counted from the start, so that
 * slow timers or a slow reader do not add up; `signal` ends the wait at once with its reason.
 */
export async function* paced(
  pieces: readonly string[],
  piecesPerSecond: number,
  signal: AbortSignal,
  clock: Clock = SYSTEM_CLOCK,
): AsyncGenerator<string> {
  const startMs = clock.nowMs();
  for (const [index, piece] of pieces.entries()) {
    const waitMs = startMs + (index * 1000) / piecesPerSecond - clock.nowMs();
    if (waitMs >= 1) await clock.wait(waitMs, signal);
    else if (index % 64 === 63) await setImmediate();
    signal.throwIfAborted();
    yield piece;
  }
}
