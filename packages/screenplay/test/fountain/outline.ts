import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readElements } from '../../src/index.ts';

/** Elements in short: `type;field=value(text)`, a space between them. */
export function outline(text: string): string {
  return readElements(text)
    .map(({ type, text: content, ...more }) => {
      const fields = Object.entries(more).map(([name, value]) => `;${name}=${value}`);
      return `${type}${fields.join('')}(${content})`;
    })
    .join(' ');
}

/** One test for each case: what a text is read as. */
export function check(cases: readonly (readonly [name: string, text: string, expected: string])[]): void {
  for (const [name, text, expected] of cases) {
    it(name, () => assert.equal(outline(text), expected));
  }
}
