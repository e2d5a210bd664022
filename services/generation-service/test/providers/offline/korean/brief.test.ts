import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SCRIPT_TYPES } from '@ai-script/core';
import { countScriptWords, type ScriptElement } from '@ai-script/screenplay';
import { rumours } from '../../../../src/providers/offline/korean/facts.ts';
import { isOpen, storyOf } from '../../../../src/providers/offline/korean/story.ts';
import type { Brief } from '../../../../src/providers/writing-task.ts';
import { BRIEF, planOf, repeatedShare, sceneOf, slotsFor, taskOf, textOf, write } from './script.ts';

const BRIEFS: readonly Partial<Brief>[] = [
  {},
  { title: '층간 소음', description: '', themes: [] },
  {
    title: 'The Bakery',
    description: 'A baker finds a letter and must choose between family and truth.',
    themes: ['betrayal'],
  },
  { title: 'Sleepy Tea', description: 'Tea that helps you sleep.', themes: [] },
];

/** Highest share of dialogue elements that stand in the script twice, by length in eojeol. */
const MOST_REPEATED: readonly [words: number, share: number][] = [
  [2000, 0.015],
  [20_000, 0.1],
];

function briefFor(scriptType: Brief['scriptType'], changes: Partial<Brief> = {}): Brief {
  const isPlayed = scriptType === 'drama' || scriptType === 'comedy';
  return { ...BRIEF, scriptType, format: isPlayed ? 'screenplay' : 'av', ...changes };
}

function textsOf(elements: readonly ScriptElement[], type: ScriptElement['type']): string[] {
  return elements.filter((element) => element.type === type).map(({ text }) => text);
}

for (const type of SCRIPT_TYPES) {
  for (const [words, share] of MOST_REPEATED) {
    test(`${type}: whatever the brief and the seed, ${words} eojeol keep lines apart`, () => {
      const long = words > 5000;
      for (const changes of long ? BRIEFS.slice(0, 2) : BRIEFS) {
        for (const seed of long ? [3] : [1, 2, 3]) {
          const got = repeatedShare(write(briefFor(type, { ...changes, seed }), words).elements);
          assert.ok(got <= share, `${changes.title} ${seed}: ${got}`);
        }
      }
    });
  }

  test(`${type}: what the brief forbids does not come up`, () => {
    for (const seed of [1, 2, 3]) {
      const constraints = ['우산 금지', 'no letters', '전화 없이'];
      const text = textOf(write(briefFor(type, { constraints, seed }), 1500));
      assert.doesNotMatch(text, /우산|편지/);
    }
  });

  test(`${type}: a tone changes the script, and stays repeatable`, () => {
    const [plain, dark, again, warm] = [null, '어두운', '어두운', '따뜻한'].map((tone) =>
      textOf(write(briefFor(type, { tone }), 900)),
    );
    assert.equal(dark, again);
    assert.equal(new Set([plain, dark, warm]).size, 3);
  });

  test(`${type}: somebody's line has a note how it is said`, () => {
    assert.ok(textsOf(write(briefFor(type), 2000).elements, 'parenthetical').length > 0);
  });
}

for (const type of ['drama', 'comedy'] as const) {
  test(`${type}: the smallest scenes still talk, to the word`, () => {
    for (const seed of [1, 2, 3]) {
      const brief = briefFor(type, { seed });
      const slots = slotsFor(brief, 3000);
      const plan = planOf(brief, slots);
      for (let words = 8; words < 90; words += 1) {
        const index = words % slots.length;
        const elements = sceneOf({ ...taskOf(brief, plan, slots, index), words });
        assert.equal(countScriptWords(elements), words);
        assert.ok(textsOf(elements, 'dialogue').length > 0, `${seed} ${words}`);
      }
    }
  });

  test(`${type}: a summary that asks for a montage gets one`, () => {
    const brief = briefFor(type);
    const slots = slotsFor(brief, 3000);
    const task = taskOf(brief, planOf(brief, slots), slots, 2);
    const scene = { ...task.scene, summary: '몽타주. 두 사람이 시내를 헤맨다.' };
    assert.ok(textsOf(sceneOf({ ...task, scene }), 'action').some((text) => text.startsWith('몽타주.')));
  });
}

test('long dramas let days pass in a montage', () => {
  const actions = textsOf(write(briefFor('drama'), 20_000).elements, 'action');
  assert.ok(actions.some((text) => text.startsWith('몽타주.')));
});

test('no drink and no crime where children watch', () => {
  for (const seed of [1, 2, 3, 4]) {
    const text = textOf(write(briefFor('drama', { audience: '어린이', seed }), 3000));
    assert.doesNotMatch(text, /소주|담배|살인|실종|시신|형사/);
  }
});

test('the references are named at the end of a documentary', () => {
  const { elements } = write(briefFor('documentary', { references: ['시장 백년사', 'https://example.org/[1]'] }), 1500);
  assert.equal(elements.at(-1)?.text, '자막: 참고 자료 시장 백년사');
});

test('rumours do not contradict each other: nobody is in two places at one time', () => {
  for (const seed of [1, 2, 3]) {
    const { story } = storyOf(briefFor('drama', { seed }), null);
    const whereabouts = new Map<string, string>();
    const facts = rumours(story, 0);
    for (let count = 0; count < 300; count += 1) {
      const { clause, person, words } = facts.next().value;
      if (!/\{x/.test(clause) || !/\{fw/.test(clause) || !/\{fp/.test(clause)) continue;
      const key = `${person?.name} ${words['fw']}`;
      assert.equal(whereabouts.get(key) ?? words['fp'], words['fp'], key);
      whereabouts.set(key, words['fp'] ?? '');
    }
    assert.ok(whereabouts.size > 3);
  }
});

test('there are no windows under the open sky', () => {
  assert.deepEqual(['옥상', '골목 어귀', '대문 앞', '부엌', '비상계단', '지하 주차장'].map(isOpen), [
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  for (const seed of [1, 2, 3]) {
    const { scenes, plan } = write(briefFor('drama', { seed }), 6000);
    for (const [index, elements] of scenes.entries()) {
      if (!isOpen((plan.scenes[index]?.heading ?? '').replace(/ \(.*$/, ''))) continue;
      assert.doesNotMatch(textsOf(elements, 'action').join(' '), /천장|벽시계|문고리를|전등/);
    }
  }
});
