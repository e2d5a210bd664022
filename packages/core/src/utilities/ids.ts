import { randomBytes, randomUUID } from 'node:crypto';

/** A random UUID (version 4). */
export function generateUuid(): string {
  return randomUUID();
}

// Crockford's base 32: no i, l, o, u, so an id can be read out aloud.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * `prefix_` and 26 characters: 48 bits of Unix time in milliseconds, then 80 random bits, in base 32.
 * Ids made later sort later, to the millisecond, which keeps B-tree inserts at one end.
 */
export function generatePrefixedId(prefix: string, nowMs: number = Date.now()): string {
  let time = '';
  for (let rest = nowMs, index = 0; index < 10; index += 1) {
    time = ALPHABET.charAt(rest % 32) + time;
    rest = Math.floor(rest / 32);
  }
  let random = '';
  for (const byte of randomBytes(16)) random += ALPHABET.charAt(byte & 31);
  return `${prefix}_${time}${random}`;
}
