import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ScenePlanRow } from '../../src/database/scenes.ts';
import { editOutline } from '../../src/pipeline/outline.ts';
import { readSceneText, takeSceneText } from '../../src/pipeline/scene-text.ts';
import { findBuiltin } from '../../src/templates/catalogue.ts';

const template = findBuiltin('drama-three-act');
const beat = { id: 'midpoint', name: 'Midpoint', purpose: 'Turns it round' };
const scene = (number: number, changes: Partial<ScenePlanRow> = {}): ScenePlanRow => ({
  number,
  heading: `INT. ROOM ${number} - DAY`,
  summary: `What happens in ${number}`,
  beat,
  members: ['ANNA'],
  turn: 'It turns',
  words_target: 500,
  fixed_length: false,
  locked: false,
  given_text: null,
  ...changes,
});

describe('an outline that is edited before approval', () => {
  assert.ok(template !== undefined);
  const generation = {
    template,
    words_target: 1000,
    bible: {
      logline: '',
      world: '',
      cast: ['ANNA', 'BEN', 'CLARA'].map((name) => ({ name, role: '', description: '', voice: '' })),
    },
    request: {
      language: 'en',
      length: { unit: 'words', target: 1000, tolerance: 0.1 },
      review_outline: true,
      priority: 0,
      disclosure: true,
      seed: 1,
    },
  } as const;

  test('a scene that is left as it was keeps what the plan made of it, wherever it is moved', () => {
    const before = [scene(1), scene(2, { given_text: 'Mine.', locked: true })];
    const after = editOutline(
      before,
      before.toReversed().map(({ heading, summary }) => ({ heading, summary })),
      generation,
    );
    assert.deepEqual(after[0], { ...before[1], number: 1 });
    assert.deepEqual(after[1], { ...before[0], number: 2 });
  });

  test('only a length that was changed is fixed: one that comes back as planned gives way', () => {
    const before = [scene(1), scene(2), scene(3, { fixed_length: true })];
    const lengths = [500, 300, 500];
    const after = editOutline(
      before,
      before.map(({ heading, summary }, index) => ({ heading, summary, length: lengths[index] })),
      generation,
    );
    assert.deepEqual(
      after.map(({ words_target, fixed_length }) => [words_target, fixed_length]),
      [
        [500, false],
        [300, true],
        [500, true],
      ],
    );
  });

  test('a new scene gets the beat of its place and those of the cast whom it names', () => {
    const [, added] = editOutline(
      [scene(1)],
      [
        { heading: 'INT. ROOM 1 - DAY', summary: 'What happens in 1', length: 900 },
        { heading: 'EXT. ROOF - NIGHT', summary: 'Ben jumps, Clara does not.' },
      ],
      generation,
    );
    assert.deepEqual(added?.members, ['BEN', 'CLARA']);
    assert.equal(added?.words_target, 100);
    assert.equal(added?.beat.id, template.beats.at(-1)?.id);
  });
});

describe('the text of a scene', () => {
  test('has the planned heading, whatever the writer typed, and no spare lines', () => {
    const read = readSceneText('INT. ELSEWHERE - DAY\n\n\n\nAnna waits.\n\n\nANNA\nNo.', 'KITCHEN, LATER');
    assert.deepEqual(read, { text: '.KITCHEN, LATER\n\nAnna waits.\n\nANNA\nNo.', words: 6 });
  });

  test('is nothing where only a heading came', () => {
    for (const raw of ['', '  \n ', 'INT. HALL - DAY', '[[a note]]']) {
      assert.equal(readSceneText(raw, 'INT. HALL - DAY'), null, JSON.stringify(raw));
    }
  });

  test("of the user's is kept word for word, with its heading before it where it has none", () => {
    const own = 'EXT. FIELD - DAY\n\nA horse.\n\n\n\nAnother   horse.';
    assert.equal(takeSceneText(`\n${own}\n`, 'INT. HALL - DAY').text, own);
    assert.equal(takeSceneText('A horse.', 'INT. HALL - DAY').text, 'INT. HALL - DAY\n\nA horse.');
  });
});
