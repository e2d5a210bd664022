import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chooseOffer } from '../../src/api/accept.ts';

const OFFERS = [
  ['plain', 'text/plain'],
  ['markdown', 'text/markdown'],
  ['json', 'application/json'],
] as const;

describe('what an Accept header chooses', () => {
  for (const [accept, expected] of [
    [undefined, 'plain'],
    ['', 'plain'],
    ['*/*', 'plain'],
    ['text/*', 'plain'],
    ['application/*', 'json'],
    ['TEXT/MARKDOWN', 'markdown'],
    ['text/markdown;charset=utf-8', 'markdown'],
    ['text/markdown, text/plain', 'markdown'],
    ['application/json;q=0.5, text/markdown;q=0.6', 'markdown'],
    ['*/*;q=0.1, application/json', 'json'],
    ['text/*, text/plain;q=0', 'markdown'],
    ['text/html, */*;q=0.8', 'plain'],
    ['image/png', null],
    ['application/json;q=0', null],
    ['*/*;q=0', null],
    // What is no weight is no wish.
    ['application/json;q=high, text/markdown', 'markdown'],
    ['application/json;q=2', 'plain'],
  ] as const) {
    test(`${accept} → ${expected}`, () => assert.equal(chooseOffer(accept, OFFERS), expected));
  }
});
