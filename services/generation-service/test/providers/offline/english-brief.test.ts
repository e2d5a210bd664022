import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nounsOf } from '../../../src/providers/offline/english/brief/words.ts';
import { answer, briefFor, simulate, slotsFor } from './helpers/simulate.ts';

describe('the words of the brief', () => {
  for (const [text, expected] of [
    [
      "A lighthouse keeper finds a radio that speaks with her dead brother's voice.",
      ['the lighthouse keeper', 'the radio', 'the dead brother', 'the voice'],
    ],
    ['The Aurora thermos keeps coffee hot for a full day on the trail.', ['the aurora thermos', 'coffee', 'the trail']],
    ['How photosynthesis turns light into sugar.', ['photosynthesis', 'light', 'the sugar']],
    ['A compelling drama about...', []],
    ['', []],
  ] as const) {
    it(`are found in "${text}"`, () => {
      const found = nounsOf(text).map(({ phrase }) => phrase);
      for (const phrase of expected) assert.ok(found.includes(phrase), `${phrase} in ${found.join(', ')}`);
      if (expected.length === 0) assert.deepEqual(found, []);
    });
  }

  it('come back in the script, with themes and setting', async () => {
    const brief = briefFor({ themes: ['loyalty'], setting: 'An abandoned observatory above the town' });
    const { elements } = await simulate(brief, slotsFor(brief, 4000));
    const text = elements.map((element) => element.text.toLowerCase()).join('\n');
    for (const word of ['radio', 'river', 'ferry', 'loyalty', 'observatory']) assert.ok(text.includes(word), word);
  });
});

describe('given characters', () => {
  const characters = [
    { name: "Dr. Jean-Claude O'Neill", description: 'A quiet surgeon.' },
    { name: 'Mina Park', role: 'antagonist', description: 'A pompous critic.' },
    { name: 'Haneul', description: 'Younger sister, blunt.' },
  ];

  it('stand first in the cast, under their own names, and speak', async () => {
    const brief = briefFor({ characters });
    const { plan, elements } = await simulate(brief, slotsFor(brief, 3000));
    assert.deepEqual(
      plan.cast.slice(0, 3).map(({ name }) => name),
      ["DR. JEAN-CLAUDE O'NEILL", 'MINA PARK', 'HANEUL'],
    );
    const cues = new Set(elements.filter(({ type }) => type === 'character').map(({ text }) => text));
    for (const { name } of plan.cast.slice(0, 3)) assert.ok(cues.has(name), `${name} says nothing`);
  });

  it('have voices that differ: a clipped one says less than a talkative one', async () => {
    const brief = briefFor({
      characters: [
        { name: 'Ann', description: 'A laconic soldier of few words.' },
        { name: 'Bob', description: 'A talkative barber.' },
      ],
    });
    const { elements } = await simulate(brief, slotsFor(brief, 6000));
    const meanOf = (cue: string): number => {
      const lines = elements.flatMap(({ type, text }, index) =>
        type === 'character' && text === cue ? [elements[index + 1]?.text.split(' ').length ?? 0] : [],
      );
      return lines.reduce((sum, length) => sum + length, 0) / lines.length;
    };
    assert.ok(meanOf('BOB') > meanOf('ANN') * 1.4, `${meanOf('BOB')} against ${meanOf('ANN')} words a line`);
  });
});

describe("an outline of the user's own", () => {
  it('is kept word for word where it is given, and filled in where it is not', async () => {
    const brief = briefFor();
    const slots = slotsFor(brief, 1500).map((slot, index) =>
      index === 1 ? { ...slot, heading: 'INT. SUBMARINE - NIGHT', summary: 'They find the periscope.' } : slot,
    );
    const { plan, scenes } = await simulate(brief, slots);
    assert.equal(plan.scenes[1]?.heading, 'INT. SUBMARINE - NIGHT');
    assert.equal(plan.scenes[1]?.summary, 'They find the periscope.');
    assert.match(scenes[1] ?? '', /^INT\. SUBMARINE - NIGHT\n/u);
    assert.match(scenes[1] ?? '', /periscope/u);
    assert.ok(plan.scenes.every(({ cast, turn }) => cast.length > 0 && turn !== ''));
  });

  it('can have been planned by somebody else', async () => {
    const brief = briefFor();
    const text = await answer({
      kind: 'scene',
      brief,
      bible: { logline: 'x', world: 'y', cast: [{ name: 'ZED', role: '', description: '', voice: 'gruff' }] },
      scene: {
        number: 2,
        beat: { id: 'x1', name: 'Anything', purpose: 'Whatever.' },
        heading: 'SOMEWHERE ELSE',
        summary: 'Zed opens the hatch.',
        cast: [],
        turn: 'The hatch is open.',
      },
      scenesTotal: 3,
      words: 200,
      previousText: null,
      synopsis: [{ number: 1, heading: 'A', summary: 'B' }],
    });
    assert.match(text, /^\.SOMEWHERE ELSE\n/u);
    assert.match(text, /hatch/iu);
  });
});

describe('continuity', () => {
  it('moves from morning to night and through the days without going back', async () => {
    const brief = briefFor();
    const { plan } = await simulate(brief, slotsFor(brief, 12_000));
    const order = ['MORNING', 'DAY', 'EVENING', 'NIGHT'];
    let days = 1;
    let last = 0;
    for (const { heading } of plan.scenes) {
      const now = order.indexOf(heading.split(' - ').at(-1) ?? '');
      assert.ok(now >= 0, heading);
      if (now < last) days += 1;
      last = now;
    }
    assert.ok(days <= 7, `${days} days`);
  });
});
