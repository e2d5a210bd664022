import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withAside } from '../../../../src/providers/offline/korean/asides.ts';

const ASIDES = {
  leads: ['솔직히,', '사실,', '근데,'],
  tails: ['정말.', '끝.'],
  askingLeads: ['저기,', '그럼,'],
  askingTails: ['응?'],
};

function asideOf(line: string, use: number): string {
  return withAside(line, use, 4, ASIDES, (phrase) => phrase);
}

test('each use of a line comes out differently, with one aside before there are two', () => {
  const texts = Array.from({ length: 11 }, (_, use) => asideOf('여기 없어.', use));
  assert.equal(new Set(texts).size, texts.length);
  for (const text of texts) assert.match(text, /여기 없어\./);
  assert.deepEqual(
    texts.map((text) => text.replace('여기 없어.', '').trim().split(/\s+/).length),
    [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2],
  );
});

test('questions have asides of their own', () => {
  assert.match(asideOf('누구야?', 0), /^(저기|그럼), 누구야\?$/);
  assert.equal(asideOf('누구야?', 2), '누구야? 응?');
});

test('no word comes twice at the start', () => {
  for (let use = 0; use < 6; use += 1) assert.doesNotMatch(asideOf('사실 몰라.', use), /사실, 사실/);
});

test('a line that trails in goes on doing so', () => {
  assert.match(asideOf('…몰라.', 0), /^…(솔직히|사실|근데), 몰라\.$/);
});
