import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { waitSeconds } from '../../src/models/requests.ts';

describe('the seconds that Prefer asks for', () => {
  for (const [prefer, seconds] of [
    [undefined, null],
    ['', null],
    ['wait=10', 10],
    ['Wait = "10"', 10],
    ['respond-async, wait=5; foo', 5],
    ['wait=0', 0],
    ['wait=61', 60],
    ['wait=99999999999999999999', 60],
    ['wait=-1', null],
    ['wait=1.5', null],
    ['wait=1s', null],
    ['await=10', null],
    ['wait', null],
  ] as const) {
    test(`${prefer} → ${seconds}`, () => assert.equal(waitSeconds(prefer), seconds));
  }
});
