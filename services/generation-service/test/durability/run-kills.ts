import { makeRandom } from '../../src/providers/offline/random.ts';
import { runKills } from './kills.ts';

/** The long form, by hand: `npm run test:kills`. */
const seed = Number(process.argv[2] ?? Date.now());
const report = await runKills(
  { kills: 50, processes: 3, generations: 30, wordsEach: 15_000, wordsPerSecond: 60 },
  makeRandom(seed),
);
process.stdout.write(`${JSON.stringify({ seed, ...report })}\n`);
