import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { budgetNextScene, countScenes, planSlots, shareOut, slotsForOutline } from '../../src/pipeline/budget.ts';
import { BUILTIN_TEMPLATES } from '../../src/templates/catalogue.ts';

const template = fc.constantFrom(...BUILTIN_TEMPLATES);
const words = fc.integer({ min: 20, max: 50_000 });

describe('budgets', () => {
  test('shares add up to the total, and none is off by more than one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 200 }),
        (total, weights) => {
          const shares = shareOut(total, weights);
          const sum = weights.reduce((a, b) => a + b, 0);
          assert.equal(
            shares.reduce((a, b) => a + b, 0),
            total,
          );
          for (const [index, share] of shares.entries()) {
            assert.ok(Number.isInteger(share));
            assert.ok(Math.abs(share - (total * (weights[index] ?? 0)) / sum) <= 1);
          }
        },
      ),
    );
  });

  test('the slots of every template sum to the target, follow its beats, and none is empty', () => {
    fc.assert(
      fc.property(template, words, ({ format, beats }, target) => {
        const slots = planSlots(target, format, beats);
        assert.equal(
          slots.reduce((sum, slot) => sum + slot.words, 0),
          target,
        );
        assert.deepEqual(
          slots.map((slot) => slot.number),
          slots.map((_, index) => index + 1),
        );
        const order = slots.map((slot) => beats.findIndex((beat) => beat.id === slot.beat.id));
        assert.deepEqual(
          order,
          [...order].sort((a, b) => a - b),
        );
        assert.ok(slots.every((slot) => slot.words >= 7));
      }),
    );
  });

  test('long scripts have scenes of a length that can be written well', () => {
    for (const { format, beats } of BUILTIN_TEMPLATES) {
      const slots = planSlots(20_000, format, beats);
      assert.equal(slots.length, countScenes(20_000, format));
      assert.ok(slots.every((slot) => slot.words <= 1000));
    }
  });

  const counts: [number, number][] = [
    [100, 1],
    [500, 3],
    [2000, 5],
    [10_000, 18],
    [50_000, 91],
  ];
  for (const [target, scenes] of counts) {
    test(`a screenplay of ${target} words has ${scenes} scenes`, () => {
      assert.equal(countScenes(target, 'screenplay'), scenes);
    });
  }

  test("the user's scenes keep their order, words and lengths; the rest is shared out", () => {
    const beats = BUILTIN_TEMPLATES[0]?.beats ?? [];
    const slots = slotsForOutline(1000, beats, [
      { heading: 'A', summary: 'a', words: null },
      { heading: 'B', summary: 'b', words: 400 },
      { heading: 'C', summary: 'c', words: null },
    ]);
    assert.deepEqual(
      slots.map(({ heading, summary, words }) => [heading, summary, words]),
      [
        ['A', 'a', 300],
        ['B', 'b', 400],
        ['C', 'c', 300],
      ],
    );
  });

  test('lengths that leave nothing over still give every scene room', () => {
    const beats = BUILTIN_TEMPLATES[0]?.beats ?? [];
    const slots = slotsForOutline(100, beats, [
      { heading: 'A', summary: 'a', words: 500 },
      { heading: 'B', summary: 'b', words: null },
    ]);
    assert.ok((slots[1]?.words ?? 0) >= 20);
  });

  test('written to its budgets, scene by scene, a script meets its target however the scenes come out', () => {
    fc.assert(
      fc.property(
        template,
        fc.integer({ min: 500, max: 50_000 }),
        // How far each scene misses its budget: within 15 % either way, as a scene that was accepted does.
        fc.array(fc.integer({ min: -15, max: 15 }), { minLength: 8, maxLength: 8 }),
        ({ format, beats }, target, misses) => {
          let open = planSlots(target, format, beats).map((slot) => ({
            number: slot.number,
            words_target: slot.words,
            fixed_length: false,
          }));
          let written = 0;
          let last = 0;
          while (open.length > 0) {
            const budget = budgetNextScene(target, written, open);
            last = Math.round((budget * (100 + (misses[(open[0]?.number ?? 0) % 8] ?? 0))) / 100);
            written += last;
            open = open.slice(1);
          }
          // What the last scene misses can be made good by none.
          assert.ok(Math.abs(written - target) <= Math.ceil(last * 0.18) + 1, `${written} of ${target}`);
        },
      ),
    );
  });

  test('a length that the user fixed is left alone, and the others make up for it', () => {
    const open = [
      { number: 2, words_target: 100, fixed_length: true },
      { number: 3, words_target: 100, fixed_length: false },
    ];
    assert.equal(budgetNextScene(300, 130, open), 100);
    assert.equal(budgetNextScene(300, 230, open.slice(1)), 70);
    assert.equal(budgetNextScene(300, 299, open.slice(1)), 34, 'and none is starved');
  });
});
