import { createHash } from 'node:crypto';
import { invalid } from '../errors.ts';

/** The last item of a page: what comes after it is the next one. */
export interface Cursor {
  /** RFC 3339 in UTC with milliseconds. */
  readonly createdAt: string;
  readonly id: string;
}

/** Tells a cursor of ours from one that somebody put together; it is no secret, as nothing is gained with a false one. */
const CHECK_LENGTH = 6;

const checkOf = (place: string): string =>
  createHash('sha256').update(`cursor ${place}`).digest('base64url').slice(0, CHECK_LENGTH);

export function encodeCursor({ createdAt, id }: Cursor): string {
  const place = `${Date.parse(createdAt)} ${id}`;
  return Buffer.from(`${checkOf(place)} ${place}`).toString('base64url');
}

/** @throws ValidationException where it is not one that we gave out */
export function decodeCursor(cursor: string): Cursor {
  const [, check = '', time = '', id = ''] =
    /^(\S+) (\d{1,13}) (gen_[0-9a-z]{26})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (check !== checkOf(`${time} ${id}`)) throw invalid('cursor', 'must be the next_cursor of an earlier page');
  return { createdAt: new Date(Number(time)).toISOString(), id };
}
