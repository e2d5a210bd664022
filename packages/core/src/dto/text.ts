import { z } from 'zod';

/** True for text that PostgreSQL and every UTF-8 reader can hold: no NUL, no half of a surrogate pair. */
export function isStorableText(value: string): boolean {
  return value.isWellFormed() && !value.includes('\u0000');
}

/** Number of Unicode code points, which is how the contract counts the length of text. */
export function countCodePoints(value: string): number {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
}

/**
 * Text of `min` to `max` code points, counted after trimming. Trimmed text is what comes out.
 * The bounds also stand in the JSON Schema, which counts in code points too.
 */
export function text(min: number, max: number) {
  return (
    z
      .string()
      .trim()
      .refine(isStorableText, { error: 'must be valid Unicode without NUL', abort: true })
      .refine((value) => value.length >= min && countCodePoints(value) >= min, {
        error: min === 1 ? 'must not be empty' : `must have at least ${min} characters`,
        abort: true,
      })
      // The first comparison keeps a megabyte of text from being counted: a code point is at most two units.
      .refine((value) => value.length <= 2 * max && countCodePoints(value) <= max, {
        error: `must have at most ${max} characters`,
        abort: true,
      })
      .meta({ minLength: min, maxLength: max })
  );
}

/** Text of `min` to `max` code points that comes out exactly as it went in, white space around it included. */
export function verbatim(min: number, max: number) {
  return z
    .string()
    .refine(isStorableText, { error: 'must be valid Unicode without NUL', abort: true })
    .refine((value) => value.length >= min, { error: 'must not be empty', abort: true })
    .refine((value) => value.length <= 2 * max && countCodePoints(value) <= max, {
      error: `must have at most ${max} characters`,
      abort: true,
    })
    .meta({ minLength: min, maxLength: max });
}

/** An identifier given by a user or another service: no white space around it, 1 to 128 code points. */
export const identifier = text(1, 128);

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A BCP 47 language tag, well-formed but not looked up in a registry. */
export const languageTag = text(2, 35)
  .refine(isLanguageTag, { error: 'must be a BCP 47 language tag, e.g. "en" or "ko"' })
  .meta({ examples: ['ko'] });
