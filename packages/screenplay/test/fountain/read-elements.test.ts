import { describe } from 'node:test';
import { check } from './outline.ts';

describe('reading scene headings', () => {
  check([
    [
      'the usual openings',
      'INT. HOUSE - DAY\n\nEXT. ROAD\n\nEST. CITY\n\nINT./EXT. CAR\n\nINT/EXT. CAR\n\nI/E CAR\n\nINT HOUSE',
      'scene_heading(INT. HOUSE - DAY) scene_heading(EXT. ROAD) scene_heading(EST. CITY) scene_heading(INT./EXT. CAR) scene_heading(INT/EXT. CAR) scene_heading(I/E CAR) scene_heading(INT HOUSE)',
    ],
    ['in any case', 'int. house', 'scene_heading(int. house)'],
    [
      'words that only begin alike',
      'Interior of a house.\n\nExtra! Extra!',
      'action(Interior of a house.) action(Extra! Extra!)',
    ],
    ['forced', '.SNIPER SCOPE POV', 'scene_heading(SNIPER SCOPE POV)'],
    ['forced in Korean', '.S#1. 옥상 (밤)', 'scene_heading(S#1. 옥상 (밤))'],
    ['an ellipsis is no force', '...and then nothing', 'action(...and then nothing)'],
    ['a dot and a space is no force', '. nothing', 'action(. nothing)'],
    [
      'numbers',
      'INT. HOUSE - DAY - PRESENT (1944) #1A-2.b#\n\n.ROOF #110#',
      'scene_heading;number=1A-2.b(INT. HOUSE - DAY - PRESENT (1944)) scene_heading;number=110(ROOF)',
    ],
    [
      'a number sign that is no number',
      'INT. S#1\n\nINT. ROOM ##\n\nINT. ROOM #a b#',
      'scene_heading(INT. S#1) scene_heading(INT. ROOM ##) scene_heading(INT. ROOM #a b#)',
    ],
    [
      'action without the blank line',
      'INT. HOUSE - DAY\nShe enters.',
      'scene_heading(INT. HOUSE - DAY) action(She enters.)',
    ],
    [
      'a speech without the blank line',
      'INT. HOUSE - DAY\nJOHN\nHi.',
      'scene_heading(INT. HOUSE - DAY) character(JOHN) dialogue(Hi.)',
    ],
    ['indented', '    INT. HOUSE', 'scene_heading(INT. HOUSE)'],
    ['in the middle of a paragraph it is action', 'He reads:\nINT. HOUSE - DAY', 'action(He reads:\nINT. HOUSE - DAY)'],
  ]);
});

describe('reading transitions', () => {
  check([
    ['capitals ending in TO:', 'foo\n\nCUT TO:\n\nbar', 'action(foo) transition(CUT TO:) action(bar)'],
    ['without its blank line', 'CUT TO:\nINT. HOUSE', 'transition(CUT TO:) scene_heading(INT. HOUSE)'],
    ['a name that ends alike', 'ROBERTO:\nHi', 'character(ROBERTO:) dialogue(Hi)'],
    ['small letters', 'Cut to:', 'action(Cut to:)'],
    ['forced', '> Burn to White.', 'transition(Burn to White.)'],
    ['other words are action', 'FADE OUT.', 'action(FADE OUT.)'],
  ]);
});

describe('reading centred text and page breaks', () => {
  check([
    ['one line', '>THE END<', 'centered(THE END)'],
    ['lines', '> A <\n> B <', 'centered(A\nB)'],
    ['not closed', '> A', 'transition(A)'],
    ['nothing inside', '><', 'transition(<)'],
    ['breaks', 'a\n\n===\n\n======\nb', 'action(a) page_break() page_break() action(b)'],
  ]);
});

describe('reading action', () => {
  check([
    ['lines and indentation', 'One.\n\tTwo.\n  Three.', 'action(One.\n    Two.\n  Three.)'],
    ['extra blank lines', 'One.\n\n\n\nTwo.', 'action(One.) action;gap=2(Two.)'],
    ['forced', '!INT. HOUSE\n!  BANG\nfoo', 'action(INT. HOUSE\n  BANG\nfoo)'],
    ['a bare mark', '!', 'action(!)'],
    ['emphasis and escapes stay', '*a* **b** _c_ \\*d', 'action(*a* **b** _c_ \\*d)'],
  ]);
});

describe('reading sections and synopses', () => {
  check([
    ['depth', '# Act\n## Part\n#', 'section;depth=1(Act) section;depth=2(Part) action(#)'],
    ['synopses', '= One.\n= Two.\n\n=three', 'synopsis(One.\nTwo.) synopsis(three)'],
  ]);
});

describe('reading notes', () => {
  check([
    [
      'alone, over lines, over held blank lines',
      '[[one]]\n\n[[two\nthree\n  \nfour]]',
      'note(one) note(two\nthree\n\nfour)',
    ],
    ['cut by a blank line', '[[one\n\ntwo]]', 'action([[one) action(two]])'],
    ['inside a line', 'He [[who?]] walks.', 'action(He [[who?]] walks.)'],
    ['over lines inside action', 'He [[who\nJOHN?]] walks.\nOn.', 'action(He [[who\nJOHN?]] walks.\nOn.)'],
    ['text after it', '[[n]] INT. HOUSE', 'note(n) scene_heading(INT. HOUSE)'],
    ['several', '[[a]] [[b]]', 'note(a) note(b)'],
    ['in a cue', 'JOHN [[the older]]\nHi', 'character(JOHN [[the older]]) dialogue(Hi)'],
    ['never closed', 'a [[b', 'action(a [[b)'],
  ]);
});

describe('reading boneyard', () => {
  check([
    ['alone, with blank lines', 'a\n\n/*\nINT. OLD\n\nfoo\n*/\n\nb', 'action(a) boneyard(INT. OLD\n\nfoo) action(b)'],
    [
      'text after it on the line',
      '/* old\n*/ INT. HOUSE\n\nfoo',
      'boneyard(old) scene_heading(INT. HOUSE) action(foo)',
    ],
    ['a cue after it', '/* old */ JOHN\nHi', 'boneyard(old) character(JOHN) dialogue(Hi)'],
    ['inside a line', 'He /* slowly\n\nand */ walks.', 'action(He /* slowly\n\nand */ walks.)'],
    ['inside a speech', 'JOHN\nOne /* a\n\nb */ two', 'character(JOHN) dialogue(One /* a\n\nb */ two)'],
    ['never closed', '/* a\n\nb', 'action(/* a) action(b)'],
    ['never opened', '*/ a', 'action(*/ a)'],
    ['the shortest', '/**/a', 'boneyard() action(a)'],
  ]);
});

describe('reading line ends', () => {
  check([
    ['CRLF and CR', 'INT. A\r\n\r\nfoo\rbar', 'scene_heading(INT. A) action(foo\nbar)'],
    ['byte order mark', '﻿INT. A', 'scene_heading(INT. A)'],
    ['nothing', ' \n\t\n', ''],
  ]);
});
