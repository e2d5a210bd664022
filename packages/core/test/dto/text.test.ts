import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countCodePoints, isStorableText, text } from '@ai-script/core';
import fc from 'fast-check';
import { languageTag, verbatim } from '../../src/dto/text.ts';

describe('text', () => {
  const schema = text(2, 4);
  for (const [given, expected] of [
    ['  ab  ', 'ab'],
    ['abcd', 'abcd'],
    ['😀😀😀😀', '😀😀😀😀'],
    ['가나', '가나'],
  ] as const) {
    test(`${JSON.stringify(given)} becomes ${JSON.stringify(expected)}`, () =>
      assert.equal(schema.parse(given), expected));
  }
  for (const given of [
    '',
    ' ',
    ' a ',
    '😀',
    'abcde',
    '😀😀😀😀😀',
    'a\u0000b',
    'a\ud800',
    1,
    null,
    undefined,
    ['ab'],
  ]) {
    test(`${JSON.stringify(given)} is refused`, () => assert.equal(schema.safeParse(given).success, false));
  }

  test('what is let through is storable, trimmed and within its bounds, counted in code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (given) => {
        const trimmed = given.trim();
        const count = [...trimmed].length;
        const fine = isStorableText(trimmed) && count >= 2 && count <= 4;
        const { success, data } = schema.safeParse(given);
        assert.equal(success, fine);
        if (success) assert.equal(data, trimmed);
      }),
    );
  });

  test('code points are counted as a reader of UTF-32 would', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) =>
        assert.equal(countCodePoints(given), Array.from(given).length),
      ),
    );
  });
});

describe('text as it was given', () => {
  test('keeps the white space around it', () => assert.equal(verbatim(1, 4).parse(' a  '), ' a  '));
  for (const given of ['', 'abcde', '\u0000', '\udfff']) {
    test(`${JSON.stringify(given)} is refused`, () => assert.equal(verbatim(1, 4).safeParse(given).success, false));
  }
});

describe('a language tag', () => {
  for (const tag of ['en', 'ko', 'ko-KR', 'zh-Hant-TW', 'en-GB-oxendict']) {
    test(`${tag} is one`, () => assert.equal(languageTag.safeParse(tag).success, true));
  }
  for (const tag of ['e', 'en_US', 'english language', 'ko-', '한국어', '']) {
    test(`${JSON.stringify(tag)} is none`, () => assert.equal(languageTag.safeParse(tag).success, false));
  }
});
