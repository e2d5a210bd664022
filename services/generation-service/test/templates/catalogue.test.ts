import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SCRIPT_TYPES, TemplateDTO } from '@ai-script/core';
import { BUILTIN_TEMPLATES, defaultTemplateFor, findBuiltin } from '../../src/templates/catalogue.ts';

const KINDS = {
  'drama-three-act': 'drama screenplay',
  'drama-five-act-hour': 'drama screenplay',
  'kdrama-episode': 'drama korean_drama',
  'feature-fifteen-beats': 'drama screenplay',
  'short-film': 'drama screenplay',
  'sitcom-single-camera': 'comedy screenplay',
  'sitcom-multi-camera': 'comedy multicam',
  sketch: 'comedy screenplay',
  'commercial-15': 'commercial av',
  'commercial-30': 'commercial av',
  'commercial-60': 'commercial av',
  'documentary-av': 'documentary av',
  lesson: 'educational av',
  'explainer-video': 'educational av',
} as const;

describe('the built-in templates', () => {
  test('are these, each once, of this type and format', () => {
    const found = BUILTIN_TEMPLATES.map(({ id, script_type, format }) => [id, `${script_type} ${format}`] as const);
    assert.equal(found.length, new Set(found.map(([id]) => id)).size);
    assert.deepEqual(Object.fromEntries(found), KINDS);
  });

  for (const template of BUILTIN_TEMPLATES) {
    test(`${template.id} is a valid template and comes out of the schema as it went in`, () => {
      assert.deepEqual(TemplateDTO.parse(template), template);
      assert.equal(template.builtin, true);
    });

    test(`${template.id} covers the whole length without holes, overlaps or empty beats`, () => {
      let before = 0;
      for (const beat of template.beats) {
        assert.equal(beat.start, before, beat.id);
        assert.ok(beat.end > beat.start, beat.id);
        before = beat.end;
      }
      assert.equal(before, 1);
    });

    test(`${template.id} gives every beat a name and a purpose of its own`, () => {
      assert.equal(new Set(template.beats.map((beat) => beat.name)).size, template.beats.length);
      assert.equal(new Set(template.beats.map((beat) => beat.purpose)).size, template.beats.length);
    });
  }

  test('speak Korean where they are for Korean', () => {
    const korean = BUILTIN_TEMPLATES.filter((template) => template.language !== undefined);
    assert.deepEqual(
      korean.map(({ id, language }) => [id, language]),
      [['kdrama-episode', 'ko']],
    );
    const names = findBuiltin('kdrama-episode')?.beats.map((beat) => beat.name);
    assert.deepEqual(names, ['훅', '기', '승', '전', '결', '엔딩 훅']);
    for (const beat of findBuiltin('kdrama-episode')?.beats ?? []) assert.match(beat.purpose, /\p{Script=Hangul}/u);
  });
});

describe('findBuiltin', () => {
  test('finds each by its id', () => {
    for (const template of BUILTIN_TEMPLATES) assert.equal(findBuiltin(template.id), template);
  });

  for (const id of ['', 'Sketch', ' sketch', 'nothing', 'constructor', '__proto__']) {
    test(`knows no ${JSON.stringify(id)}`, () => assert.equal(findBuiltin(id), undefined));
  }
});

describe('defaultTemplateFor', () => {
  const cases = [
    ['drama', undefined, 'drama-three-act'],
    ['drama', 'en', 'drama-three-act'],
    ['drama', 'kok', 'drama-three-act'],
    ['drama', 'ko', 'kdrama-episode'],
    ['drama', 'ko-KR', 'kdrama-episode'],
    ['drama', 'KO', 'kdrama-episode'],
    ['comedy', 'en', 'sitcom-single-camera'],
    ['comedy', 'ko', 'sitcom-single-camera'],
    ['documentary', undefined, 'documentary-av'],
    ['commercial', 'ko', 'commercial-30'],
    ['educational', 'en-GB', 'lesson'],
  ] as const;
  for (const [type, language, id] of cases) {
    test(`${type} in ${language ?? 'no language'} is ${id}`, () => {
      assert.equal(defaultTemplateFor(type, language).id, id);
    });
  }

  test('is of the type that was asked for, and stands first among its own', () => {
    for (const type of SCRIPT_TYPES) {
      const template = defaultTemplateFor(type);
      assert.equal(template.script_type, type);
      assert.equal(
        BUILTIN_TEMPLATES.find((other) => other.script_type === type),
        template,
      );
    }
  });
});
