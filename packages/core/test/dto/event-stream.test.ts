import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { EVENT_DATA, StreamEventDTO } from '@ai-script/core';

describe('the events of a stream', () => {
  test('each event that there is has a schema, called by its name', () => {
    const titles = StreamEventDTO.options.map((schema) => schema.meta()?.['title']);
    assert.deepEqual(titles, Object.keys(EVENT_DATA));
  });

  test('an event carries its number', () => {
    assert.equal(StreamEventDTO.safeParse({ sequence: 1, scene: 1, text: 'a' }).success, true);
    assert.equal(StreamEventDTO.safeParse({ scene: 1, text: 'a' }).success, false);
    assert.equal(StreamEventDTO.safeParse({ sequence: 0, scene: 1, text: 'a' }).success, false);
  });
});
