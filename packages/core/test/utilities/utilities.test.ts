import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  generatePrefixedId,
  generateUuid,
  getServiceLogger,
  safeJsonParse,
  safeJsonStringify,
  utcNow,
} from '@ai-script/core';

describe('ids', () => {
  test('a UUID is one of version 4', () => {
    assert.match(generateUuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('later ids sort later, and all differ', () => {
    const times = [0, 1, 31, 32, 1_790_000_000_000, 2 ** 48 - 1];
    const ids = times.map((time) => generatePrefixedId('gen', time));
    assert.deepEqual(ids.toSorted(), ids);
    for (const id of ids) assert.match(id, /^gen_[0-9a-hjkmnp-tv-z]{26}$/);
    const same = new Set(Array.from({ length: 1000 }, () => generatePrefixedId('gen', 1)));
    assert.equal(same.size, 1000);
  });
});

describe('JSON that never throws', () => {
  test('reads what is JSON, else the fallback', () => {
    assert.deepEqual(safeJsonParse('{"a":1}'), { a: 1 });
    assert.equal(safeJsonParse('{'), undefined);
    assert.equal(safeJsonParse('{', 'fallback'), 'fallback');
  });

  test('writes anything', () => {
    const shared = { b: 1 };
    const cycle: Record<string, unknown> = { one: shared, two: shared };
    cycle['self'] = cycle;
    assert.equal(safeJsonStringify(cycle), '{"one":{"b":1},"two":{"b":1},"self":"[circular]"}');
    assert.equal(safeJsonStringify(12n), '"12"');
    assert.equal(safeJsonStringify(undefined), 'null');
    const broken = {
      toJSON() {
        throw new Error('no');
      },
    };
    assert.equal(safeJsonStringify(broken), 'null');
  });
});

test('the time is RFC 3339 in UTC with milliseconds', () => {
  assert.equal(utcNow(new Date(0)), '1970-01-01T00:00:00.000Z');
});

test('the logger names its service and cuts out what could be secret', () => {
  const lines: string[] = [];
  const logger = getServiceLogger('svc', { destination: { write: (line: string) => void lines.push(line) } });
  logger.info({ token: 't1', request: { authorization: 't2', body: { script: 't3' } } }, 'hello');
  const [line = ''] = lines;
  assert.equal(JSON.parse(line).service, 'svc');
  assert.doesNotMatch(line, /t[123]/);
});
