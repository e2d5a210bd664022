import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countScriptWords, readElements } from '@ai-script/screenplay';
import type { Bible, Brief, SceneTask } from '../../../src/providers/writing-task.ts';
import { answer, briefFor, simulate, slotsFor } from './helpers/simulate.ts';

const TYPES = ['drama', 'comedy', 'documentary', 'commercial', 'educational'] as const;
const FORMATS = ['screenplay', 'multicam', 'av', 'korean_drama'] as const;
const BUDGETS = [5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 33, 50, 75, 120, 350, 800, 2000, 5000];

const BIBLES: Readonly<Record<'en' | 'ko', Bible>> = {
  en: {
    logline: '',
    world: '',
    cast: [
      { name: 'NARRATOR', role: 'voice-over', description: '', voice: '' },
      { name: 'MARA QUINN', role: 'protagonist', description: 'Pilot, 41.', voice: 'Few words.' },
      { name: 'OWEN', role: 'antagonist', description: 'Agent, 50.', voice: 'Formal.' },
      { name: 'BEA', role: 'ally', description: 'Cook, 61.', voice: 'Warm.' },
    ],
  },
  ko: {
    logline: '',
    world: '',
    cast: [
      { name: '서연', role: '주인공', description: '35세, 항해사.', voice: '짧게 말한다.' },
      { name: '태호', role: '적대자', description: '50세, 중개인.', voice: '격식을 차린다.' },
    ],
  },
};

function taskFor(brief: Brief, words: number): SceneTask {
  const bible = BIBLES[brief.language === 'ko' ? 'ko' : 'en'];
  const heading = brief.format === 'av' ? 'CONTEXT' : brief.language === 'ko' ? '부엌 (밤)' : 'INT. KITCHEN - NIGHT';
  return {
    kind: 'scene',
    brief,
    bible,
    scene: {
      number: 3,
      beat: { id: 'midpoint', name: 'Midpoint', purpose: 'A discovery.' },
      heading,
      summary: 'They look for the radio.',
      cast: bible.cast.slice(0, 3).map(({ name }) => name),
      turn: 'The radio answers.',
    },
    scenesTotal: 7,
    words,
    previousText: null,
    synopsis: [],
  };
}

describe('the length of a scene', () => {
  for (const language of ['en', 'ko'] as const) {
    for (const scriptType of TYPES) {
      it(`is what was asked for: ${language}, ${scriptType}`, async () => {
        for (const format of FORMATS) {
          const brief = briefFor({ language, scriptType, format });
          for (const words of BUDGETS) {
            const text = await answer(taskFor(brief, words));
            const written = countScriptWords(readElements(text));
            const most = Math.max(words * 0.05, 0);
            assert.ok(Math.abs(written - words) <= most, `${format}: ${written} words for ${words}`);
          }
        }
      });
    }
  }

  it('leaves a body even where the heading takes the whole budget', async () => {
    const elements = readElements(await answer(taskFor(briefFor(), 2)));
    assert.equal(elements[0]?.type, 'scene_heading');
    assert.ok(elements.length > 1);
  });

  it('makes whole scripts of the length that was asked for', async () => {
    for (const [scriptType, words] of [
      ['drama', 1500],
      ['commercial', 20],
      ['commercial', 33],
      ['commercial', 75],
      ['educational', 700],
      ['documentary', 900],
    ] as const) {
      const brief = briefFor({ scriptType, format: scriptType === 'drama' ? 'screenplay' : 'av' });
      const { elements } = await simulate(brief, slotsFor(brief, words));
      assert.equal(countScriptWords(elements), words, `${scriptType} of ${words}`);
    }
  });
});
