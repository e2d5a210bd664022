import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attach, hasFinal, type Particle } from '../../../../src/providers/offline/korean/particles.ts';

const CASES: readonly [word: string, particle: Particle, expected: string][] = [
  ['책', '은', '책은'],
  ['커피', '은', '커피는'],
  ['지우', '이', '지우가'],
  ['민석', '이', '민석이'],
  ['열쇠', '을', '열쇠를'],
  ['사진', '와', '사진과'],
  ['바다', '와', '바다와'],
  ['서울', '으로', '서울로'],
  ['시장', '으로', '시장으로'],
  ['부두', '으로', '부두로'],
  ['민석', '아', '민석아'],
  ['지우', '아', '지우야'],
  ['밤', '이다', '밤이야'],
  ['때', '이다', '때야'],
  ['밤', '이에요', '밤이에요'],
  ['때', '이에요', '때예요'],
  ['0', '이', '0이'],
  ['1', '으로', '1로'],
  ['2', '을', '2를'],
  ['3', '은', '3은'],
  ['6', '으로', '6으로'],
  ['7', '으로', '7로'],
  ['8', '와', '8과'],
  ['9', '이', '9가'],
  ['10', '으로', '10으로'],
  ['1,000', '이', '1,000이'],
  ['50%', '은', '50%는'],
  ['3kg', '은', '3kg은'],
  ['5km', '을', '5km를'],
  ['USB', '은', 'USB는'],
  ['SNS', '을', 'SNS를'],
  ['FM', '은', 'FM은'],
  ['URL', '으로', 'URL로'],
  ['phone', '을', 'phone을'],
  ['apple', '으로', 'apple로'],
  ['shop', '은', 'shop은'],
  ['boat', '이', 'boat가'],
  ['Mina', '은', 'Mina는'],
  ['JOON', '이', 'JOON이'],
  ['‘등대’', '을', '‘등대’를'],
  ['"책"', '을', '"책"을'],
];

for (const [word, particle, expected] of CASES) {
  test(`${word} takes ${expected.slice(word.length)}`, () => {
    assert.equal(attach(word, particle), expected);
  });
}

test('a word is judged by how it is read aloud', () => {
  assert.deepEqual(['강', '가', '3', '4', 'team', 'car'].map(hasFinal), [true, false, true, false, true, false]);
});
