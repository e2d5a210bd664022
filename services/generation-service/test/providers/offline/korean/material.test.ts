import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SCRIPT_TYPES } from '@ai-script/core';
import type { Brief } from '../../../../src/providers/writing-task.ts';
import { BRIEF, write } from './script.ts';

/** Briefs whose words are awkward: Latin script, an abstract noun, a term of science. */
const BRIEFS: readonly Partial<Brief>[] = [
  { title: '마지막 등대', description: '재개발을 앞둔 섬에서 배신이 드러난다.', themes: ['배신'] },
  { title: '광합성', description: '식물이 빛으로 양분을 만드는 광합성을 배운다.', themes: [] },
  { title: 'Lumo', description: 'Lumo는 수면을 돕는 조명이다.', themes: [] },
];

/** Highest share of dialogue elements whose core comes again in 2,000 eojeol. */
const MOST_REPEATED = 0.1;

function dialogueOf(scriptType: Brief['scriptType'], changes: Partial<Brief>, seed: number): string[] {
  const isPlayed = scriptType === 'drama' || scriptType === 'comedy';
  const brief: Brief = { ...BRIEF, ...changes, scriptType, seed, format: isPlayed ? 'screenplay' : 'av' };
  return write(brief, 2000)
    .elements.filter(({ type }) => type === 'dialogue')
    .map(({ text }) => text);
}

/** A line without short openers and tails: its longest sentence, less a word of up to five syllables before a comma. */
function coreOf(line: string): string {
  const sentences = line.split(/(?<=[.?!])\s+/);
  const longest = sentences.reduce((best, sentence) => (sentence.length > best.length ? sentence : best), '');
  return longest.replace(/^…?[가-힣]{1,5}, /, '');
}

for (const type of SCRIPT_TYPES) {
  test(`${type}: lines stay apart without their openers and tails`, () => {
    for (const changes of BRIEFS) {
      for (const seed of [1, 2, 3]) {
        const cores = dialogueOf(type, changes, seed).map(coreOf);
        const counts = new Map<string, number>();
        for (const core of cores) counts.set(core, (counts.get(core) ?? 0) + 1);
        const share = cores.filter((core) => (counts.get(core) ?? 0) > 1).length / cores.length;
        assert.ok(share <= MOST_REPEATED, `${changes.title} ${seed}: ${share}`);
      }
    }
  });

  test(`${type}: particles suit the words of the brief`, () => {
    for (const changes of BRIEFS) {
      for (const text of dialogueOf(type, changes, 1)) {
        assert.doesNotMatch(
          text,
          /(?<![가-힣])(배신|재개발|광합성|수면|양분)(가|를|는|와|랑|라면|라고|예요)(?![가-힣])/,
        );
        assert.doesNotMatch(text, /(?<![가-힣])(Lumo|등대)(이|을|은|과|이랑|이라면|이라고|이에요)(?![가-힣])/);
      }
    }
  });
}
