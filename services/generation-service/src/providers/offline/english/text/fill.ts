import { capitalise } from './sentence.ts';

/**
 * Gives the words for a slot, or null where the story has none now. `turn` counts up with each use of the same frame,
 * so that a slot with several fillings gives another one each time.
 */
export type Slots = (name: string, turn: number) => string | null;

const GROUP = /\[([^\][]*)\]/gu;
const SLOT = /\{(\w+)\}/gu;

/**
 * Turns a frame into a line: `[one|two]` is a choice, `{name}` a slot. `turn` picks the choices: groups of
 * the same size move together, so that what one line calls a box is a box in the next. Null where a slot has no filling.
 */
export function fill(frame: string, turn: number, slots: Slots): string | null {
  const chosen = frame.replace(GROUP, (_, options: string) => {
    const list = options.split('|');
    return list[turn % list.length] ?? '';
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
