import type { ScriptElement } from '@ai-script/screenplay';
import type { Passage } from '../language.ts';
import { withAside } from './asides.ts';
import { TALK_ASIDES } from './data/talk-tails.ts';
import { STYLES } from './data/voices.ts';
import { type Moment, spoken, told } from './speech.ts';
import type { Person } from './types.ts';
import { repeatedUse } from './variety.ts';

/** How often, out of 100 lines, a manner of speaking shows in a word before or after the line. */
const LEADS_PER_100 = 15;
const TAILS_PER_100 = 10;

/** A cue with its mark (E, F, N) or a parenthetical, and the line: `A (작게) …`. */
const LINE = /^([ABP]) (?:\(([^)]+)\) )?(.+)$/;

export function action(text: string): Passage {
  return [{ type: 'action', text }];
}

export function speech(name: string, line: string, note: string | null = null): Passage {
  const isMark = note !== null && /^[EFN]$/.test(note);
  const cue: ScriptElement = { type: 'character', text: isMark ? `${name} (${note})` : name };
  const aside: ScriptElement[] = note === null || isMark ? [] : [{ type: 'parenthetical', text: `(${note})` }];
  return [cue, ...aside, { type: 'dialogue', text: line }];
}

/** Leads and tails already heard in a scene: none of them comes twice. */
export type Heard = Set<string>;

function coloured(line: string, person: Person, listener: Person, moment: Moment, at: number, heard: Heard): string {
  const { leads, tails } = STYLES[person.style];
  const dice = (moment.turn * 37 + at * 53 + line.length * 29 + person.index * 11) % 100;
  const which = (moment.turn + at + line.length) % 97;
  if (line.length < 5 || /^[…(]/.test(line)) return line;
  const fresh = (phrases: readonly string[]): string | null => {
    const phrase = phrases[which % phrases.length];
    if (phrase === undefined || heard.has(phrase)) return null;
    heard.add(phrase);
    return spoken(phrase, { ...moment, turn: which }, person, listener);
  };
  // A quiet opener suits a statement only.
  const asks = person.style === 'plain' && line.includes('?');
  if (dice < LEADS_PER_100 && !asks) {
    const lead = fresh(leads);
    return lead === null ? line : `${lead} ${line}`;
  }
  if (dice < 100 - TAILS_PER_100 || !line.endsWith('.')) return line;
  const tail = fresh(tails);
  return tail === null ? line : `${line} ${tail}`;
}

/** The line as it stands, or with a word around it where its pattern may come out as before. */
function setApart(phrase: string, moment: Moment, speaker: Person, listener: Person): { line: string; apart: boolean } {
  const line = spoken(phrase, moment, speaker, listener);
  const use = repeatedUse(phrase, moment.turn);
  if (use === null) return { line, apart: false };
  const tell = (aside: string, wording: number): string =>
    spoken(aside, { ...moment, turn: wording }, speaker, listener);
  return { line: withAside(line, use, phrase.length, TALK_ASIDES, tell), apart: true };
}

/**
 * An exchange from the data as one passage, since a question should not lose its answer; P is the one talked about,
 * heard from elsewhere. With `heard`, the manner of each speaker shows in words around the lines.
 */
export function exchange(entries: readonly string[], moment: Moment, heard: Heard | null): Passage {
  return entries.flatMap((entry, at) => {
    if (entry.startsWith('# ')) return action(told(entry.slice(2), moment));
    const [, who = 'A', note, phrase = ''] = LINE.exec(entry) ?? [];
    const speaker = who === 'A' ? moment.a : who === 'B' ? moment.b : moment.p;
    const listener = note === 'N' ? speaker : who === 'A' ? moment.b : moment.a;
    const { line, apart } = setApart(phrase, moment, speaker, listener);
    const plain = heard === null || apart;
    return speech(speaker.name, plain ? line : coloured(line, speaker, listener, moment, at, heard), note ?? null);
  });
}
