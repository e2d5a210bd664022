import { generationNotFound, templateNotFound } from '../errors.ts';

/** An id as we make them. Anything else is the id of nothing, and is never sent to the database. */
const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** @throws NotFoundError */
export function generationId(id: string): string {
  if (!ID.test(id)) throw generationNotFound('with this id');
  return id;
}

/** @throws NotFoundError */
export function templateId(id: string): string {
  if (!ID.test(id)) throw templateNotFound('with this id');
  return id;
}
