/** The value that `text` stands for, or `fallback` where it is not JSON. Never throws. */
export function safeJsonParse<Fallback = undefined>(text: string, fallback?: Fallback): unknown | Fallback {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return fallback;
  }
}

/** JSON for any value: big integers become text, cycles `"[circular]"`, what JSON cannot hold `null`. Never throws. */
export function safeJsonStringify(value: unknown): string {
  const above: object[] = [];
  try {
    return (
      JSON.stringify(value, function (this: unknown, _key, item: unknown) {
        if (typeof item === 'bigint') return item.toString();
        if (typeof item !== 'object' || item === null) return item;
        // `this` is the holder: what is not above it any more is no ancestor.
        while (above.length > 0 && above.at(-1) !== this) above.pop();
        if (above.includes(item)) return '[circular]';
        above.push(item);
        return item;
      }) ?? 'null'
    );
  } catch {
    return 'null';
  }
}
