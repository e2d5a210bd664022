import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callOf, isHonoured, isPolite, referTo } from '../../../../src/providers/offline/korean/cast.ts';
import type { Person } from '../../../../src/providers/offline/korean/types.ts';
import { BRIEF, planOf, sceneOf, slotsFor, taskOf } from './script.ts';

function person(changes: Partial<Person>): Person {
  return {
    index: 0,
    name: '한지우',
    shortName: '지우',
    title: null,
    age: 32,
    circle: 'inside',
    style: 'plain',
    role: '',
    description: '',
    voice: '',
    ...changes,
  };
}

const friend = person({ index: 1, name: '김민석', shortName: '민석' });
const elder = person({ index: 2, name: '이순덕', shortName: '순덕', title: '어르신', age: 70 });
const officer = person({ index: 3, name: '박형사', shortName: '박형사', title: '형사님', circle: 'outside' });
const mina = person({ index: 4, name: 'MINA', shortName: 'MINA' });
const lead = person({});

test('levels follow age and acquaintance', () => {
  assert.deepEqual(
    [
      isPolite(lead, friend),
      isPolite(lead, elder),
      isPolite(elder, lead),
      isPolite(lead, officer),
      isPolite(officer, lead),
    ],
    [false, true, false, true, true],
  );
  assert.ok(isHonoured(lead, elder));
  assert.ok(!isHonoured(lead, friend));
});

test('people are called and spoken of as their level asks', () => {
  assert.deepEqual(
    [callOf(lead, friend), callOf(friend, lead), callOf(lead, elder), callOf(lead, officer), callOf(lead, mina)],
    ['민석아', '지우야', '어르신', '형사님', 'MINA'],
  );
  assert.deepEqual([referTo(lead, friend), referTo(officer, friend)], ['민석이', '민석 씨']);
});

const PLAIN = /(했어|있어|없어|몰라|거야|이야|잖아|됐어|봤어|왔어|갔어|알아|그래|할게)[.?!]$/;
const POLITE = /(요|습니다|습니까|죠)[.?!]$/;

test('between two people the level stays the same for the whole script', () => {
  const characters = [
    { name: '정우', description: '34세', role: '동생' },
    { name: '서 노인', description: '71세', role: '이웃' },
  ];
  const brief = { ...BRIEF, characters };
  const slots = slotsFor(brief, 12_000);
  const plan = planOf(brief, slots);
  const counts = { up: 0, down: 0 };
  for (const [index, { cast }] of plan.scenes.entries()) {
    if (cast.length !== 2 || !characters.every(({ name }) => cast.includes(name))) continue;
    let speaker = '';
    for (const { type, text } of sceneOf(taskOf(brief, plan, slots, index))) {
      if (type === 'character') speaker = text;
      if (type !== 'dialogue') continue;
      if (speaker === '정우') {
        assert.doesNotMatch(text, PLAIN);
        counts.up += 1;
      }
      if (speaker === '서 노인') {
        assert.doesNotMatch(text, POLITE);
        counts.down += 1;
      }
    }
  }
  assert.ok(counts.up > 20 && counts.down > 20, JSON.stringify(counts));
});
