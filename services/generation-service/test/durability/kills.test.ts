import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRandom } from '../../src/providers/offline/random.ts';
import { runKills } from './kills.ts';

test('killed at random moments, everything is written, once, and as it would have been', async () => {
  const report = await runKills(
    { kills: 4, processes: 2, generations: 8, wordsEach: 2000, wordsPerSecond: 150 },
    makeRandom(Date.now()),
  );
  assert.equal(report.kills, 4);
});
