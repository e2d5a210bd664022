/** The openings of a heading in Fountain 1.1, in any case, each followed by a dot or a space and something more. */
const STANDARD = /^(?:INT\.?\/EXT|INT|EXT|EST|I\/E)[. ]\s*\S/i;

/** True when Fountain reads this line as a scene heading without a forcing dot. `text` is one trimmed line. */
export function isStandardHeading(text: string): boolean {
  return STANDARD.test(text);
}

export type Interior = 'INT' | 'EXT' | 'INT/EXT' | 'EST';

export interface HeadingParts {
  /** Inside, outside, both, or an establishing shot; null when the heading does not say. */
  readonly interior: Interior | null;
  readonly place: string;
  /** As written, `NIGHT - 1944`; null when no part of the heading is a time. */
  readonly time: string | null;
}

const OPENING = /^(INT\.?\/EXT|EXT\.?\/INT|I\.?\/E|INT|EXT|EST)(?:\.\s*|\s+)(?=\S)/i;

/** The number of a Korean scene: `S#12.` */
const KOREAN_NUMBER = /^S#\d+[A-Z]?[.:]?\s*/i;

const TIME =
  /\b(?:DAY|NIGHT|MORNING|AFTERNOON|EVENING|NOON|MIDNIGHT|DAWN|DUSK|SUNRISE|SUNSET|TWILIGHT|LATER|CONTINUOUS|SAME|MAGIC HOUR)\b|낮|밤|아침|저녁|새벽|점심|오전|오후|정오|자정|노을|해질녘/i;

/**
 * The parts of a heading: `INT. HOUSE - KITCHEN - NIGHT` is INT, `HOUSE - KITCHEN`, `NIGHT`; `S#1. 옥상 (낮)` is null,
 * `옥상`, `낮`. `text` is one line without its scene number. Parts are split at dashes between spaces; what comes
 * from the last part that names a time of day on is the time.
 */
export function parseHeading(text: string): HeadingParts {
  const numberless = text.trim().replace(KOREAN_NUMBER, '');
  const opening = OPENING.exec(numberless);
  const rest = numberless.slice(opening?.[0].length ?? 0);
  return { interior: readInterior(opening?.[1]), ...readPlaceAndTime(rest) };
}

function readInterior(opening: string | undefined): Interior | null {
  switch (opening?.toUpperCase().replace('.', '')) {
    case 'INT':
      return 'INT';
    case 'EXT':
      return 'EXT';
    case 'EST':
      return 'EST';
    case undefined:
      return null;
    default:
      return 'INT/EXT';
  }
}

function readPlaceAndTime(text: string): { readonly place: string; readonly time: string | null } {
  const open = text.lastIndexOf('(');
  if (text.endsWith(')') && open > 0 && TIME.test(text.slice(open))) {
    return { place: text.slice(0, open).trim(), time: text.slice(open + 1, -1).trim() };
  }
  const parts = text.split(/ [-–—] /);
  const at = parts.findLastIndex((part) => TIME.test(part));
  if (at < 1) {
    return { place: text.trim(), time: null };
  }
  return { place: parts.slice(0, at).join(' - ').trim(), time: parts.slice(at).join(' - ').trim() };
}
