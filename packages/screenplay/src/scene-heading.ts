/** The openings of a heading in Fountain 1.1, in any case, each followed by a dot or a space and something more. */
const STANDARD = /^(?:INT\.?\/EXT|INT|EXT|EST|I\/E)[. ]\s*\S/i;

/** True when Fountain reads this line as a scene heading without a forcing dot. `text` is one trimmed line. */
export function isStandardHeading(text: string): boolean {
  return STANDARD.test(text);
}
