import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readElements, readFountain } from '@ai-script/screenplay';
import { makeOfflineProvider, supportsLanguage } from '../../../src/providers/offline/writer.ts';
import type { ModelPart } from '../../../src/providers/provider.ts';
import type { Brief, WritingTask } from '../../../src/providers/writing-task.ts';
import { answer, briefFor, provider, repeatedShare, simulate, slotsFor } from './helpers/simulate.ts';

const TYPES = ['drama', 'comedy', 'documentary', 'commercial', 'educational'] as const;
const requestFor = (task: WritingTask) => ({
  task,
  messages: [],
  temperature: null,
  topP: null,
  maxOutputTokens: null,
});
const formatOf = (type: Brief['scriptType']): Brief['format'] =>
  type === 'drama' ? 'screenplay' : type === 'comedy' ? 'multicam' : 'av';
const planFor = (brief: Brief, words = 600): WritingTask => ({ kind: 'plan', brief, slots: slotsFor(brief, words) });

describe('supportsLanguage', () => {
  for (const [tag, known] of [
    ['en', true],
    ['EN-gb', true],
    ['en-Latn-US', true],
    ['ko', true],
    ['KO-KR', true],
    ['de', false],
    ['eng', false],
    ['kok', false],
    ['constructor', false],
    ['', false],
  ] as const) {
    it(`${known ? 'knows' : 'does not know'} "${tag}"`, () => assert.equal(supportsLanguage(tag), known));
  }

  it('is what the provider says, and a task in another language is refused', async () => {
    assert.equal(provider.supportsLanguage('fr'), false);
    await assert.rejects(answer(planFor(briefFor({ language: 'fr' }))), RangeError);
  });
});

describe('the offline writer', () => {
  it('ends with exactly one call-finished, after its text', async () => {
    const parts: ModelPart[] = [];
    for await (const part of provider.stream('writer', requestFor(planFor(briefFor())), AbortSignal.timeout(5000))) {
      parts.push(part);
    }
    assert.deepEqual(parts.at(-1), {
      type: 'call-finished',
      reason: 'stop',
      usage: { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, estimated: false },
    });
    assert.equal(parts.filter(({ type }) => type === 'call-finished').length, 1);
    assert.ok(parts.length > 10, 'comes in pieces');
  });

  it('writes the same for the same task, and something else for another seed', async () => {
    const brief = briefFor();
    const slots = slotsFor(brief, 900);
    const [first, again, other] = await Promise.all([
      simulate(brief, slots),
      simulate(brief, slots),
      simulate(briefFor({ seed: 8 }), slots),
    ]);
    assert.deepEqual(again, first);
    assert.notDeepEqual(other.scenes, first.scenes);
  });

  it('writes a scene again from its task alone', async () => {
    const brief = briefFor();
    const { tasks, scenes } = await simulate(brief, slotsFor(brief, 1800));
    for (const number of [3, 1, tasks.length - 1]) {
      const task = tasks[number];
      assert.ok(task !== undefined);
      assert.equal(await answer(structuredClone(task), makeOfflineProvider({ wordsPerSecond: null })), scenes[number]);
    }
  });

  for (const scriptType of TYPES) {
    const brief = briefFor({ scriptType, format: formatOf(scriptType) });

    it(`writes Fountain that reads back: ${scriptType}`, async () => {
      const { plan, scenes } = await simulate(brief, slotsFor(brief, 1600));
      const known = new Set([...plan.cast.map(({ name }) => name), 'NARRATOR', 'SFX', 'MUSIC', 'VOICE']);
      for (const [index, text] of scenes.entries()) {
        const { elements } = readFountain(text);
        assert.equal(elements[0]?.type, 'scene_heading');
        assert.equal(elements[0]?.text, plan.scenes[index]?.heading);
        assert.ok(elements.length > 1);
        for (const { type, text: cue } of elements) {
          if (type === 'character') assert.ok(known.has(cue.replace(/ \(.*\)$/u, '')), `unknown cue ${cue}`);
        }
      }
    });

    it(`leaves no slot or choice unfilled: ${scriptType}`, async () => {
      const { elements, plan } = await simulate(brief, slotsFor(brief, 4000));
      for (const { text } of elements) {
        assert.doesNotMatch(text, /[{}[\]|~]|undefined|null|\s{2}|^\s|\s$/u);
        assert.doesNotMatch(text, /\b(?:the the|a a|of of)\b/iu);
      }
      assert.doesNotMatch(JSON.stringify(plan.scenes.map(({ summary, turn }) => [summary, turn])), /[{}|~]|undefined/u);
    });

    it(`seldom repeats itself: ${scriptType}`, async () => {
      for (const [words, most] of [
        [2000, 0.02],
        [20_000, 0.15],
      ] as const) {
        const { elements } = await simulate(brief, slotsFor(brief, words, 550));
        const share = repeatedShare(elements, 'dialogue');
        assert.ok(share <= most, `${(share * 100).toFixed(1)} % of the lines of ${words} words`);
      }
    });
  }

  it('has no line of cast or place twice in a row from the same speaker without something between', async () => {
    const brief = briefFor();
    const { scenes } = await simulate(brief, slotsFor(brief, 3000));
    let doubled = 0;
    for (const text of scenes) {
      let last = '';
      for (const { type, text: words } of readElements(text)) {
        if (type === 'character') {
          if (words === last) doubled += 1;
          last = words;
        } else if (type !== 'dialogue' && type !== 'parenthetical') last = '';
      }
    }
    assert.equal(doubled, 0);
  });
});

describe('pacing', () => {
  it('joins to the same text as unpaced', async () => {
    const brief = briefFor();
    const { tasks, scenes } = await simulate(brief, slotsFor(brief, 400));
    const [task] = tasks;
    assert.ok(task !== undefined);
    assert.equal(await answer(task, makeOfflineProvider({ wordsPerSecond: 1_000_000 })), scenes[0]);
  });
});

describe('aborting', () => {
  const reason = new Error('cancelled by the user');

  it('ends before the first word', async () => {
    const stream = provider.stream('writer', requestFor(planFor(briefFor())), AbortSignal.abort(reason));
    await assert.rejects(async () => {
      for await (const _ of stream) assert.fail('nothing may come');
    }, reason);
  });

  for (const wordsPerSecond of [null, 0.01]) {
    it(`ends at once in the middle, at ${wordsPerSecond ?? 'full'} speed, with the reason of the signal`, async () => {
      const brief = briefFor();
      const { tasks } = await simulate(brief, slotsFor(brief, 400));
      const [task] = tasks;
      assert.ok(task !== undefined);
      const controller = new AbortController();
      let pieces = 0;
      await assert.rejects(async () => {
        const writer = makeOfflineProvider({ wordsPerSecond });
        for await (const _ of writer.stream('writer', requestFor(task), controller.signal)) {
          pieces += 1;
          queueMicrotask(() => controller.abort(reason));
        }
      }, reason);
      assert.equal(pieces, 1);
    });
  }
});
