import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventFrames } from '../../src/api/event-frames.ts';
import type { StoredEvents } from '../../src/database/events.ts';

test('events become numbered frames, silence a comment', async () => {
  async function* batches(): AsyncGenerator<StoredEvents> {
    yield {
      firstSequence: 7,
      events: [
        { event: 'delta', data: { scene: 1, text: 'a\n\nb\r\u2028' } },
        { event: 'warning', data: { code: 'c', message: '가' } },
      ],
    };
    yield { firstSequence: 9, events: [] };
  }
  const frames: string[] = [];
  for await (const frame of eventFrames(batches())) frames.push(frame);
  assert.deepEqual(frames, [
    ': connected\n\n',
    'id: 7\nevent: delta\ndata: {"sequence":7,"scene":1,"text":"a\\n\\nb\\r\u2028"}\n\n' +
      'id: 8\nevent: warning\ndata: {"sequence":8,"code":"c","message":"가"}\n\n',
    ': still here\n\n',
  ]);
});
