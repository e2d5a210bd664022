import { z } from 'zod';
import { safeJsonParse } from '../core.ts';
import { invalid } from '../errors.ts';

/** The last item of a page: what comes after it is the next one. */
export interface Cursor {
  readonly createdAt: string;
  readonly id: string;
}

const Encoded = z.tuple([z.iso.datetime(), z.string().regex(/^gen_[0-9a-z]{26}$/)]);

export function encodeCursor({ createdAt, id }: Cursor): string {
  return Buffer.from(JSON.stringify([createdAt, id])).toString('base64url');
}

/** @throws ValidationException where it is not one that we gave out */
export function decodeCursor(cursor: string): Cursor {
  const parsed = Encoded.safeParse(safeJsonParse(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success || encodeCursor({ createdAt: parsed.data[0], id: parsed.data[1] }) !== cursor) {
    throw invalid('cursor', 'must be the next_cursor of an earlier page');
  }
  return { createdAt: parsed.data[0], id: parsed.data[1] };
}
