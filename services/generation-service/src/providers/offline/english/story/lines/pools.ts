import type { Person } from '../people.ts';
import type { Stage } from '../stage.ts';
import { BREAK_ANY, BREAK_FOE, BREAK_FRIEND } from './break.ts';
import { BREAK_FOE_MORE, BREAK_FRIEND_MORE, BREAK_MORE } from './break-more.ts';
import { COMEDY_PUSH } from './comedy-push.ts';
import { COMEDY_BREAK, COMEDY_OPEN } from './comedy-talk.ts';
import type { Exchange } from './exchange.ts';
import { OPEN_ANY } from './open.ts';
import { OPEN_FOE_MORE, OPEN_FRIEND_MORE, OPEN_MORE } from './open-more.ts';
import { OPEN_FOE, OPEN_FRIEND } from './open-sides.ts';
import { PUSH_ANY } from './push.ts';
import { PUSH_MORE } from './push-more.ts';
import { PUSH_FOE, PUSH_FRIEND } from './push-sides.ts';
import { PUSH_FOE_MORE, PUSH_FRIEND_MORE } from './push-sides-more.ts';

export type Phase = 'open' | 'push' | 'break';

export interface Pool {
  readonly label: string;
  readonly exchanges: readonly Exchange[];
  /** In how large a share of the scenes it can be used, turned round: what is usable in half of them counts double. */
  readonly share: number;
}

/** Words that would be out of tune in a comedy; `{lost}` is somebody who is missed. */
const GRAVE =
  /\{lost\}|\b(?:dead|die[ds]?|death|funeral|grave|buried|coffin|blood|bleeding|accident|drown|swim|scar|fire|sleep|slept|paid|scared|afraid|hurt)\b/iu;

type Pools = Readonly<Record<Phase, readonly Exchange[]>>;

const ANY: Pools = {
  open: [...OPEN_ANY, ...OPEN_MORE],
  push: [...PUSH_ANY, ...PUSH_MORE],
  break: [...BREAK_ANY, ...BREAK_MORE],
};
const FOE: Pools = {
  open: [...OPEN_FOE, ...OPEN_FOE_MORE],
  push: [...PUSH_FOE, ...PUSH_FOE_MORE],
  break: [...BREAK_FOE, ...BREAK_FOE_MORE],
};
const FRIEND: Pools = {
  open: [...OPEN_FRIEND, ...OPEN_FRIEND_MORE],
  push: [...PUSH_FRIEND, ...PUSH_FRIEND_MORE],
  break: [...BREAK_FRIEND, ...BREAK_FRIEND_MORE],
};

const COMEDY: Pools = { open: COMEDY_OPEN, push: COMEDY_PUSH, break: COMEDY_BREAK };
const LIGHT: Pools = {
  open: [...OPEN_ANY, ...OPEN_MORE].filter(isLight),
  push: [...PUSH_ANY, ...PUSH_MORE].filter(isLight),
  break: BREAK_MORE.filter(isLight),
};

/** Nobody dies in a comedy. */
function isLight(exchange: Exchange): boolean {
  return !GRAVE.test(exchange.join(' '));
}

/** What these two can say to each other in this stretch of a scene: two pools to draw from. */
export function poolsFor(stage: Stage, phase: Phase, pair: readonly Person[]): Pool[] {
  if (stage.brief.scriptType === 'comedy') {
    return [
      { label: `comedy ${phase}`, exchanges: COMEDY[phase], share: 2 },
      { label: `light ${phase}`, exchanges: LIGHT[phase], share: 1 },
    ];
  }
  const rival = stage.people[1];
  const foes = rival !== undefined && pair.includes(rival);
  const own = foes
    ? { label: `foe ${phase}`, exchanges: FOE[phase], share: 2 }
    : { label: `friend ${phase}`, exchanges: FRIEND[phase], share: 2 };
  return [own, { label: `any ${phase}`, exchanges: ANY[phase], share: 1 }];
}
