import { describe } from 'node:test';
import { check } from './outline.ts';

describe('reading cues', () => {
  check([
    [
      'dots, apostrophes, hyphens, digits',
      "MR. SMITH\na\n\nO'BRIEN\nb\n\nJEAN-CLAUDE\nc\n\nR2D2\nd",
      "character(MR. SMITH) dialogue(a) character(O'BRIEN) dialogue(b) character(JEAN-CLAUDE) dialogue(c) character(R2D2) dialogue(d)",
    ],
    [
      'accents and other scripts with case',
      'ÉLODIE\na\n\nИВАН\nb',
      'character(ÉLODIE) dialogue(a) character(ИВАН) dialogue(b)',
    ],
    [
      'an extension in any case',
      'HANS (on the radio)\nHi.\n\nMOM (V.O.) (CONT’D)\nHi.',
      'character(HANS (on the radio)) dialogue(Hi.) character(MOM (V.O.) (CONT’D)) dialogue(Hi.)',
    ],
    ['an extension never closed', 'OK (he said\nand left', 'action(OK (he said\nand left)'],
    ['no letter, no name', '23\nfoo', 'action(23\nfoo)'],
    ['nothing follows', 'BANG\n\nfoo', 'action(BANG) action(foo)'],
    ['small letters', 'John\nfoo', 'action(John\nfoo)'],
    ['no blank line before', 'foo\nJOHN\nbar', 'action(foo\nJOHN\nbar)'],
    ['forced', '@McCLANE\nYippie', 'character(McCLANE) dialogue(Yippie)'],
    ['forced with nothing to say', '@McCLANE\n\nfoo', 'character(McCLANE) action(foo)'],
    ['forced inside action', '민수가 걷는다.\n@민수\n안녕', 'action(민수가 걷는다.) character(민수) dialogue(안녕)'],
    ['no case, no cue', '비가 온다.\n민수가 걷는다.', 'action(비가 온다.\n민수가 걷는다.)'],
    ['capitals among letters without case', 'TV 소리\n들린다', 'action(TV 소리\n들린다)'],
    ['indented', '\t\tJOHN\n\t(low)\n   Hi.', 'character(JOHN) parenthetical((low)) dialogue(Hi.)'],
    ['a bare mark', '@\nfoo', 'action(@\nfoo)'],
  ]);
});

describe('reading dual dialogue', () => {
  check([
    ['a pair', 'A\na\n\nB ^\nb', 'character(A) dialogue(a) character;dual=true(B) dialogue(b)'],
    ['forced, no space', 'A\na\n\n@Bb^\nb', 'character(A) dialogue(a) character;dual=true(Bb) dialogue(b)'],
    [
      'a note between',
      'A\na\n\n[[n]]\n\nB ^\nb',
      'character(A) dialogue(a) note(n) character;dual=true(B) dialogue(b)',
    ],
    ['an orphan at the start', 'B ^\nb', 'character(B) dialogue(b)'],
    [
      'an orphan after action',
      'A\na\n\nfoo\n\nB ^\nb',
      'character(A) dialogue(a) action(foo) character(B) dialogue(b)',
    ],
    [
      'a third has no partner left',
      'A\na\n\nB ^\nb\n\nC ^\nc',
      'character(A) dialogue(a) character;dual=true(B) dialogue(b) character(C) dialogue(c)',
    ],
    ['a caret alone', '^\nfoo', 'action(^\nfoo)'],
  ]);
});

describe('reading speeches', () => {
  check([
    [
      'parentheticals and lines',
      'JOHN\n(low)\nOne.\nTwo.\n(beat)\nThree.',
      'character(JOHN) parenthetical((low)) dialogue(One.\nTwo.) parenthetical((beat)) dialogue(Three.)',
    ],
    [
      'parentheses that do not enclose the line',
      'JOHN\n(low) Hi.\nHi (there)\n(a) b (c)',
      'character(JOHN) dialogue((low) Hi.\nHi (there)\n(a) b (c))',
    ],
    ['nested parentheses', 'JOHN\n(low (very))', 'character(JOHN) parenthetical((low (very)))'],
    [
      'a two-space line keeps the gap',
      'JOHN\nOne.\n  \nTwo.\n  \n  \nThree.',
      'character(JOHN) dialogue(One.\n\nTwo.\n\n\nThree.)',
    ],
    [
      'a gap before a parenthetical',
      'JOHN\nOne.\n  \n(beat)\nTwo.',
      'character(JOHN) dialogue(One.) parenthetical;gap=1((beat)) dialogue(Two.)',
    ],
    ['a one-space line ends it', 'JOHN\nOne.\n \nTwo.', 'character(JOHN) dialogue(One.) action(Two.)'],
    ['a two-space line before the end', 'JOHN\nOne.\n  \n\nTwo.', 'character(JOHN) dialogue(One.) action;gap=1(Two.)'],
    [
      'lyrics inside',
      'JOHN\nListen:\n~La la\n~la\nNice?',
      'character(JOHN) dialogue(Listen:) lyrics(La la\nla) dialogue(Nice?)',
    ],
    [
      'what forces elsewhere is dialogue here',
      'JOHN\n.45 it is\n@home\n!\n> no\n#metoo\n= 2\nINT. X\nCUT TO:',
      'character(JOHN) dialogue(.45 it is\n@home\n!\n> no\n#metoo\n= 2\nINT. X\nCUT TO:)',
    ],
    [
      'notes stay inside',
      'JOHN\nOne [[why?]]\n[[alone]]\nTwo',
      'character(JOHN) dialogue(One [[why?]]\n[[alone]]\nTwo)',
    ],
    ['a parenthetical with a note', 'JOHN\n(low) [[n]]\nHi', 'character(JOHN) parenthetical((low) [[n]]) dialogue(Hi)'],
  ]);
});

describe('reading lyrics', () => {
  check([
    ['alone', '~Willy Wonka!\n~Willy Wonka!', 'lyrics(Willy Wonka!\nWilly Wonka!)'],
    [
      'after a speech, apart from it',
      'JOHN\nHi.\n\n~La la\n\nfoo',
      'character(JOHN) dialogue(Hi.) lyrics;apart=true(La la) action(foo)',
    ],
    ['inside action', 'foo\n~La\nbar', 'action(foo) lyrics(La) action(bar)'],
  ]);
});
