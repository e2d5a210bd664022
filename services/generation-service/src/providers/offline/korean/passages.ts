import type { ScriptElement } from '@ai-script/screenplay';
import type { Passage } from '../language.ts';
import { STYLES } from './data/voices.ts';
import { type Moment, spoken, told } from './speech.ts';
import type { Person } from './types.ts';

/** How often, out of 100 lines, a manner of speaking shows in a word before or after the line. */
const LEADS_PER_100 = 16;
const TAILS_PER_100 = 12;

/** A cue with its mark (E, F, N) or a parenthetical, and the line: `A (작게) …`. */
const LINE = /^([A-Zp]) (?:\(([^)]+)\) )?(.+)$/;

export function action(text: string): Passage {
  return [{ type: 'action', text }];
}

export function speech(name: string, line: string, note: string | null = null): Passage {
  const isMark = note !== null && /^[EFN]$/.test(note);
  const cue: ScriptElement = { type: 'character', text: isMark ? `${name} (${note})` : name };
  const aside: ScriptElement[] = note === null || isMark ? [] : [{ type: 'parenthetical', text: `(${note})` }];
  return [cue, ...aside, { type: 'dialogue', text: line }];
}

function coloured(line: string, person: Person, listener: Person, moment: Moment, at: number): string {
  const { leads, tails } = STYLES[person.style];
  const dice = (moment.turn * 37 + at * 53 + line.length * 29 + person.index * 11) % 100;
  const which = (moment.turn + at + line.length) % 97;
  const short = line.length < 5 || /^[…(]/.test(line);
  if (short) return line;
  const add = (phrase: string | undefined): string =>
    phrase === undefined ? '' : spoken(phrase, { ...moment, turn: which }, person, listener);
  if (dice < LEADS_PER_100) return `${add(leads[which % leads.length])} ${line}`.trim();
  const open = person.style === 'asking' || line.endsWith('.');
  if (open && dice >= 100 - TAILS_PER_100) return `${line} ${add(tails[which % tails.length])}`.trim();
  return line;
}

/** An exchange from the data as passages; P is the one talked about, heard from elsewhere. */
export function exchange(entries: readonly string[], moment: Moment, plain = false): Passage[] {
  return entries.map((entry, at) => {
    if (entry.startsWith('# ')) return action(told(entry.slice(2), moment));
    const [, who = 'A', note, phrase = ''] = LINE.exec(entry) ?? [];
    const speaker = who === 'A' ? moment.a : who === 'B' ? moment.b : moment.p;
    const listener = who === 'A' ? moment.b : moment.a;
    const line = spoken(phrase, moment, speaker, listener);
    return speech(speaker.name, plain ? line : coloured(line, speaker, listener, moment, at), note ?? null);
  });
}
