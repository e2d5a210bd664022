import assert from 'node:assert/strict';
import type { ProblemDTO } from '../../../src/core.ts';
import type { Answer } from '../../helpers/service.ts';

/**
 * Checks that an answer is a whole problem of this status and code, and answers it.
 *
 * @param paths the fields that it must name, in any order
 */
export function assertProblem(
  { status, headers, text }: Answer,
  expected: number,
  code?: string,
  paths?: readonly string[],
): ProblemDTO {
  assert.equal(status, expected, text);
  assert.match(headers.get('content-type') ?? '', /^application\/problem\+json/);
  const problem: ProblemDTO = JSON.parse(text);
  assert.equal(problem.status, expected);
  assert.equal(problem.type, 'about:blank');
  assert.ok(problem.title !== '' && problem.detail !== '');
  assert.match(problem.code, /^[a-z_]+$/);
  assert.match(problem.instance ?? '', /^\//);
  assert.equal(problem.request_id, headers.get('x-request-id'));
  if (code !== undefined) assert.equal(problem.code, code, text);
  if (paths !== undefined) {
    assert.deepEqual([...new Set(problem.errors?.map(({ path }) => path))].sort(), [...paths].sort(), text);
  }
  for (const { message } of problem.errors ?? []) {
    assert.doesNotMatch(message, /Invalid|expected|received/, `${message}: meant for people`);
  }
  return problem;
}
