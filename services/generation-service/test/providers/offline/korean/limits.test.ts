import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forbiddenWords, freeOf } from '../../../../src/providers/offline/korean/limits.ts';
import { isForChildren, registerOf } from '../../../../src/providers/offline/korean/register.ts';

const BANS: readonly [constraint: string, word: string][] = [
  ['술 금지', '술'],
  ['술 금지', '소주'],
  ['욕설 없이', '욕설'],
  ['담배는 나오지 않게 한다', '담배'],
  ['총, 칼 사용 금지', '총'],
  ['총, 칼 사용 금지', '칼'],
  ['고양이 빼고 쓸 것', '고양이'],
  ['no alcohol', '술'],
  ['No cats or dogs', '고양이'],
  ['No cats or dogs', '강아지'],
  ['without violence', '폭력'],
  ['avoid guns', '총'],
];

for (const [constraint, word] of BANS) {
  test(`"${constraint}" keeps out ${word}`, () => {
    assert.ok(forbiddenWords({ constraints: [constraint], audience: null }).includes(word));
  });
}

test('a wish that forbids nothing keeps nothing out', () => {
  assert.deepEqual(forbiddenWords({ constraints: ['밤 장면을 넣을 것', 'Set in Busan'], audience: '성인' }), []);
});

test('a word of one syllable counts only by itself', () => {
  const allows = freeOf(['술', '비밀']);
  assert.deepEqual(['술을 마신다.', '술, 더 줘.', '미술 시간', '수술 날짜', '기술이 좋다', '비밀번호'].map(allows), [
    false,
    false,
    true,
    true,
    true,
    false,
  ]);
});

test('tones are told apart by their words', () => {
  const tones = ['어두운', '가볍고 유쾌한', '따뜻한', '긴장감 있는', 'dark and gritty', 'heart-warming', 'formal'];
  assert.deepEqual(
    tones.map((tone) => registerOf({ tone })),
    ['dark', 'light', 'warm', 'tense', 'dark', 'warm', null],
  );
  assert.equal(registerOf({ tone: null }), null);
});

test('children are known by the audience', () => {
  assert.deepEqual(
    ['초등학생', '어린이와 부모', 'kids', '직장인', null].map((audience) => isForChildren({ audience })),
    [true, true, true, false, false],
  );
});
