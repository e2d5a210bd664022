import { readdirSync } from 'node:fs';
import { fill } from '../../../src/providers/offline/english/text/fill.ts';
const dir = new URL('../../../src/providers/offline/english/story/lines/', import.meta.url);
const seen = new Map<string, string[]>();
for (const f of readdirSync(dir)) { if (/business|exchange|pools/.test(f)) continue; const m = await import(new URL(f, dir).href);
 for (const [k, list] of Object.entries(m)) if (Array.isArray(list)) for (const [i, e] of list.entries()) if (Array.isArray(e)) for (const l of e) { const core=l.slice(2).split(' ~ ')[0]; for (const t of [0,1]) { const x=fill(core.replace(/\{(\w+)\}/g,'<$1>'),t,()=>'')!; const id=`${f}:${k}${i}`; const a=seen.get(x)??[]; if(!a.includes(id)) a.push(id); seen.set(x,a);} } }
console.log([...seen].filter(([,a])=>a.length>1).sort((x,y)=>y[1].length-x[1].length).map(([x,a])=>`${x} <- ${a.map(s=>s.replace('.ts','')).join(' ')}`).join('\n'));
