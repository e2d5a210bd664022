import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LENGTH_BOUNDS, LENGTH_UNITS, SCRIPT_FORMATS, SCRIPT_TYPES } from '@ai-script/core';
import fc from 'fast-check';
import { BUILTIN_TEMPLATES } from '../../src/templates/catalogue.ts';
import { isKorean } from '../../src/templates/language.ts';
import { AV_SPOKEN_SHARE, fromWords, ratesOf, spokenWordsPerMinute, toWords } from '../../src/templates/rates.ts';

describe('ratesOf', () => {
  const cases = [
    ['screenplay', 'drama', 'en', 200, 200],
    ['screenplay', 'comedy', 'en-GB', 200, 200],
    ['screenplay', 'drama', 'fr', 200, 200],
    ['screenplay', 'drama', 'ko', 130, 130],
    ['multicam', 'comedy', 'en', 100, 200],
    ['multicam', 'comedy', 'ko-KR', 65, 130],
    ['korean_drama', 'drama', 'ko', 312, 130],
    ['korean_drama', 'drama', 'en', 480, 200],
    ['av', 'commercial', 'en', 280, 280],
    ['av', 'commercial', 'ko', 180, 180],
    ['av', 'documentary', 'en', 200, 200],
    ['av', 'educational', 'en', 200, 200],
    ['av', 'educational', 'ko', 129, 129],
    ['av', 'drama', 'en', 200, 200],
  ] as const;
  for (const [format, type, language, wordsPerPage, wordsPerMinute] of cases) {
    test(`${type} as ${format} in ${language}: ${wordsPerPage} a page, ${wordsPerMinute} a minute`, () => {
      assert.deepEqual(ratesOf(format, type, language), { wordsPerPage, wordsPerMinute });
    });
  }
});

describe('spoken copy', () => {
  const cases = [
    [15, 35, 35],
    [30, 65, 75],
    [60, 130, 150],
  ] as const;
  for (const [seconds, min, max] of cases) {
    test(`${seconds} s of commercial leave room for ${min} to ${max} spoken words`, () => {
      const total = toWords(seconds, 'seconds', ratesOf('av', 'commercial', 'en'));
      const spoken = total * AV_SPOKEN_SHARE.commercial;
      assert.ok(spoken >= min && spoken <= max, `${spoken}`);
      assert.equal(spoken, (spokenWordsPerMinute('en') * seconds) / 60);
    });
  }

  test('a minute of narration is 130 to 150 words', () => {
    for (const type of ['documentary', 'educational'] as const) {
      const spoken = toWords(60, 'seconds', ratesOf('av', type, 'en')) * AV_SPOKEN_SHARE[type];
      assert.ok(spoken >= 130 && spoken <= 150, `${type}: ${spoken}`);
    }
  });
});

describe('conversion', () => {
  const cases = [
    ['an hour of Korean drama is 25 pages', 'korean_drama', 'drama', 'ko', 3600, 'seconds', 7800, 'pages', 25],
    ['22 minutes of multi-camera are 44 pages', 'multicam', 'comedy', 'en', 44, 'pages', 4400, 'seconds', 1320],
    ['a page of screenplay is a minute', 'screenplay', 'drama', 'en', 110, 'pages', 22_000, 'seconds', 6600],
    ['words stay words', 'screenplay', 'drama', 'en', 2000, 'words', 2000, 'pages', 10],
  ] as const;
  for (const [name, format, type, language, value, unit, words, otherUnit, other] of cases) {
    test(name, () => {
      const rates = ratesOf(format, type, language);
      assert.equal(toWords(value, unit, rates), words);
      assert.equal(fromWords(words, otherUnit, rates), other);
    });
  }

  test('there and back gives the same whole number, in whole words, for every unit the service takes', () => {
    const lengths = fc
      .constantFrom(...LENGTH_UNITS)
      .chain((unit) => fc.tuple(fc.constant(unit), fc.integer({ min: 1, max: LENGTH_BOUNDS[unit].max })));
    fc.assert(
      fc.property(
        fc.constantFrom(...SCRIPT_FORMATS),
        fc.constantFrom(...SCRIPT_TYPES),
        fc.constantFrom('en', 'ko', 'ko-KR', 'de', 'ja'),
        lengths,
        (format, type, language, [unit, value]) => {
          const rates = ratesOf(format, type, language);
          const words = toWords(value, unit, rates);
          assert.ok(Number.isInteger(words));
          assert.equal(Math.round(fromWords(words, unit, rates)), value);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the default length of every built-in template lies within what a request may ask for', () => {
    for (const { id, script_type, format, language, default_length } of BUILTIN_TEMPLATES) {
      const { value, unit } = default_length;
      assert.ok(value >= LENGTH_BOUNDS[unit].min && value <= LENGTH_BOUNDS[unit].max, id);
      const words = toWords(value, unit, ratesOf(format, script_type, language ?? 'en'));
      assert.ok(words >= 20 && words <= LENGTH_BOUNDS.words.max, `${id}: ${words}`);
    }
  });
});

describe('isKorean', () => {
  const cases = [
    ['ko', true],
    ['ko-KR', true],
    ['KO-kr', true],
    ['ko_KR', true],
    ['ko-Kore-KR', true],
    ['kok', false],
    ['en', false],
    ['en-KR', false],
    ['', false],
  ] as const;
  for (const [language, expected] of cases) {
    test(`${JSON.stringify(language)}: ${expected}`, () => assert.equal(isKorean(language), expected));
  }
});
