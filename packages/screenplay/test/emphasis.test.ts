import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseEmphasis, plainText } from '../src/index.ts';

/** Runs as `biu:text`, a letter for each style that is on. */
function runs(text: string): string[] {
  return parseEmphasis(text).map(
    (run) => `${run.bold ? 'b' : ''}${run.italic ? 'i' : ''}${run.underline ? 'u' : ''}:${run.text}`,
  );
}

describe('emphasis', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['plain', [':plain']],
    ['a *b* c', [':a ', 'i:b', ': c']],
    ['**b**', ['b:b']],
    ['***x***', ['bi:x']],
    ['_u_', ['u:u']],
    ['_**both** u_', ['bu:both', 'u: u']],
    ['*a **b***', ['i:a ', 'bi:b']],
    ['2 * 3 * 4', [':2 * 3 * 4']],
    ['*open', [':*open']],
    ['*a\nb*', [':*a\nb*']],
    ['\\*a\\* \\_b\\_ \\\\', [':*a* _b_ \\']],
    ['C\\a', [':C\\a']],
    ['****x****', [':****x****']],
    ['*a _b* c_', ['i:a ', 'iu:b', 'u: c']],
    ['a [[*n*]]b', [':a b']],
    ['', []],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => assert.deepEqual(runs(text), expected));
  }
  it('goes from plain text', () => {
    assert.equal(plainText('*Hi* \\*there\\* [[n]]_you_'), 'Hi *there* you');
  });
});
