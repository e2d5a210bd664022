import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { countColumns, printJson, printMarkdown, printText, readFountain, wrapColumns } from '../../src/index.ts';

const SCRIPT = readFountain(
  'Title: _Rain_\nAuthor: Kim\nContact:\n    a_b\n    c\n\nFADE IN:\n\nINT. HOUSE - DAY #1A#\n\nHe *walks **fast*** [[who?]] to the **BELL**rings.\n' +
    '1. one\n\tin\n\nJOHN\n(low)\nOne <b>.\n  \nFour, which is long enough to be wrapped at thirty-five.\n~La\n\n> CUT TO:\n\n' +
    '> END <\n\n[[note]]\n\n/* gone */\n\n.S#2. 옥상\n\n@민수\n안녕하세요. 오늘은 정말 긴 하루였습니다.',
);

test('plain text is laid out in columns', () => {
  assert.equal(
    printText(SCRIPT),
    `                            Rain
                             Kim
Contact:
    a_b
    c

FADE IN:


1A  INT. HOUSE - DAY

He walks fast  to the BELLrings.
1. one
    in

                      JOHN
                (low)
          One <b>.

          Four, which is long enough to be
          wrapped at thirty-five.
          La

                                                      CUT TO:

                             END


S#2. 옥상

                      민수
          안녕하세요. 오늘은 정말 긴
          하루였습니다.
`,
  );
});

test('Markdown keeps everything and escapes what it would read', () => {
  assert.equal(
    printMarkdown(SCRIPT),
    `# <u>Rain</u>

**Author:** Kim\\
**Contact:**\\
a\\_b\\
c

FADE IN:

## 1A INT. HOUSE - DAY

He *walks* ***fast*** \\[\\[who?\\]\\] to the <strong>BELL</strong>rings.\\
1\\. one\\
&nbsp;&nbsp;&nbsp;&nbsp;in

**JOHN**\\
*(low)*\\
One \\<b\\>.\\
&nbsp;\\
Four, which is long enough to be wrapped at thirty-five.\\
*La*

*CUT TO:*

<div align="center">

END

</div>

> \\[\\[note\\]\\]

<!-- gone -->

## S\\#2. 옥상

**민수**\\
안녕하세요. 오늘은 정말 긴 하루였습니다.
`,
  );
});

test('Markdown puts scenes below sections', () => {
  const doc = readFountain('# Act\n\n= What happens\n\nINT. A\n\n- no list\n\n===\n\nA\na\n\nB ^\nb');
  assert.equal(
    printMarkdown(doc),
    '## Act\n\n> What happens\n\n### INT. A\n\n\\- no list\n\n---\n\n**A**\\\na\n\n**B** ^\\\nb\n',
  );
});

test('JSON counts scenes and joins the values of a key', () => {
  const doc = readFountain('Title: A\nContact:\n    x\n    y\n\nfoo\n\nINT. A #7#\n\nbar\n\nINT. B');
  assert.deepEqual(printJson(doc), {
    title_page: { Title: 'A', Contact: 'x\ny' },
    elements: [
      { type: 'action', text: 'foo' },
      { type: 'scene_heading', text: 'INT. A', scene: 1 },
      { type: 'action', text: 'bar', scene: 1 },
      { type: 'scene_heading', text: 'INT. B', scene: 2 },
    ],
  });
  const twice = {
    titlePage: [
      { key: '__proto__', values: ['a'] },
      { key: '__proto__', values: ['b'] },
    ],
    elements: [],
  };
  assert.equal(JSON.stringify(printJson(twice)), '{"title_page":{"__proto__":"a\\nb"},"elements":[]}');
});

test('an empty script prints as nothing', () => {
  const doc = readFountain('');
  assert.deepEqual([printText(doc), printMarkdown(doc)], ['', '']);
});

describe('wrapping', () => {
  const cases: readonly (readonly [line: string, width: number, expected: readonly string[]])[] = [
    ['', 5, ['']],
    ['one two three', 7, ['one two', 'three']],
    ['one  two', 9, ['one  two']],
    ['  in dented', 6, ['  in', 'dented']],
    ['abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['a abcdefg', 3, ['a', 'abc', 'def', 'g']],
    ['비가 온다', 4, ['비가', '온다']],
    ['漢字漢字', 5, ['漢字', '漢字']],
    ['é́é́é́', 2, ['é́é́', 'é́']],
  ];
  for (const [line, width, expected] of cases) {
    it(JSON.stringify(line), () => assert.deepEqual(wrapColumns(line, width), expected));
  }
  it('counts columns', () => {
    assert.equal(countColumns('a민😀é'), 6);
  });
});
