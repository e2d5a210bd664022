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

/**
 * One piece after another at `piecesPerSecond` (above 0). Every piece is due at a time counted from the start, so that
 * slow timers or a slow reader do not add up; `signal` ends the wait at once with its reason.
 */
export async function* paced(
  pieces: readonly string[],
  piecesPerSecond: number,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const start = Date.now();
  for (const [index, piece] of pieces.entries()) {
    const waitMs = start + (index * 1000) / piecesPerSecond - Date.now();
    if (waitMs >= 1) {
      // The timer rejects with an AbortError of its own; what the caller must see is the signal's reason.
      await setTimeout(waitMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    } else if (index % 64 === 63) {
      await setImmediate();
    }
    signal.throwIfAborted();
    yield piece;
  }
}
