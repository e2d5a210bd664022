/**
 * The value below which a share of the values lies, by the nearest rank.
 *
 * @param share 0 to 1
 * @throws where there are no values
 */
export function quantile(values: Iterable<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  const value = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
  if (value === undefined) throw new Error('there is no quantile of nothing');
  return value;
}

/** The middle value; of an even count, the lower of the two in the middle. */
export function median(values: Iterable<number>): number {
  return quantile(values, 0.5);
}
