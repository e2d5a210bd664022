import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isStandardHeading, parseHeading } from '../src/index.ts';

describe('standard headings', () => {
  for (const text of ['INT. A', 'ext. a', 'EST. A', 'INT./EXT. A', 'INT/EXT A', 'I/E. A', 'INT A', 'INT.A']) {
    it(text, () => assert.equal(isStandardHeading(text), true));
  }
  for (const text of ['INT.', 'INTERIOR', 'EXTRA', 'S#1. 집', 'EXT/INT. A', 'A INT. B', '']) {
    it(`not ${JSON.stringify(text)}`, () => assert.equal(isStandardHeading(text), false));
  }
});

describe('the parts of a heading', () => {
  const cases: readonly (readonly [text: string, interior: string | null, place: string, time: string | null])[] = [
    ['INT. HOUSE - DAY', 'INT', 'HOUSE', 'DAY'],
    ['EXT. HOUSE - POOL - NIGHT - 1944', 'EXT', 'HOUSE - POOL', 'NIGHT - 1944'],
    ['INT./EXT. CAR – MOMENTS LATER', 'INT/EXT', 'CAR', 'MOMENTS LATER'],
    ['I/E CAR', 'INT/EXT', 'CAR', null],
    ['EXT/INT. CAR', 'INT/EXT', 'CAR', null],
    ['EST. CITY - DAWN', 'EST', 'CITY', 'DAWN'],
    ['INT. DAY CARE - OFFICE', 'INT', 'DAY CARE - OFFICE', null],
    ['S#12. 옥상 (밤)', null, '옥상', '밤'],
    ['INT. 카페 - 낮', 'INT', '카페', '낮'],
    ['옥상 (추락)', null, '옥상 (추락)', null],
    ['INTERVIEW', null, 'INTERVIEW', null],
    ['', null, '', null],
  ];
  for (const [text, interior, place, time] of cases) {
    it(JSON.stringify(text), () => assert.deepEqual(parseHeading(text), { interior, place, time }));
  }
});
