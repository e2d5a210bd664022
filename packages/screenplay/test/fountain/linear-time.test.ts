import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countScriptWords, printMarkdown, printText, readFountain, writeFountain } from '../../src/index.ts';

const PIECES = [
  '[[',
  ']]',
  '/*',
  '/**/',
  '[[a]]',
  '(',
  '#',
  '=',
  '^',
  ' ',
  '\t',
  '\n',
  '[[\n\n',
  'A\n  \n',
  'a: b\n',
  '*a',
  '\\',
];

/** UTF-16 units: at this length quadratic work takes half a minute and more, linear work some 100 ms. */
const LENGTH = 200_000;

/** Processor time, which other work on the machine does not lengthen as it does the clock's. */
const LIMIT_MS = 5000;

describe('hundreds of kilobytes of one thing take linear time', () => {
  for (const piece of PIECES) {
    it(JSON.stringify(piece), () => {
      const text = `JOHN\n${piece.repeat(LENGTH / 2 / piece.length)}\n\n${piece.repeat(LENGTH / 2 / piece.length)}`;
      const start = process.cpuUsage();
      const doc = readFountain(text);
      writeFountain(doc);
      countScriptWords(doc.elements);
      printText(doc);
      printMarkdown(doc);
      assert.ok(process.cpuUsage(start).user < LIMIT_MS * 1000);
    });
  }
});
