import type { Person } from './types.ts';

export const NARRATOR = '내레이션';

/** Somebody who is heard and never seen. */
export function isNarrator({ name, role }: Pick<Person, 'name' | 'role'>): boolean {
  return /내레이|해설|narrat|voice-?over/i.test(`${name} ${role}`);
}

/** Somebody who leads a lesson. */
export function isTeacher({ name, role, description }: Pick<Person, 'name' | 'role' | 'description'>): boolean {
  return /강사|선생|교사|교수|진행|teacher|instructor|host|presenter/i.test(`${name} ${role} ${description}`);
}
