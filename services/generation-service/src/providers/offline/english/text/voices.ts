import { countWords } from '@ai-script/screenplay';
import type { Random } from '../../random.ts';
import { expandContractions, lowerFirst } from './sentence.ts';
import { VOICES, type Voice } from './voice-list.ts';

/** What a line is made of: its core, and what a talkative person would add. */
export interface Line {
  readonly core: string;
  readonly more: string | null;
  /** True where the answer makes no sense without it. */
  readonly needed: boolean;
  /** True where these words have stood in the script before: something must be added. */
  readonly worn: boolean;
  /** Whom it is said to. */
  readonly to: string;
}

/** A sentence of one's own that this voice may add before or after; null: none now. */
export type Turns = (voice: Voice, where: 'ask' | 'before' | 'after') => string | null;

/** The line as this voice says it. `proper` are the words that keep their capital in mid-sentence. */
export function speak(line: Line, voice: Voice, turns: Turns, random: Random, proper: ReadonlySet<string>): string {
  const question = line.core.endsWith('?');
  const parts: string[] = [];
  const beforeShare = line.worn ? 0.5 : question ? voice.beforeShare * ASK_SHARE : voice.beforeShare;
  const before = random.chance(beforeShare) ? turns(voice, question ? 'ask' : 'before') : null;
  let core = line.core;
  if (before !== null) {
    if (/[.?!]$/u.test(before)) parts.push(before);
    else if (before.endsWith(':')) core = `${before} ${lowerFirst(core, proper)}`;
    // "I regret to say that" runs into a statement, never into a question or an order.
    else if (STATEMENT.test(core)) core = `${before} ${lowerFirst(core, proper)}`;
  } else if (voice.id === 'clipped') core = clip(core);
  else if (voice.id === 'hesitant' && random.chance(0.25)) core = restart(core, proper);
  const named = line.worn && parts.length === 0 && core === line.core && core.length < 60;
  parts.push(named ? core.replace(/(?<!\.)([.?])$/u, `, ${line.to}$1`) : core);
  // "No." alone says too little to be worth a cue.
  const bare = countWords(core) <= 2;
  if (line.more !== null && (bare || line.needed || random.chance(voice.moreShare))) parts.push(line.more);
  if (!(question && voice.id !== 'talkative') && random.chance(line.worn && !named ? 0.7 : voice.afterShare)) {
    const after = turns(voice, 'after');
    if (after !== null) parts.push(after);
  }
  const text = parts.join(' ');
  return voice.id === 'formal' ? expandContractions(text) : text;
}

/** A lead-in wears off sooner before a question than before a statement. */
const ASK_SHARE = 0.4;

const STATEMENT =
  /^(?:I|I'm|I've|I'll|I'd|You|You're|You've|It|It's|We|We're|We've|They|They're|There|There's|That|That's|The|This|My|Your|Nobody|Somebody|Everybody|Every|Some|Most)\b[^?]*\.$/u;

/** `I kept it.` → `Kept it.`; `It's in the drawer.` → `In the drawer.`: what a speaker of few words leaves out. */
function clip(text: string): string {
  const short = text
    .replace(
      /^I (?=(?:don't|didn't|can't|won't|know|knew|saw|heard|kept|told|said|want|wanted|need|need|went|found|gave|paid|read|asked|made|called|counted|took|put|left|remember|signed|waited|locked|checked)\b)/u,
      '',
    )
    .replace(/^It's (?=(?:in|on|at|under|behind|a|an|the|not|done|gone|late|mine|yours)\b)/u, '')
    .replace(/^That's (?=(?:a|an|the|not)\b)/u, '')
    .replace(/^Do you (?=(?:want|need|have|remember|know|think)\b)/u, 'You ');
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/** `The key was here.` → `The — the key was here.` */
function restart(text: string, proper: ReadonlySet<string>): string {
  const [first = ''] = text.split(' ');
  if (!/^[A-Za-z']{1,6}$/u.test(first) || text.split(' ').length < 4) return text;
  return `${first} — ${lowerFirst(text, proper)}`;
}

/**
 * The voice that a description of one means: exactly where this writer wrote it, by its words where someone else did,
 * else one that differs from those of the neighbours.
 */
export function voiceOf(description: string, index: number): Voice {
  const text = description.toLowerCase();
  const same = VOICES.find((voice) => voice.description.toLowerCase() === text);
  const near = same ?? VOICES.find((voice) => voice.signs.some((sign) => text.includes(sign)));
  return near ?? (VOICES[index % VOICES.length] as Voice);
}
