import { capitalise } from './sentence.ts';

/**
 * Gives the words for a slot, or null where the story has none now. `turn` counts up with each use of the same frame,
 * so that a slot with several fillings gives another one each time.
 */
export type Slots = (name: string, turn: number) => string | null;

const GROUP = /\[([^\][]*)\]/gu;
const SLOT = /\{(\w+)\}/gu;

/**
 * Turns a frame into a line: `[one|two]` is a choice, `{name}` a slot. `turn` picks the choices; the same frame with the
 * next turn takes the next one in each group. Null where a slot has no filling.
 */
export function fill(frame: string, turn: number, slots: Slots): string | null {
  let group = 0;
  const chosen = frame.replace(GROUP, (_, options: string) => {
    const list = options.split('|');
    group += 1;
    return list[(turn + (group - 1) * (Math.floor(turn / list.length) + 1)) % list.length] ?? '';
  });
  let missing = false;
  let place = 0;
  const filled = chosen.replace(SLOT, (_, name: string) => {
    const words = slots(name, turn + place);
    place += 1;
    if (words === null) missing = true;
    return words ?? '';
  });
  return missing ? null : capitalise(filled);
}
