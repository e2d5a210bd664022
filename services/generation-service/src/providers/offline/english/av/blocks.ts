import type { ScriptElement } from '@ai-script/screenplay';
import type { Passage } from '../../language.ts';
import type { Random } from '../../random.ts';
import { expandContractions } from '../text/sentence.ts';
import { DETAILS, JINGLES, SOUNDS } from './frame-lines.ts';
import type { Dealt, SectionTask, Speaker } from './section-task.ts';

export const show = (text: string): Passage => [{ type: 'action', text }];

export const say = (speaker: Speaker, text: string): ScriptElement[] => [
  { type: 'character', text: speaker.cue },
  { type: 'dialogue', text: speaker.voice?.id === 'formal' ? expandContractions(text) : text },
];

/** How often a line of a commercial stands alone, 0 to 1. */
const ALONE_SHARE = 0.4;

/** From this round on a frame needs two sentences after it to sound new. */
const TWICE_WORN = 2;

const follows = (turn: number, follow: () => string): string[] =>
  turn < TWICE_WORN ? [follow()] : [follow(), follow()];

/** The blocks that a section is built of. */
export interface Blocks {
  /** A picture. */
  video(): Passage;
  /** Two sentences over the pictures. */
  lead(): Passage;
  /** The section's course without end. `before` is the cue of whoever speaks just before it. */
  course(before: string): Generator<Passage, void>;
  /** Every frame that was taken, as filled in. */
  readonly used: ReadonlySet<string>;
}

export function makeBlocks(section: SectionTask, random: Random): Blocks {
  const { task, kit, lines, voiceOver, first, second } = section;
  const used = new Set<string>();
  const next = (label: string, frames: readonly string[]): Dealt => {
    const dealt = section.next(label, frames);
    used.add(dealt.text);
    return dealt;
  };
  const type = task.brief.scriptType;
  const exchanges = lines.exchanges ?? kit.exchanges;
  const talkLabel = lines.exchanges === undefined ? 'talk' : `${section.section} talk`;
  const ownFollows = lines.follows !== undefined;
  const follow = (): string =>
    next(ownFollows ? `follow ${section.section}` : 'follow', lines.follows ?? kit.follows).text;
  const toldFollow = (): string =>
    next(ownFollows ? `told follow ${section.section}` : 'told follow', lines.toldFollows ?? kit.toldFollows).text;

  const video = (): Passage => {
    const { text, turn } = next(`${section.section} video`, lines.video);
    return show(turn > 0 ? `${text} ${next('detail', DETAILS).text}` : text);
  };
  const lead = (): Passage => {
    const { text, turn } = next(`${section.section} lead`, lines.leads);
    const alone = type === 'commercial' && turn === 0 && random.chance(ALONE_SHARE);
    return say(voiceOver, alone ? text : [text, ...follows(turn, follow)].join(' '));
  };

  const named = namedBefore(section);
  const tell = (speaker: Speaker): Passage => {
    const { text, turn } = next(`${section.section} told`, lines.told);
    const brief = speaker.voice?.id === 'clipped' && turn === 0;
    const wordy = speaker.voice?.id === 'talkative' ? TWICE_WORN : turn;
    const isNew = type === 'documentary' && !named.has(speaker.cue);
    named.add(speaker.cue);
    return [
      ...(isNew ? show(`SUPER: ${superOf(speaker)}`) : []),
      ...say(speaker, brief ? text : [text, ...follows(wordy, toldFollow)].join(' ')),
    ];
  };

  const talk = (): Passage[] => {
    const { index, turn } = section.draw(talkLabel, exchanges.length);
    const turns = (exchanges[index] ?? []).map((line): Passage => {
      const [speaker, other] = line.startsWith('A') ? [first, second] : [second, first];
      const [core = '', more] = line.slice(2).split(' ~ ');
      const text = section.fillIn(core, turn + index);
      const wordy = more !== undefined && (turn % 2 === 1 || speaker.voice?.id !== 'clipped');
      const added = wordy ? ` ${section.fillIn(more, turn + index)}` : '';
      const worn = turn > 1 || (turn === 1 && !core.includes('['));
      if (!worn) return say(speaker, `${text}${added}`);
      const extra = follows(turn, type === 'educational' && speaker === voiceOver ? follow : toldFollow).join(' ');
      // A question ends its line; what is new comes before it.
      if (!text.endsWith('?')) return say(speaker, `${text}${added} ${extra}`);
      return say(speaker, turn === 1 ? `${text.slice(0, -1)}, ${other.name}?` : `${extra} ${text}`);
    });
    // Question and answer stay together.
    return Array.from({ length: Math.ceil(turns.length / 2) }, (_, pair) => turns.slice(pair * 2, pair * 2 + 2).flat());
  };

  /** A sound, or none once the script has had them all. */
  const sound = (): Passage[] => {
    const { text, turn } = next('sound', type === 'commercial' ? JINGLES : SOUNDS);
    const [cue = 'SFX', heard = ''] = text.split(': ');
    const elements: Passage = [
      { type: 'character', text: cue },
      { type: 'dialogue', text: heard },
    ];
    return turn > 0 ? [] : [elements];
  };

  function* blocks(): Generator<Passage, void> {
    const isTalk = exchanges.length > 0 && first !== second;
    for (let count = 0; ; count += 1) {
      const teller = type === 'educational' || count % 2 === 1 ? second : first;
      if (isTalk && count % 3 !== 2) yield* talk();
      else yield tell(teller);
      if (count % 2 === 0 || !isTalk) yield video();
      if (count === 1) yield* sound();
      yield lead();
      if (!isTalk && first !== second) yield tell(teller === first ? second : first);
    }
  }

  return {
    used,
    video,
    lead,
    // A picture comes in wherever the same voice would go on after itself.
    *course(before) {
      let last = before;
      for (const passage of blocks()) {
        const [head] = passage;
        if (head?.type === 'character' && head.text === last) yield video();
        const isSaid = passage.at(-1)?.type === 'dialogue';
        last = isSaid ? (passage.findLast((element) => element.type === 'character')?.text ?? '') : '';
        yield passage;
      }
    },
  };
}

/** The cues of those whose name has been on screen: the outline names whoever is in front of the camera. */
function namedBefore({ cast, task }: SectionTask): Set<string> {
  const before = task.synopsis.filter(({ number }) => number < task.scene.number);
  return new Set(cast.filter(({ name }) => before.some(({ summary }) => summary.includes(name))).map(({ cue }) => cue));
}

function superOf({ name, role }: Speaker): string {
  const [family = '', trade] = role.split(', ');
  if (trade !== undefined) return `${name} ${family}, ${trade}.`;
  return role === '' ? `${name}.` : `${name}, ${role}.`;
}
