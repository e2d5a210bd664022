import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { beatsFromEnds, beatsFromShares } from '../../src/templates/builtin/beats.ts';
import { findBuiltin } from '../../src/templates/catalogue.ts';

function beatsOf(id: string) {
  const template = findBuiltin(id);
  assert.ok(template, id);
  return template.beats;
}

/** Published shares, as they are printed. They may add up to a little less than 100. */
const SHARES = {
  'drama-five-act-hour': [11, 25, 22, 16, 25],
  'sitcom-single-camera': [11, 33, 33, 15, 5],
  'sitcom-multi-camera': [11, 33, 33, 15, 5],
  'kdrama-episode': [5, 20, 30, 30, 10, 5],
  'commercial-15': [15, 25, 40, 10, 10],
  'commercial-30': [15, 25, 40, 10, 10],
  'commercial-60': [15, 25, 40, 10, 10],
  'documentary-av': [8, 7, 20, 35, 15, 12, 3],
  lesson: [5, 5, 8, 35, 14, 12, 6, 8, 7],
} as const;

describe('shares of the length', () => {
  for (const [id, printed] of Object.entries(SHARES)) {
    test(`${id} has ${printed.join('/')}`, () => {
      const beats = beatsOf(id);
      const sum = printed.reduce((total: number, share) => total + share, 0);
      assert.equal(beats.length, printed.length);
      for (const [index, beat] of beats.entries()) {
        const share = printed[index] ?? Number.NaN;
        // 0.0001: both ends are rounded to four digits.
        assert.ok(Math.abs(beat.end - beat.start - share / sum) <= 0.000_1 + 1e-12, beat.id);
        // Making up for a sum of 97 moves a beat by little more than one percent.
        assert.ok(Math.abs(beat.end - beat.start - share / 100) < 0.011, beat.id);
      }
    });
  }

  test('three acts turn at 25 and 75, with the other moments at their figures', () => {
    assert.deepEqual(
      beatsOf('drama-three-act').map(({ id, end }) => [id, end]),
      [
        ['hook', 0.01],
        ['inciting-incident', 0.12],
        ['first-turn', 0.25],
        ['midpoint', 0.5],
        ['second-turn', 0.75],
        ['climax', 0.9],
        ['resolution', 1],
      ],
    );
  });

  test('fifteen beats end at their figures, and the four moments last one percent from theirs', () => {
    assert.deepEqual(
      beatsOf('feature-fifteen-beats').map(({ id, start, end }) => [id, start, end]),
      [
        ['opening-image', 0, 0.01],
        ['theme-stated', 0.01, 0.045],
        ['set-up', 0.045, 0.09],
        ['catalyst', 0.09, 0.11],
        ['debate', 0.11, 0.23],
        ['break-into-two', 0.23, 0.24],
        ['b-story', 0.24, 0.27],
        ['fun-and-games', 0.27, 0.5],
        ['midpoint', 0.5, 0.51],
        ['bad-guys-close-in', 0.51, 0.68],
        ['all-is-lost', 0.68, 0.69],
        ['dark-night', 0.69, 0.77],
        ['break-into-three', 0.77, 0.78],
        ['finale', 0.78, 0.99],
        ['final-image', 0.99, 1],
      ],
    );
  });
});

const NAMED = { name: 'A beat', purpose: 'To be here' };

describe('laying out beats', () => {
  test('shares are taken in proportion to their sum', () => {
    assert.deepEqual(
      beatsFromShares([
        { id: 'a', ...NAMED, share: 1 },
        { id: 'b', ...NAMED, share: 2 },
      ]),
      [
        { id: 'a', ...NAMED, start: 0, end: 0.3333 },
        { id: 'b', ...NAMED, start: 0.3333, end: 1 },
      ],
    );
  });

  test('ends in percent become shares, each beat starting where the last one ended', () => {
    assert.deepEqual(
      beatsFromEnds([
        { id: 'a', ...NAMED, endPercent: 4.5 },
        { id: 'b', ...NAMED, endPercent: 100 },
      ]),
      [
        { id: 'a', ...NAMED, start: 0, end: 0.045 },
        { id: 'b', ...NAMED, start: 0.045, end: 1 },
      ],
    );
  });
});
