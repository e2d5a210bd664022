import * as O from '../../../src/providers/offline/english/story/lines/open.ts';
import * as OM from '../../../src/providers/offline/english/story/lines/open-more.ts';
import * as P from '../../../src/providers/offline/english/story/lines/push.ts';
import * as PS from '../../../src/providers/offline/english/story/lines/push-sides.ts';
import * as PM from '../../../src/providers/offline/english/story/lines/push-more.ts';
import * as B from '../../../src/providers/offline/english/story/lines/break.ts';
import * as BM from '../../../src/providers/offline/english/story/lines/break-more.ts';
import * as CT from '../../../src/providers/offline/english/story/lines/comedy-talk.ts';
import * as CP from '../../../src/providers/offline/english/story/lines/comedy-push.ts';
import { fill } from '../../../src/providers/offline/english/text/fill.ts';
const turn = Number(process.argv[2] ?? 1);
for (const m of [O, OM, P, PS, PM, B, BM, CT, CP]) for (const [k, list] of Object.entries(m)) for (const [i, e] of (list as any).entries()) {
  const groups = e.join(' ').match(/\[[^\]]*\]/g) ?? [];
  if (groups.length < 2) continue;
  console.log(`${k}${i}: ` + e.map((l: string) => fill(l.replace(/\{(\w+)\}/g, '<$1>'), turn, () => '')).join(' / '));
}
