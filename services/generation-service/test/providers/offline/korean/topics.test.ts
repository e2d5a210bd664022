import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefWords, nameIn, nounOf } from '../../../../src/providers/offline/korean/topics.ts';
import { BRIEF } from './script.ts';

const NOUNS: readonly [word: string, noun: string | null][] = [
  ['빵집을', '빵집'],
  ['등대에서', '등대'],
  ['출근길에도', '출근길'],
  ['친구의', '친구'],
  ['아버지와', '아버지'],
  ['찾아가는', null],
  ['물려받은', null],
  ['연다', null],
  ['서로', null],
  ['hello', null],
];

for (const [word, noun] of NOUNS) {
  test(`the noun of ${word} is ${noun ?? 'none'}`, () => assert.equal(nounOf(word), noun));
}

test('a given name in the description is a person, not a topic', () => {
  assert.equal(nameIn(BRIEF.description), '민재');
  assert.ok(!briefWords(BRIEF).topics.includes('민재'));
});

test('an English brief gives Korean nouns', () => {
  const words = briefWords({ ...BRIEF, title: 'Harbor Lights', description: 'A letter is found at the lighthouse.' });
  assert.ok(words.topics.includes('편지'));
  assert.ok(words.things.includes('편지'));
  assert.ok(words.places.includes('등대'));
});
