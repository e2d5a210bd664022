import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { COMMERCIAL_MIN_WORDS, LENGTH_BOUNDS, LENGTH_UNITS, TemplateDTO, TemplateRequestDTO } from '@ai-script/core';

const TEMPLATE = {
  name: 'n',
  description: 'd',
  script_type: 'drama',
  format: 'screenplay',
  default_length: { value: 1000, unit: 'words' },
  beats: [{ id: 'a', name: 'A', purpose: 'p', start: 0, end: 1 }],
};

describe('a template', () => {
  for (const unit of LENGTH_UNITS) {
    const { min, max } = LENGTH_BOUNDS[unit];
    for (const [value, fine] of [
      [min, true],
      [max, true],
      [min - 1, false],
      [max + 1, false],
    ] as const) {
      test(`${value} ${unit} by default: ${fine ? 'taken' : 'refused'}`, () => {
        const { success } = TemplateRequestDTO.safeParse({ ...TEMPLATE, default_length: { value, unit } });
        assert.equal(success, fine);
      });
    }
  }

  test('a commercial may be as short as they are', () => {
    const default_length = { value: COMMERCIAL_MIN_WORDS, unit: 'words' };
    const commercial = { ...TEMPLATE, script_type: 'commercial', default_length };
    assert.equal(TemplateRequestDTO.safeParse(commercial).success, true);
  });

  test('beats may leave gaps and overlap, as long as they come in order', () => {
    const beat = (id: string, start: number, end: number) => ({ id, name: id, purpose: id, start, end });
    const parse = (...beats: object[]) => TemplateRequestDTO.safeParse({ ...TEMPLATE, beats }).success;
    assert.equal(parse(beat('a', 0, 0.5), beat('b', 0.4, 0.6), beat('c', 0.9, 1)), true);
    assert.equal(parse(beat('a', 0.5, 0.6), beat('b', 0.4, 1)), false);
    assert.equal(parse(beat('a', 0.5, 0.4)), false);
    assert.equal(parse(beat('a', 0, 0.5), beat('a', 0.5, 1)), false);
  });

  test('a whole one is the request with its id and where it comes from', () => {
    assert.equal(TemplateDTO.safeParse({ id: 'tpl_1', ...TEMPLATE, builtin: false }).success, true);
    assert.equal(TemplateDTO.safeParse(TEMPLATE).success, false);
  });
});
