import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attach } from '../../../../src/providers/offline/korean/particles.ts';
import { type Speech, say, wordingsIn, wordingsOf } from '../../../../src/providers/offline/korean/phrase.ts';

function speech(changes: Partial<Speech> = {}): Speech {
  return {
    polite: false,
    talkative: false,
    choose: () => 0,
    honours: () => false,
    fill: (slot, particle) => (particle === null ? slot : attach(slot, particle)),
    ...changes,
  };
}

const CASES: readonly [name: string, phrase: string, speech: Speech, expected: string][] = [
  ['plain speech drops the mark', '알았어~.', speech(), '알았어.'],
  ['polite speech adds 요', '알았어~.', speech({ polite: true }), '알았어요.'],
  ['지요 is contracted', '그렇지~?', speech({ polite: true }), '그렇죠?'],
  ['levels', '[너|선생님] [봐|보세요].', speech({ polite: true }), '선생님 보세요.'],
  ['wordings', '<어제|오늘> 왔어.', speech({ choose: () => 1 }), '오늘 왔어.'],
  ['an honoured third person', '{p:이} [p:왔어|오셨어].', speech({ honours: (who) => who === 'p' }), 'p가 오셨어.'],
  ['asides are for the talkative', '그래. «비도 왔고.» 갔어.', speech(), '그래. 갔어.'],
  ['marks within marks', '<[가|가세요]|{열쇠:을} 줘>.', speech({ choose: () => 1 }), '열쇠를 줘.'],
];

for (const [name, phrase, how, expected] of CASES) {
  test(name, () => assert.equal(say(phrase, how), expected));
}

test('broken marks are an error', () => {
  assert.throws(() => say('<가|나', speech()), SyntaxError);
  assert.throws(() => say('{책:흙}', speech()), SyntaxError);
});

test('turns run through all wordings before one comes again', () => {
  const phrase = '<가|나|다> <라|마> [<바|사>|아].';
  const count = wordingsIn(phrase);
  const texts = Array.from({ length: count }, (_, turn) => say(phrase, speech({ choose: wordingsOf(turn, 5) })));
  assert.equal(count, 12);
  assert.equal(new Set(texts).size, count);
});
