/** The present as RFC 3339 in UTC with milliseconds, e.g. `2026-11-25T07:00:00.000Z`. */
export function utcNow(now: Date = new Date()): string {
  return now.toISOString();
}
