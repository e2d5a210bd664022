import type { TitlePageEntry } from '../document.ts';
import { isStandardHeading } from '../scene-heading.ts';
import { isUpperCase } from './line.ts';
import { isBlank } from './spans.ts';

/** Keys that open a title page whatever follows. Any other first key must look like one; see `readTitlePage`. */
const KNOWN_KEYS: ReadonlySet<string> = new Set([
  'title',
  'credit',
  'author',
  'authors',
  'source',
  'draft date',
  'date',
  'contact',
  'copyright',
  'notes',
  'revision',
]);

/** A longer run before a colon is a sentence. In UTF-16 units. */
const LONGEST_KEY = 60;

interface KeyLine {
  readonly key: string;
  readonly value: string;
}

function readKeyLine(line: string): KeyLine | undefined {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > LONGEST_KEY || isStandardHeading(line)) {
    return undefined;
  }
  const key = line.slice(0, colon).trimEnd();
  const isUrl = line.startsWith('//', colon + 1);
  if (isUrl || !/^[\p{L}\p{N}]/u.test(key) || !/\p{L}/u.test(key)) {
    return undefined;
  }
  return { key, value: line.slice(colon + 1).trim() };
}

/**
 * Splits off the title page: `Key: value` lines and indented values up to the first blank line. `text` has `\n`
 * line ends. Fountain allows any key, and a script may as well begin with `FADE IN:` or `SUPER: 1944`; so a
 * paragraph is a title page when its first key is a usual one, or when all its lines fit, one holds a value and
 * the first key is not in capitals.
 */
export function readTitlePage(text: string): { readonly entries: readonly TitlePageEntry[]; readonly body: string } {
  const none = { entries: [], body: text };
  const entries: { key: string; values: string[] }[] = [];
  let at = 0;
  let isWhole = true;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    if (isBlank(line)) {
      if (entries.length > 0) {
        break;
      }
    } else {
      const current = entries.at(-1);
      const keyLine = readKeyLine(line);
      if (keyLine !== undefined) {
        entries.push({ key: keyLine.key, values: keyLine.value === '' ? [] : [keyLine.value] });
      } else if (current !== undefined && isBlank(line.slice(0, 1))) {
        current.values.push(line.trim());
      } else {
        isWhole = false;
        break;
      }
    }
    at = end + 1;
  }
  const first = entries[0]?.key;
  if (first === undefined) {
    return none;
  }
  const looksWhole = isWhole && !isUpperCase(first) && entries.some((entry) => entry.values.length > 0);
  return KNOWN_KEYS.has(first.toLowerCase()) || looksWhole ? { entries, body: text.slice(at) } : none;
}

/**
 * Writes the title page without a blank line after it; `''` when there are no entries. One value stands beside
 * its key, several stand indented below it.
 */
export function writeTitlePage(entries: readonly TitlePageEntry[]): string {
  return entries.map(writeEntry).join('\n');
}

function writeEntry(entry: TitlePageEntry): string {
  const key = entry.key.replaceAll(/[:\r\n]/g, ' ').trim();
  const values = entry.values.flatMap((value) => value.split(/[\r\n]+/)).filter((value) => !isBlank(value));
  const [first, ...others] = values.map((value) => value.trim());
  if (first === undefined) {
    return `${key}:`;
  }
  return others.length === 0
    ? `${key}: ${first}`
    : [`${key}:`, ...[first, ...others].map((v) => `    ${v}`)].join('\n');
}
