import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of a `.cpuprofile` of V8, the fields that are read here. Times are in µs. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
  readonly endTime: number;
  readonly startTime: number;
}

export interface FunctionCost {
  readonly name: string;
  /** Share of the busy time spent in the function itself. */
  readonly self: number;
  /** Share with all that it called. */
  readonly total: number;
}

const WAITING = ['(idle)', '(program)'];

/**
 * What each function cost in the one profile of a directory, dearest first by its own time.
 *
 * @param lastMs only what was sampled in so many ms before the profile's end counts: the start of a process is no part
 *   of the load on it
 */
export function readCosts(directory: string, lastMs: number): FunctionCost[] {
  const [file] = globSync('*.cpuprofile', { cwd: directory });
  if (file === undefined) throw new Error('no profile was written');
  return costsOf(JSON.parse(readFileSync(join(directory, file), 'utf8')), lastMs);
}

function costsOf(profile: CpuProfile, lastMs: number): FunctionCost[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const ownUs = new Map<number, number>();
  const fromUs = profile.endTime - lastMs * 1000;
  let atUs = profile.startTime;
  let busyUs = 0;
  for (const [index, id] of profile.samples.entries()) {
    const us = profile.timeDeltas[index] ?? 0;
    atUs += us;
    if (atUs < fromUs || WAITING.includes(nodes.get(id)?.callFrame.functionName ?? '')) continue;
    busyUs += us;
    ownUs.set(id, (ownUs.get(id) ?? 0) + us);
  }
  const costs = new Map<string, { selfUs: number; totalUs: number }>();
  const costOf = (name: string) => {
    const cost = costs.get(name) ?? { selfUs: 0, totalUs: 0 };
    costs.set(name, cost);
    return cost;
  };
  for (const [id, us] of ownUs) {
    costOf(nameOf(nodes.get(id))).selfUs += us;
    // A function that calls itself counts once for each sample.
    const onStack = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) onStack.add(nameOf(nodes.get(at)));
    for (const name of onStack) costOf(name).totalUs += us;
  }
  return [...costs]
    .map(([name, { selfUs, totalUs }]) => ({ name, self: selfUs / busyUs, total: totalUs / busyUs }))
    .sort((a, b) => b.self - a.self);
}

function nameOf(node: CpuProfile['nodes'][number] | undefined): string {
  if (node === undefined) return '(unknown)';
  const { functionName, url, lineNumber } = node.callFrame;
  const place = url.split('/').slice(-2).join('/');
  return place === '' ? functionName : `${functionName || '(anonymous)'} ${place}:${lineNumber + 1}`;
}
