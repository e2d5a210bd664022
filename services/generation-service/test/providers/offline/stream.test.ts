import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Clock, lines, paced, unpaced, words } from '../../../src/providers/offline/stream.ts';

const forever = new AbortController().signal;

async function collect(pieces: AsyncIterable<string>): Promise<string[]> {
  const taken: string[] = [];
  for await (const piece of pieces) taken.push(piece);
  return taken;
}

/** A clock that stands still but for waits, and oversleeps each of them by `lateMs`. */
function fakeClock(lateMs: number): Clock & { readonly waits: number[] } {
  let nowMs = 1000;
  const waits: number[] = [];
  return {
    waits,
    nowMs: () => nowMs,
    async wait(ms) {
      waits.push(ms);
      nowMs += ms + lateMs;
    },
  };
}

describe('cutting text', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '가', '.', '\t') }), (text) => {
        assert.equal(lines(text).join(''), text);
        assert.equal(words(text).join(''), text);
      }),
    );
  });

  it('cuts after lines and after words', () => {
    assert.deepEqual(lines('A\n\nb c\nd'), ['A\n\n', 'b c\n', 'd']);
    assert.deepEqual(words('A\n\nb c\nd'), ['A\n\n', 'b ', 'c\n', 'd']);
  });
});

describe('paced', () => {
  it('sends the first piece at once and the others in time', async () => {
    const clock = fakeClock(0);
    assert.deepEqual(await collect(paced(['a', 'b', 'c'], 4, forever, clock)), ['a', 'b', 'c']);
    assert.deepEqual(clock.waits, [250, 250]);
  });

  it('makes up for timers that come late', async () => {
    const clock = fakeClock(100);
    await collect(paced(['a', 'b', 'c', 'd'], 2, forever, clock));
    assert.deepEqual(clock.waits, [500, 400, 400]);
  });

  it('ends a wait with the reason of the signal', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const pieces = paced(['a', 'b'], 0.001, controller.signal);
    assert.equal((await pieces.next()).value, 'a');
    const pending = pieces.next();
    controller.abort(reason);
    await assert.rejects(pending, reason);
  });
});

describe('unpaced', () => {
  it('gives way to other work', async () => {
    let turns = 0;
    let running = true;
    const count = (): void => {
      turns += 1;
      if (running) setImmediate(count);
    };
    setImmediate(count);
    for await (const _ of unpaced(
      Array.from({ length: 400 }, () => 'x'),
      forever,
    )) {
      // A slow reader: 400 pieces take 80 ms together.
      const until = performance.now() + 0.2;
      while (performance.now() < until);
    }
    running = false;
    assert.ok(turns >= 5, `${turns} turns of the event loop`);
  });
});
