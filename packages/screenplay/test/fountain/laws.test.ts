import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  plainText,
  printMarkdown,
  printText,
  readElements,
  readFountain,
  writeElements,
  writeFountain,
} from '../../src/index.ts';

/** Pieces that meet in awkward ways: every mark, half marks, spaces that hold, scripts with and without case. */
const FRAGMENTS = [
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\n\n\n',
  '\n  \n',
  '\n \n',
  '\r\n',
  '\t',
  ' ',
  '  ',
  '    ',
  'INT. HOUSE - DAY',
  'EXT',
  'I/E ',
  'int. x',
  '.',
  '..',
  '.HOUSE',
  '#1A#',
  '#',
  '##',
  '= ',
  '===',
  '!',
  '@',
  '>',
  '<',
  '~',
  'JOHN',
  'MR. SMITH',
  'McCLANE',
  'JOHN (V.O.)',
  '^',
  ' ^',
  '(beat)',
  '(',
  ')',
  'Hello there.',
  'BANG',
  'CUT TO:',
  'TO:',
  '민수',
  '안녕하세요.',
  'S#1. 집 (낮)',
  'TV',
  '[[',
  ']]',
  '[',
  ']',
  '/*',
  '*/',
  '/',
  '*',
  '**',
  '_',
  '\\',
  ':',
  'Title: A: B',
  'Note: x',
  'FADE IN:',
  'title:',
  '    indented',
  '[[note]]',
  '/* cut */',
  '\uFEFF',
  '\u00a0',
  'ß',
  '1',
  '',
];
const script = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 24 }).map((pieces) => pieces.join(''));

test('reading what was written gives the same document', () => {
  fc.assert(
    fc.property(script, (text) => {
      const doc = readFountain(text);
      assert.deepEqual(readFountain(writeFountain(doc)), doc);
    }),
    { numRuns: 4000 },
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
    { numRuns: 4000 },
  );
});

test('plain text loses no character of what is printed, Markdown none of any element', () => {
  const packed = (text: string): string => text.replaceAll(/\s/g, '');
  const wordCharacters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const unprinted = new Set(['section', 'synopsis', 'note', 'boneyard']);
  fc.assert(
    fc.property(script, (text) => {
      const elements = readElements(text).map(({ number: _, ...element }) => element);
      const doc = { titlePage: [], elements };
      const printed = elements.filter((element) => !unprinted.has(element.type));
      assert.equal(packed(printText(doc)), packed(printed.map((element) => plainText(element.text)).join('')));
      const marks = /&(?:nbsp|gt);|<\/?(?:em|strong|u|div)(?: align="center")?>/g;
      const markdown = wordCharacters(printMarkdown(doc).replaceAll(marks, ''));
      assert.equal(markdown, wordCharacters(elements.map((element) => element.text).join('')));
    }),
    { numRuns: 1000 },
  );
});
