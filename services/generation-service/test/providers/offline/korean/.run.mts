import { korean } from '/work/main/services/generation-service/src/providers/offline/korean/korean.ts';
import { fitScene } from '/work/main/services/generation-service/src/providers/offline/fit.ts';
import { makeRandom } from '/work/main/services/generation-service/src/providers/offline/random.ts';
import { writeElements, countScriptWords, readFountain } from '@ai-script/screenplay';
import { readFileSync, readdirSync } from 'node:fs';
const B: Record<string, any> = {};
for (const f of readdirSync('/work/main/services/generation-service/src/templates/builtin')) { if (f==='beats.ts') continue;
  const m = await import('/work/main/services/generation-service/src/templates/builtin/' + f);
  for (const t of Object.values(m) as any[]) for (const x of Array.isArray(t)?t:[t]) if (x?.id) B[x.id] = x; }
export function brief(o: any) { return { title: '마지막 등대', description: '등대지기였던 아버지의 항해 일지를 찾으러 섬으로 돌아온 지우는 십 년 전 침몰 사고의 진실을 마주한다.', scriptType: 'drama', format: 'screenplay', language: 'ko', templateId: 'kdrama-episode', tone: null, audience: null, setting: null, characters: [], themes: [], constraints: [], references: [], seed: 1, ...o }; }
export function full(b: any, words: number) {
  const t = B[b.templateId]; const slots: any[] = []; let n = 0;
  const per = b.scriptType === 'commercial' && words < 400 ? 1 : 0;
  for (const beat of t.beats) { const w = Math.round((beat.end - beat.start) * words); const k = per || Math.max(1, Math.round(w / 600));
    for (let i = 0; i < k; i++) slots.push({ number: ++n, beat, words: Math.max(3, Math.round(w / k)), heading: null, summary: null }); }
  const plan = korean.plan({ kind: 'plan', brief: b, slots }, makeRandom(b.seed, 'plan'));
  const els: any[] = []; let prev: string | null = null; const syn: any[] = [];
  const per2: any[] = [];
  plan.scenes.forEach((s, i) => { const task: any = { kind: 'scene', brief: b, bible: { logline: plan.logline, world: plan.world, cast: plan.cast }, scene: { ...s, beat: slots[i].beat }, scenesTotal: slots.length, words: slots[i].words, previousText: prev, synopsis: syn };
    const m = korean.scene(task, makeRandom(b.seed, 'scene', s.number)); const e = fitScene(s.heading, m, slots[i].words); per2.push([slots[i].words, countScriptWords(e)]); els.push(...e); prev = writeElements(e); syn.push({ number: s.number, heading: s.heading, summary: s.summary }); });
  return { plan, els, per2 };
}
export function dup(els: any[]) { const d = els.filter((e) => e.type === 'dialogue').map((e) => e.text); const c = new Map<string, number>(); for (const x of d) c.set(x, (c.get(x) ?? 0) + 1); const rep = d.filter((x) => (c.get(x) ?? 0) > 1).length; return { lines: d.length, share: rep / d.length, top: [...c].sort((a, b) => b[1] - a[1]).slice(0, 5) }; }
if (process.argv[2]) {
  const o = JSON.parse(process.argv[2]); const w = Number(process.argv[3]); const t0 = process.cpuUsage().user;
  const r = full(brief(o), w);
  const cpu = (process.cpuUsage().user - t0) / 1e6;
  if (process.argv[4] !== 'q') { console.log(JSON.stringify(r.plan, null, 1)); console.log(writeElements(r.els)); }
  const bad = r.els.filter((e) => /[{}<>\[\]|~«»]|undefined/.test(e.text)); if (bad.length) console.log('BAD', bad.slice(0, 5));
  console.log(countScriptWords(r.els), 'of', w, 'misses', r.per2.filter(([a, b]) => a !== b).length, dup(r.els), 'cpu', cpu);
}
