import { DAYS } from './invent.ts';
import type { Hinge } from './situation.ts';

/** When a scene plays, and how far off the deadline is. */
export interface Moment {
  /** From 0. */
  readonly day: number;
  readonly dayName: string;
  readonly yesterday: string;
  readonly time: 'MORNING' | 'DAY' | 'EVENING' | 'NIGHT';
  /** As it is said: `two days`; null once the deadline has passed. */
  readonly left: string | null;
  readonly deadlineDay: string;
}

const TIMES = ['MORNING', 'DAY', 'EVENING', 'NIGHT'] as const;
const LEFT = ['a few hours', 'one day', 'two days', 'three days', 'four days', 'five days', 'six days'] as const;

/** Days follow one another without a gap; the hours of each only go forward. `number` is from 1. */
export function momentOf(number: number, total: number, firstDay: number): Moment {
  const days = Math.min(7, Math.max(1, Math.ceil(total / 4)));
  const at = ((number - 1) / total) * days;
  const day = Math.min(days - 1, Math.floor(at + 1e-9));
  const dayName = (offset: number): string => DAYS[(firstDay + day + offset + 7) % 7] ?? 'Monday';
  const time = TIMES[Math.min(3, Math.floor((at - day + 1e-9) * 4))] ?? 'DAY';
  const showdown = hingesOf(total).get('showdown') ?? total;
  return {
    day,
    dayName: dayName(0),
    yesterday: dayName(-1),
    time,
    left: number > showdown ? null : (LEFT[days - 1 - day] ?? 'a week'),
    deadlineDay: DAYS[(firstDay + days - 1) % 7] ?? 'Friday',
  };
}

/** At which scene each hinge of the story stands. A short script has only the ones that matter most. */
export function hingesOf(total: number): ReadonlyMap<Hinge, number> {
  const wishes: readonly (readonly [Hinge, number])[] = [
    ['showdown', total >= 5 ? Math.min(total - 1, Math.ceil(total * 0.92)) : total],
    ['arrival', total >= 6 ? Math.max(2, Math.ceil(total * 0.12)) : 1],
    ['discovery', Math.ceil(total * 0.5)],
    ['loss', Math.ceil(total * 0.72)],
    ['ending', total],
    ['step', Math.ceil(total * 0.25)],
  ];
  const taken = new Map<Hinge, number>();
  for (const [hinge, number] of wishes) {
    if (![...taken.values()].includes(number)) taken.set(hinge, number);
  }
  return taken;
}
