import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import fc from 'fast-check';
import { countScriptWords, countSyllables, countWords, lengthScore, readFountain } from '../src/index.ts';

describe('counting words', () => {
  const cases: readonly (readonly [text: string, words: number])[] = [
    ['', 0],
    ['one', 1],
    ['INT. HOUSE - DAY', 3],
    ['  a\tb\n\nc  ', 3],
    ["don't stop -- ever ...", 3],
    ['비가 온다. 민수가 걷는다.', 4],
    ['漢字 かな', 2],
    ['naïve café', 2],
    ['😀 a😀b ½', 2 + 0],
    ['a\u00a0b\u3000c', 3],
    ['-- ... !?', 0],
    ['𝐀 𠀀', 2],
    ['--a', 1],
    ['"4"', 1],
  ];
  for (const [text, words] of cases) {
    it(JSON.stringify(text), () => assert.equal(countWords(text), words));
  }
  test('agrees with the plain definition', () => {
    const unit = fc.constantFrom(
      ' ',
      '\n',
      '\u3000',
      '\u00a0',
      'a',
      'é',
      '민',
      '1',
      '½',
      '-',
      '.',
      '😀',
      '𠀀',
      '\ud83d',
      '́',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const plain = text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
        assert.equal(countWords(text), plain);
      }),
      { numRuns: 500 },
    );
  });
});

test('script words leave out what is not part of the script', () => {
  const doc = readFountain(
    'Title: One Two\n\n# Act One\n\n= Nothing much\n\nINT. HOUSE #12#\n\nHe [[who?]] walks /* very slowly */ on.\n\n[[a note]]\n\n/* gone for good */\n\n' +
      'JOHN (V.O.)\n(low)\nHi there.\n~La la\n\n> THE END <\n\nCUT TO:\n\n===',
  );
  assert.equal(countScriptWords(doc.elements), 2 + 3 + 2 + 1 + 2 + 2 + 2 + 2);
});

test('syllables are those of Hangul', () => {
  assert.equal(countSyllables('비가 온다. OK 漢 ㅋㅋ'), 4);
});

describe('the length score', () => {
  const cases: readonly (readonly [asked: number, got: number, score: number])[] = [
    [1000, 1000, 100],
    [1000, 900, 94.4],
    [1000, 800, 87.5],
    [1000, 1100, 96.7],
    [1000, 0, 0],
    [1000, 4000, 0],
    [1000, 5000, 0],
    [1000, 300, 0],
    [0, 0, 0],
  ];
  for (const [asked, got, score] of cases) {
    it(`${got} of ${asked}`, () => assert.equal(Math.round(lengthScore(asked, got) * 10) / 10, score));
  }
});
