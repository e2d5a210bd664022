import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readElements, type ScriptElement, writeElements } from '../../src/index.ts';

describe('writing forces what would be misread', () => {
  const cases: readonly (readonly [name: string, elements: readonly ScriptElement[], expected: string])[] = [
    ['standard headings stay', [{ type: 'scene_heading', text: 'INT. HOUSE - DAY' }], 'INT. HOUSE - DAY'],
    ['other headings', [{ type: 'scene_heading', text: 'S#1. 집 (낮)' }], '.S#1. 집 (낮)'],
    ['numbers', [{ type: 'scene_heading', text: 'INT. A', number: '1A' }], 'INT. A #1A#'],
    [
      'names without case',
      [
        { type: 'character', text: '민수' },
        { type: 'dialogue', text: '안녕' },
      ],
      '@민수\n안녕',
    ],
    [
      'names in small letters',
      [
        { type: 'character', text: 'McCLANE' },
        { type: 'dialogue', text: 'Hi' },
      ],
      '@McCLANE\nHi',
    ],
    ['names with nothing to say', [{ type: 'character', text: 'JOHN' }], '@JOHN'],
    [
      'names in capitals stay',
      [
        { type: 'character', text: 'JOHN (V.O.)' },
        { type: 'parenthetical', text: '(low)' },
        { type: 'dialogue', text: 'Hi' },
      ],
      'JOHN (V.O.)\n(low)\nHi',
    ],
    [
      'two voices',
      [
        { type: 'character', text: 'A' },
        { type: 'dialogue', text: 'a' },
        { type: 'character', text: 'B', dual: true },
        { type: 'dialogue', text: 'b' },
      ],
      'A\na\n\nB ^\nb',
    ],
    ['Korean action of one line stays', [{ type: 'action', text: '비가 온다.' }], '비가 온다.'],
    ['Korean action of two lines', [{ type: 'action', text: '비가 온다.\n그친다.' }], '!비가 온다.\n그친다.'],
    ['action like a cue', [{ type: 'action', text: 'BANG!\nHe falls.' }], '!BANG!\nHe falls.'],
    ['action like a heading', [{ type: 'action', text: 'Int. what?' }], '!Int. what?'],
    [
      'action like a mark, inside',
      [{ type: 'action', text: 'He types:\n@john\n#one\nfoo' }],
      'He types:\n!@john\n!#one\nfoo',
    ],
    ['action like a title page', [{ type: 'action', text: 'Title: none' }], '!Title: none'],
    [
      'the same, later',
      [
        { type: 'action', text: 'One.' },
        { type: 'action', text: 'Title: none' },
      ],
      'One.\n\nTitle: none',
    ],
    ['FADE IN stays', [{ type: 'action', text: 'FADE IN:' }], 'FADE IN:'],
    [
      'transitions',
      [
        { type: 'transition', text: 'CUT TO:' },
        { type: 'transition', text: 'FADE OUT.' },
      ],
      'CUT TO:\n\n> FADE OUT.',
    ],
    [
      'the rest',
      [
        { type: 'centered', text: 'A\nB' },
        { type: 'lyrics', text: 'la\nla' },
        { type: 'page_break', text: '' },
        { type: 'section', text: 'Act', depth: 2 },
        { type: 'synopsis', text: 'S' },
        { type: 'note', text: 'n\n\nm' },
        { type: 'boneyard', text: 'x\n\ny' },
      ],
      '> A <\n> B <\n\n~la\n~la\n\n===\n\n## Act\n\n= S\n\n[[n\n  \nm]]\n\n/* x\n\ny */',
    ],
    [
      'a gap in dialogue',
      [
        { type: 'character', text: 'A' },
        { type: 'dialogue', text: 'a\n\nb' },
      ],
      'A\na\n  \nb',
    ],
    [
      'extra blank lines',
      [
        { type: 'action', text: 'a' },
        { type: 'action', text: 'b', gap: 1 },
      ],
      'a\n\n\nb',
    ],
  ];
  for (const [name, elements, expected] of cases) {
    it(name, () => {
      assert.equal(writeElements(elements), expected);
      assert.deepEqual(readElements(expected), elements);
    });
  }
});

describe('writing what no reader gives', () => {
  const cases: readonly (readonly [name: string, elements: readonly ScriptElement[], expected: string])[] = [
    [
      'a parenthetical without parentheses',
      [
        { type: 'character', text: 'A' },
        { type: 'parenthetical', text: 'low' },
      ],
      'A\n(low)',
    ],
    [
      'dialogue like lyrics or a parenthetical',
      [
        { type: 'character', text: 'A' },
        { type: 'dialogue', text: '~a\n(b)' },
      ],
      'A\n\\~a\n\\(b)',
    ],
    [
      'dialogue after dialogue',
      [
        { type: 'character', text: 'A' },
        { type: 'dialogue', text: 'a' },
        { type: 'dialogue', text: 'b' },
      ],
      'A\na\nb',
    ],
    [
      'elements without text',
      [
        { type: 'action', text: ' ' },
        { type: 'action', text: 'a' },
        { type: 'dialogue', text: '' },
      ],
      'a',
    ],
    ['a heading of several lines', [{ type: 'scene_heading', text: 'INT. A\nB' }], 'INT. A B'],
    ['a heading that begins with dots', [{ type: 'scene_heading', text: '...later' }], '.\\...later'],
    [
      'closing marks inside',
      [
        { type: 'note', text: 'a]]b' },
        { type: 'boneyard', text: 'a*/b' },
      ],
      '[[a] ]b]]\n\n/* a* /b */',
    ],
    ['blank lines in action', [{ type: 'action', text: 'a\n\nBANG\nb' }], 'a\n\n!BANG\nb'],
  ];
  for (const [name, elements, expected] of cases) {
    it(name, () => assert.equal(writeElements(elements), expected));
  }
});
