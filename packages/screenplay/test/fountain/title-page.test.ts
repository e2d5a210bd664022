import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFountain, writeFountain, writeTitlePage } from '../../src/index.ts';
import { outline } from './outline.ts';

type Case = readonly [name: string, text: string, keys: Readonly<Record<string, readonly string[]>>, body: string];

describe('reading a title page', () => {
  const cases: readonly Case[] = [
    [
      'values beside and below',
      'Title:\n    _**B**_\n\tTwo\nAuthor: K\n\nfoo',
      { Title: ['_**B**_', 'Two'], Author: ['K'] },
      'foo',
    ],
    ['values with a colon', 'Title: Alien: Covenant', { Title: ['Alien: Covenant'] }, ''],
    [
      'values with a colon below',
      'Contact:\n    Web: http://a.b\n    Tel: 1',
      { Contact: ['Web: http://a.b', 'Tel: 1'] },
      '',
    ],
    ['beside and below at once', 'Title: A\n   B', { Title: ['A', 'B'] }, ''],
    ['other keys', 'Format: sitcom\n\nfoo', { Format: ['sitcom'] }, 'foo'],
    ['Korean keys', '제목: 비\n\nfoo', { 제목: ['비'] }, 'foo'],
    ['blank lines before it', '\n\nTitle: A\n\nfoo', { Title: ['A'] }, 'foo'],
    ['no blank line after it', 'Title: A\nINT. X: Y - DAY', { Title: ['A'] }, 'INT. X: Y - DAY'],
    ['a value left out', 'Title:\nAuthor: A', { Title: [], Author: ['A'] }, ''],
    ['a transition is none', 'FADE IN:\n\nfoo', {}, 'FADE IN:|foo'],
    ['a card is none', 'SUPER: 1944\n\nfoo', {}, 'SUPER: 1944|foo'],
    ['a heading with a colon is none', 'INT. HOUSE: DAY', {}, 'INT. HOUSE: DAY'],
    ['a paragraph that goes on is none', 'Note: this\nis prose', {}, 'Note: this\nis prose'],
    ['an address is none', 'http://a.b', {}, 'http://a.b'],
  ];
  for (const [name, text, keys, body] of cases) {
    it(name, () => {
      const doc = readFountain(text);
      assert.deepEqual(Object.fromEntries(doc.titlePage.map((entry) => [entry.key, entry.values])), keys);
      assert.equal(doc.elements.map((element) => element.text).join('|'), body);
    });
  }
  it('is not looked for in a body', () => {
    assert.equal(outline('Title: A'), 'action(Title: A)');
  });
});

describe('writing a title page', () => {
  it('puts one value beside its key and several below it', () => {
    const entries = [
      { key: 'Title', values: ['A: B'] },
      { key: 'Contact', values: ['x', 'y'] },
      { key: 'Draft date', values: [] },
    ];
    assert.equal(writeTitlePage(entries), 'Title: A: B\nContact:\n    x\n    y\nDraft date:');
  });
  it('is empty without entries', () => {
    assert.equal(writeTitlePage([]), '');
  });
  it('keeps newlines and colons from breaking it', () => {
    assert.equal(writeTitlePage([{ key: 'a:b', values: ['x\n\ny'] }]), 'a b:\n    x\n    y');
  });
  it('stands a blank line before the body', () => {
    const doc = { titlePage: [{ key: 'Title', values: ['T'] }], elements: [{ type: 'action', text: 'a' }] } as const;
    assert.equal(writeFountain(doc), 'Title: T\n\na');
    assert.equal(writeFountain({ ...doc, titlePage: [] }), 'a');
  });
});
