import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readElements, readFountain, writeElements, writeFountain } from '../../src/index.ts';

/** Pieces that meet in awkward ways: every mark, half marks, spaces that hold, scripts with and without case. */
const FRAGMENTS = [
  '\n', '\n', '\n', '\n\n', '\n\n', '\n\n\n', '\n  \n', '\n \n', '\r\n', '\t', ' ', '  ', '    ',
  'INT. HOUSE - DAY', 'EXT', 'I/E ', 'int. x', '.', '..', '.HOUSE', '#1A#', '#', '##', '= ', '===', '!', '@', '>', '<', '~',
  'JOHN', 'MR. SMITH', 'McCLANE', 'JOHN (V.O.)', '^', ' ^', '(beat)', '(', ')', 'Hello there.', 'BANG', 'CUT TO:', 'TO:',
  '민수', '안녕하세요.', 'S#1. 집 (낮)', 'TV', '[[', ']]', '[', ']', '/*', '*/', '/', '*', '**', '_', '\\', ':', 'Title: A: B',
  'Note: x', 'FADE IN:', 'title:', '    indented', '[[note]]', '/* cut */', '\uFEFF', '\u00a0', 'ß', '1', '',
];
const script = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 24 }).map((pieces) => pieces.join(''));

test('reading what was written gives the same document', () => {
  fc.assert(
    fc.property(script, (text) => {
      const doc = readFountain(text);
      assert.deepEqual(readFountain(writeFountain(doc)), doc);
    }),
    { numRuns: Number(process.env.RUNS ?? 4000) },
  );
});

test('reading back a body gives the same elements, and writing is stable', () => {
  fc.assert(
    fc.property(fc.oneof(script, fc.string({ unit: 'grapheme', maxLength: 60 })), (text) => {
      const elements = readElements(text);
      const written = writeElements(elements);
      assert.deepEqual(readElements(written), elements);
      assert.deepEqual(readFountain(written), { titlePage: [], elements });
      assert.equal(writeElements(readElements(written)), written);
    }),
    { numRuns: Number(process.env.RUNS ?? 4000) },
  );
});
