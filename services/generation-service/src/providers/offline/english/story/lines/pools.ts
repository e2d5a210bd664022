import type { Person } from '../people.ts';
import type { Stage } from '../stage.ts';
import { BREAK_ANY, BREAK_FOE, BREAK_FRIEND } from './break.ts';
import type { Exchange } from './exchange.ts';
import { OPEN_ANY, OPEN_FOE, OPEN_FRIEND } from './open.ts';
import { PUSH_ANY } from './push.ts';
import { PUSH_FOE, PUSH_FRIEND } from './push-sides.ts';

export type Phase = 'open' | 'push' | 'break';

export interface Pool {
  readonly label: string;
  readonly exchanges: readonly Exchange[];
}

const ANY: Readonly<Record<Phase, readonly Exchange[]>> = { open: OPEN_ANY, push: PUSH_ANY, break: BREAK_ANY };
const FOE: Readonly<Record<Phase, readonly Exchange[]>> = { open: OPEN_FOE, push: PUSH_FOE, break: BREAK_FOE };
const FRIEND: Readonly<Record<Phase, readonly Exchange[]>> = { open: OPEN_FRIEND, push: PUSH_FRIEND, break: BREAK_FRIEND };

/** What these two can say to each other in this stretch of a scene, from the most fitting on. */
export function poolsFor(stage: Stage, phase: Phase, pair: readonly Person[]): Pool[] {
  const rival = stage.people[1];
  const foes = rival !== undefined && pair.includes(rival);
  const own = foes ? { label: `foe ${phase}`, exchanges: FOE[phase] } : { label: `friend ${phase}`, exchanges: FRIEND[phase] };
  const any = { label: `any ${phase}`, exchanges: ANY[phase] };
  return [own, any, any];
}
