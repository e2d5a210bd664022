import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SCRIPT_TYPES } from '@ai-script/core';
import { countScriptWords, countWords, readElements, writeElements } from '@ai-script/screenplay';
import fc from 'fast-check';
import { korean } from '../../../../src/providers/offline/korean/korean.ts';
import { makeRandom } from '../../../../src/providers/offline/random.ts';
import type { Brief } from '../../../../src/providers/writing-task.ts';
import { BRIEF, planOf, repeatedShare, sceneOf, slotsFor, taskOf, textOf, write } from './script.ts';

function briefFor(scriptType: Brief['scriptType'], changes: Partial<Brief> = {}): Brief {
  const isPlayed = scriptType === 'drama' || scriptType === 'comedy';
  return { ...BRIEF, scriptType, format: isPlayed ? 'screenplay' : 'av', ...changes };
}

for (const type of SCRIPT_TYPES) {
  test(`${type}: the same task gives the same text`, () => {
    assert.equal(textOf(write(briefFor(type), 1500)), textOf(write(briefFor(type), 1500)));
  });

  test(`${type}: another seed gives another text`, () => {
    assert.notEqual(textOf(write(briefFor(type), 600)), textOf(write(briefFor(type, { seed: 8 }), 600)));
  });

  test(`${type}: the length is met to the word`, () => {
    const { asked, got } = write(briefFor(type), 1200);
    assert.equal(got, asked);
  });

  test(`${type}: lines hardly ever come back`, () => {
    assert.ok(repeatedShare(write(briefFor(type), 2000).elements) <= 0.02);
    assert.ok(repeatedShare(write(briefFor(type), 20_000).elements) <= 0.1);
  });

  test(`${type}: no mark of a phrase and no double particle is left`, () => {
    for (const seed of [1, 2, 3]) {
      for (const { text } of write(briefFor(type, { seed }), 3000).elements) {
        assert.doesNotMatch(text, /[{}<>[\]|~«»]|undefined|\(는\)|\(가\)|\(를\)|요요|더라요|야요|니다요|겠다요/);
      }
    }
  });

  test(`${type}: it reads back from Fountain as it was written`, () => {
    const { elements } = write(briefFor(type), 1500);
    assert.deepEqual(readElements(writeElements(elements)), elements);
  });

  test(`${type}: words of the brief are spoken`, () => {
    const { elements } = write(briefFor(type), 1500);
    const spoken = elements.filter(({ type: kind }) => kind === 'dialogue').map(({ text }) => text);
    for (const word of ['용서', '재개발'])
      assert.ok(
        spoken.some((text) => text.includes(word)),
        word,
      );
  });

  test(`${type}: given characters speak under their own names`, () => {
    const characters = [
      { name: '서연', role: '강사', description: '29세' },
      { name: '박 사장', description: '58세' },
      { name: 'MINA' },
    ];
    const { elements, plan } = write(briefFor(type, { characters }), 2500);
    const cues = elements
      .filter(({ type: kind }) => kind === 'character')
      .map(({ text }) => text.replace(/ \(.\)$/, ''));
    for (const { name } of characters) assert.ok(cues.includes(name), name);
    const known = new Set([...plan.cast.map(({ name }) => name), '내레이션', '효과음']);
    assert.deepEqual(
      cues.filter((cue) => !known.has(cue)),
      [],
    );
  });

  test(`${type}: fit gives exactly the words asked for`, () => {
    const brief = briefFor(type);
    const slots = slotsFor(brief, 1500);
    const task = taskOf(brief, planOf(brief, slots), slots, 2);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(1000), (words, seed) => {
        const passage = korean.scene({ ...task, brief: { ...brief, seed } }, makeRandom(seed, 'scene')).fit(words);
        return countScriptWords(passage) === words && passage.every(({ text }) => countWords(text) > 0);
      }),
      { numRuns: 25 },
    );
  });

  test(`${type}: headings and summaries of the user stay`, () => {
    const brief = briefFor(type);
    const [first, ...rest] = slotsFor(brief, 900);
    assert.ok(first !== undefined);
    const slots = [{ ...first, heading: '다리 밑 {낮}', summary: '민재가 편지를 태운다.' }, ...rest];
    const [scene] = planOf(brief, slots).scenes;
    assert.equal(scene?.heading, '다리 밑 {낮}');
    assert.equal(scene?.summary, '민재가 편지를 태운다.');
  });

  test(`${type}: everybody in a scene is in the bible`, () => {
    const { plan } = write(briefFor(type), 2000);
    const names = new Set(plan.cast.map(({ name }) => name));
    assert.equal(names.size, plan.cast.length);
    for (const { cast } of plan.scenes) for (const name of cast) assert.ok(names.has(name), name);
  });
}

test('a spot of twenty eojeol fits', () => {
  for (const words of [20, 25, 30, 40]) {
    const { asked, got, elements } = write(briefFor('commercial', { title: '바삭한 하루' }), words);
    assert.equal(got, asked);
    assert.ok(elements.some(({ type }) => type === 'dialogue'));
  }
});

test('no one has two cues in a row', () => {
  for (const scene of write(briefFor('drama'), 6000).scenes) {
    let last = '';
    let apart = true;
    for (const { type, text } of scene) {
      if (type === 'action') apart = true;
      if (type === 'character') {
        assert.ok(apart || text !== last, text);
        last = text;
        apart = false;
      }
    }
  }
});

test('a turn that was edited in the plan ends the scene', () => {
  const brief = briefFor('drama');
  const slots = slotsFor(brief, 1500);
  const task = taskOf(brief, planOf(brief, slots), slots, 1);
  const elements = sceneOf({ ...task, scene: { ...task.scene, turn: '민재가 장부를 불에 던진다.' } });
  assert.ok(elements.some(({ type, text }) => type === 'action' && text === '민재가 장부를 불에 던진다.'));
});

test('the cast of an edited bible is used', () => {
  const brief = briefFor('comedy');
  const slots = slotsFor(brief, 1500);
  const task = taskOf(brief, planOf(brief, slots), slots, 1);
  const cast = ['가람', '나리', '다솜'].map((name) => ({ name, role: '친구', description: '30세', voice: '느리다' }));
  const elements = sceneOf({
    ...task,
    bible: { ...task.bible, cast },
    scene: { ...task.scene, cast: ['나리', '다솜'] },
  });
  const cues = new Set(
    elements.filter(({ type }) => type === 'character').map(({ text }) => text.replace(/ \(.\)$/, '')),
  );
  assert.ok(cues.has('나리') && cues.has('다솜') && !cues.has(task.scene.cast[0] ?? ''));
});

test('fifty thousand eojeol take seconds', () => {
  const before = process.cpuUsage().user;
  const { elements } = write(briefFor('drama'), 50_000);
  assert.ok((process.cpuUsage().user - before) / 1e6 < 8);
  assert.ok(repeatedShare(elements) <= 0.15);
});
