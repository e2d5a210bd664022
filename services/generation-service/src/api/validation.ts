import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { type FieldError, ValidationException } from '../core.ts';

/** So many mistakes are named; a body of nothing but mistakes must not make an answer of the same size. */
const MOST_ERRORS = 50;
const LONGEST_PATH = 200;

const TYPES: Readonly<Record<string, string>> = {
  string: 'must be text',
  number: 'must be a number',
  int: 'must be a whole number',
  boolean: 'must be true or false',
  array: 'must be a list',
  object: 'must be an object',
  record: 'must be an object',
  null: 'must be null',
};

/**
 * What a person reads of an issue that has no message of its own. Without the field's name: the path stands before it.
 */
export function messageOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is required';
      return TYPES[issue.expected];
    case 'invalid_value':
      return issue.values.length === 1
        ? `must be ${String(issue.values[0])}`
        : `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
    case 'too_big': {
      const small = issue.code === 'too_small';
      const bound = small ? issue.minimum : issue.maximum;
      if (issue.origin === 'array') return `must have at ${small ? 'least' : 'most'} ${bound} items`;
      if (issue.origin === 'string') return `must have at ${small ? 'least' : 'most'} ${bound} characters`;
      if (issue.inclusive === false) return `must be ${small ? 'more' : 'less'} than ${bound}`;
      return `must be at ${small ? 'least' : 'most'} ${bound}`;
    }
    case 'invalid_format':
      return issue.format === 'datetime'
        ? 'must be a time with its zone, e.g. 2026-11-25T07:00:00Z (a + in an address is written %2B)'
        : 'is not of the right form';
    default:
      return undefined;
  }
}

function fieldErrors(issue: z.core.$ZodIssue, part: string): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: pathOf([...issue.path, key], part), message: 'is not a known field' }));
  }
  const path = pathOf(issue.path, part);
  if (issue.code === 'invalid_key') {
    return [{ path, message: `its name ${issue.issues[0]?.message ?? 'is not valid'}` }];
  }
  return [{ path, message: issue.message }];
}

function pathOf(steps: readonly PropertyKey[], part: string): string {
  return steps.map(String).join('.').slice(0, LONGEST_PATH) || part;
}

/** The parts of a request, as a mistake that concerns the whole part calls it. */
const PARTS: Readonly<Record<string, string>> = { querystring: 'query' };

/**
 * Checks a part of a request against its schema and hands on what the schema makes of it. A query parameter that is
 * there twice comes as a list, where text is expected.
 */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const part = PARTS[httpPart ?? ''] ?? httpPart ?? 'body';
  const once = part !== 'body';
  const error = (issue: z.core.$ZodRawIssue): string | undefined =>
    once && Array.isArray(issue.input) ? 'must be given only once' : messageOf(issue);
  return (data) => {
    const result = schema.safeParse(data, { error });
    if (result.success) return { value: result.data };
    const errors = result.error.issues.flatMap((issue) => fieldErrors(issue, part));
    return { error: new ValidationException(errors.slice(0, MOST_ERRORS)) };
  };
};
