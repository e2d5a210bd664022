import { countScriptWords, countWords, type ScriptElement } from '@ai-script/screenplay';
import type { SceneTask } from '../../../writing-task.ts';
import type { Passage, SceneMaterial } from '../../language.ts';
import type { Random } from '../../random.ts';
import { type Card, deal, type Seat } from '../text/deal.ts';
import { fill } from '../text/fill.ts';
import { sentencesOf } from '../text/measure.ts';
import { expandContractions } from '../text/sentence.ts';
import type { Voice } from '../text/voice-list.ts';
import { voiceOf } from '../text/voices.ts';
import { NARRATOR, nameOf } from './plan.ts';
import { kitOf, seatIn, sectionOf } from './sections.ts';
import { subjectOf, subjectSlots } from './subject.ts';

interface Speaker {
  readonly cue: string;
  readonly name: string;
  readonly role: string;
  readonly voice: Voice | null;
}

/** Below this a section has only what it is made to measure of. In words, heading included. */
const SPOT_WORDS = 22;

/** The stuff of one section of a documentary, commercial or lesson. */
export function sectionScene(task: SceneTask, random: Random): SceneMaterial {
  const { brief, scene, bible } = task;
  const kit = kitOf(brief.scriptType);
  const section = sectionOf(kit, scene.beat, scene.number / task.scenesTotal);
  const lines = kit.sections[section];
  if (lines === undefined) throw new RangeError(`no lines for the section ${section}`);
  const subject = subjectOf(brief);
  const seat: Seat = { seed: brief.seed, number: scene.number, total: task.scenesTotal, words: task.words };
  const ownSeat = seatIn(kit, section, seat);
  const lesson = brief.scriptType === 'educational';

  const cast = bible.cast.map(
    (member, index): Speaker => ({
      cue: member.name,
      name: nameOf(member),
      role: member.role,
      voice: member.name === NARRATOR ? null : voiceOf(member.voice, index),
    }),
  );
  const heard = cast.filter(({ cue }) => scene.cast.includes(cue));
  const people = heard.filter(({ cue }) => cue !== NARRATOR);
  const voiceOver: Speaker = heard.find(({ cue }) => cue === NARRATOR) ??
    (lesson ? people[0] : undefined) ?? { cue: NARRATOR, name: 'Narrator', role: '', voice: null };
  const [a = voiceOver, b = a] = people;

  const decks = new Map<string, Iterator<Card>>();
  const draw = (label: string, size: number): Card => {
    const deck = decks.get(label) ?? deal(size, label, label.startsWith(section) ? ownSeat : seat);
    decks.set(label, deck);
    return deck.next().value ?? { index: 0, turn: 0 };
  };
  /** The frame with how often it has come before. */
  const dealt = (label: string, list: readonly string[]): { readonly text: string; readonly worn: boolean } => {
    const card = draw(label, list.length);
    const slots = subjectSlots(
      subject,
      scene.number,
      people.map(({ name }) => name),
      card.turn + card.index,
    );
    return { text: fill(list[card.index] ?? '', card.turn + card.index, slots) ?? '', worn: card.turn > 0 };
  };
  const frame = (label: string, list: readonly string[]): string => dealt(label, list).text;
  const say = (speaker: Speaker, text: string): ScriptElement[] => [
    { type: 'character', text: speaker.cue },
    { type: 'dialogue', text: speaker.voice?.id === 'formal' ? expandContractions(text) : text },
  ];
  const show = (text: string): Passage => [{ type: 'action', text }];

  const exchanges = lines.exchanges ?? kit.exchanges;
  const talkLabel = lines.exchanges === undefined ? 'talk' : `${section} talk`;
  const follows = lines.follows ?? kit.follows;
  const toldFollows = lines.toldFollows ?? kit.toldFollows;
  const followLabel = lines.follows === undefined ? 'follow' : `${section} follow`;

  /** Two sentences for the voice over the pictures. The pair never comes again, whatever its halves do. */
  const lead = (): Passage => {
    const { text, worn } = dealt(`${section} lead`, lines.leads);
    const alone = brief.scriptType === 'commercial' && !worn && random.chance(0.4);
    return say(voiceOver, alone ? text : `${text} ${frame(followLabel, follows)}`);
  };
  const named = new Set(
    cast
      .filter(({ name }) =>
        task.synopsis.some(({ number, summary }) => number < scene.number && summary.includes(name)),
      )
      .map(({ cue }) => cue),
  );
  const tell = (speaker: Speaker): Passage => {
    const { text: first, worn } = dealt(`${section} told`, lines.told);
    const follow = frame(`told ${followLabel}`, toldFollows);
    const more = speaker.voice?.id === 'talkative' ? ` ${frame(`told ${followLabel}`, toldFollows)}` : '';
    const text = speaker.voice?.id === 'clipped' && !worn ? first : `${first} ${follow}${more}`;
    const isNew = !named.has(speaker.cue) && brief.scriptType === 'documentary';
    named.add(speaker.cue);
    return [...(isNew ? show(`SUPER: ${superOf(speaker)}`) : []), ...say(speaker, text)];
  };

  const talk = (): Passage[] => {
    const card = draw(talkLabel, exchanges.length);
    const slots = subjectSlots(
      subject,
      scene.number,
      people.map(({ name }) => name),
      card.turn + card.index,
    );
    const turns = (exchanges[card.index] ?? []).map((line): Passage => {
      const speaker = line.startsWith('A') ? a : b;
      const [core = '', more] = line.slice(2).split(' ~ ');
      const full = fill(core, card.turn + card.index, slots) ?? '';
      const wordy = more !== undefined && (card.turn % 2 === 1 || speaker.voice?.id !== 'clipped');
      const added = wordy ? ` ${fill(more, card.turn + card.index, slots) ?? ''}` : '';
      const worn = card.turn > 1 || (card.turn === 1 && !/[[{]/u.test(core));
      return say(
        speaker,
        `${full}${added}${worn ? ` ${lesson && speaker === a ? frame(followLabel, follows) : frame(`told ${followLabel}`, toldFollows)}` : ''}`,
      );
    });
    return Array.from({ length: Math.ceil(turns.length / 2) }, (_, index) =>
      turns.slice(index * 2, index * 2 + 2).flat(),
    );
  };
  /** A sound, or none once the script has had them all. */
  const sound = (): Passage[] => {
    const { text, worn } = dealt('sound', brief.scriptType === 'commercial' ? JINGLES : SOUNDS);
    const [cue = 'SFX', heard = ''] = text.split(': ');
    return worn
      ? []
      : [
          [
            { type: 'character', text: cue },
            { type: 'dialogue', text: heard },
          ],
        ];
  };

  function* blocks(): Generator<Passage, void> {
    for (let count = 0; ; count += 1) {
      if (exchanges.length > 0 && a !== b && count % 3 !== 2) yield* talk();
      else yield tell(lesson || count % 2 === 1 ? b : a);
      if (count % 2 === 0 || exchanges.length === 0) yield show(video());
      if (count === 1) yield* sound();
      yield lead();
      if (exchanges.length === 0 && a !== b) yield tell(count % 2 === 0 ? b : a);
    }
  }
  /** The blocks, with a picture wherever the same voice would otherwise go on after itself. */
  function* course(before: string): Generator<Passage, void> {
    let last = before;
    for (const passage of blocks()) {
      const [head] = passage;
      if (head?.type === 'character' && head.text === last) yield show(video());
      last =
        passage.at(-1)?.type === 'dialogue' ? (passage.findLast(({ type }) => type === 'character')?.text ?? '') : '';
      yield passage;
    }
  }
  const video = (): string => {
    const { text, worn } = dealt(`${section} video`, lines.video);
    return worn ? `${text} ${frame('detail', DETAILS)}` : text;
  };

  const part = scene.heading.split(':')[0];
  const isFirst = !task.synopsis.some(({ number, heading }) => number < scene.number && heading.split(':')[0] === part);
  const at = sayingAt(section, scene.number, task.scenesTotal);
  const saying = isFirst || at > 0 ? subject.sayings[at] : undefined;
  const close: Passage[] = lines.close.map((line) => {
    const text =
      fill(
        line.slice(2),
        scene.number,
        subjectSlots(
          subject,
          scene.number,
          people.map(({ name }) => name),
        ),
      ) ?? '';
    if (line.startsWith('- ')) return show(text);
    return say(line.startsWith('N') ? voiceOver : line.startsWith('A') ? a : b, text);
  });
  const isSpot = task.words < SPOT_WORDS;
  // Half of a turn is worse than none: in a section without room for all of it, it stays out.
  const aim = kit.aims[section];
  const isTurn =
    scene.turn !==
    fill(
      aim?.step ?? '',
      scene.number,
      subjectSlots(
        subject,
        scene.number,
        people.map(({ name }) => name),
      ),
    );
  const turn = task.words < SPOT_WORDS * 3 ? [] : isTurn ? [close.flat()] : [show(video()), lead()];
  return {
    opening: isSpot
      ? saying === undefined || section !== 'solution'
        ? []
        : [say(voiceOver, saying)]
      : [show(video()), ...(saying === undefined ? [] : [say(voiceOver, saying), show(video())]), lead()],
    middle: isSpot ? [][Symbol.iterator]() : course(voiceOver.cue),
    closing: turn,
    fit: (size) =>
      measured(size, {
        video: lines.video,
        leads: lines.leads,
        extras: isSpot ? [] : DETAILS,
        fillIn: (one, index) =>
          fill(
            one,
            scene.number + index,
            subjectSlots(
              subject,
              scene.number,
              people.map(({ name }) => name),
              index,
            ),
          ) ?? '',
        cue: voiceOver.cue,
        start: makeStart(seat, lines.leads.length),
      }),
  };
}

const makeStart = (seat: Seat, size: number): number => (seat.number * 5 + (seat.seed % 97)) % Math.max(1, size);

function superOf({ name, role }: Speaker): string {
  const [family = '', trade] = role.split(', ');
  return trade === undefined ? `${name}${role === '' ? '' : `, ${role}`}.` : `${name} ${family}, ${trade}.`;
}

/** Which of the brief's own sentences a section says: the first where the matter is named, the others after it. */
function sayingAt(section: string, number: number, total: number): number {
  if (total === 1) return 0;
  if (section === 'thesis' || section === 'solution' || section === 'objective') return 0;
  // Sections of this kind follow two or three others.
  if (section === 'content') return number - 3;
  return section === 'context' || section === 'probe' ? number - 2 : -1;
}

interface Bank {
  readonly video: readonly string[];
  readonly leads: readonly string[];
  readonly extras: readonly string[];
  readonly fillIn: (frame: string, index: number) => string;
  readonly cue: string;
  readonly start: number;
}

/** A picture and a line, or one of them, of exactly so many words with the cue. */
function measured(size: number, { video, leads, extras, fillIn, cue, start }: Bank): Passage {
  const turned = (list: readonly string[]): string[] =>
    list.map((_, index) => fillIn(list[(index + start) % list.length] ?? '', index));
  const byLength = (list: readonly string[]): Map<number, string[]> => {
    const map = new Map<number, string[]>();
    for (const text of list) map.set(countWords(text), [...(map.get(countWords(text)) ?? []), text]);
    return map;
  };
  const pictures = byLength([...turned(video), ...turned(extras), ...PLAIN_PICTURES]);
  const said = byLength(turned(leads));
  const cueWords = countScriptWords([{ type: 'character', text: cue }]);
  // The more of it is said, the better; a picture takes the rest.
  for (let spoken = size - cueWords; spoken >= 2; spoken -= 1) {
    const line = said.get(spoken)?.[0];
    const rest = size - cueWords - spoken;
    const picture = rest === 0 ? '' : pictures.get(rest)?.[0];
    if (line === undefined || picture === undefined) continue;
    return [
      ...(rest === 0 ? [] : [{ type: 'action' as const, text: picture }]),
      { type: 'character', text: cue },
      { type: 'dialogue', text: line },
    ];
  }
  return [{ type: 'action', text: sentencesOf(size, pictures).join(' ') }];
}

/** Pictures for any section; every length from one word to five is there. */
const PLAIN_PICTURES: readonly string[] = [
  'Black.',
  'White.',
  'Hands.',
  'Light.',
  'Fade in.',
  'Close-up: hands.',
  'A slow pan.',
  'A clock, close up.',
  'Wide shot, no sound.',
  'The camera does not move.',
  'Someone crosses, out of focus.',
];

/** What else is in the frame. */
const DETAILS: readonly string[] = [
  'Dust in the light.',
  'A hand enters the frame, and leaves it.',
  'Somewhere a door.',
  'The camera stays a second too long.',
  'Focus moves from the hand to the wall.',
  'A fly walks across it.',
  'Behind it, out of focus, somebody waits.',
  'The shadow of a tree goes to and fro.',
  'A cup leaves a ring.',
  'The frame is still; only a curtain moves.',
  'A pencil rolls, and stops at the edge.',
  'Cut closer.',
  'Cut closer still.',
  'We hear breathing.',
  'A finger follows the line.',
  'Daylight, from the left.',
  'The picture tilts, and is put straight.',
  'Someone off screen clears a throat.',
  'A clock in the corner: ten past four.',
  'It takes up the whole screen.',
  'A reflection: the camera, for a moment.',
  'The tripod creaks.',
  'Hold.',
  'A slow zoom, hardly to be noticed.',
  'Two hands now.',
  'The label is turned to us.',
  'It is turned over.',
  'Rain on the window behind.',
  'One corner is bent.',
  'A tram goes by; everything trembles a little.',
  'The light changes.',
  'A child looks into the lens and is pulled away.',
  'From above: the same thing, smaller.',
  'A thumb covers half of it.',
  'A red thread lies across it.',
  'Somebody has drawn a circle round it.',
  'On the shelf behind, a radio.',
  'The chair next to it is empty.',
  'A sleeve wipes the glass.',
  'The sound goes, then comes back.',
];

const SOUNDS: readonly string[] = [
  'SFX: A tap, dripping.',
  'SFX: Tape hiss.',
  'SFX: A door, two rooms away.',
  'SFX: Wind in a wire.',
  'MUSIC: One held note, low.',
  'MUSIC: A piano, two fingers.',
  'SFX: A bicycle bell.',
  'SFX: Footsteps on gravel.',
  'SFX: Paper, torn along a ruler.',
  'MUSIC: Stops in the middle of a bar.',
  'SFX: A kettle, before it sings.',
  'SFX: Chalk on a board.',
  'SFX: A train, far off.',
  'SFX: A switch. Hum.',
  'MUSIC: Strings, no melody yet.',
  'SFX: A drawer on its runners.',
];

const JINGLES: readonly string[] = [
  'SFX: A click.',
  'SFX: A kettle, cut off.',
  'MUSIC: Drums, light.',
  'MUSIC: Four notes, rising.',
  'SFX: A zip.',
  'SFX: A breath out.',
  'SFX: Birds.',
  'SFX: A door, closed softly.',
  'MUSIC: Drops out.',
  'SFX: Rain, then none.',
];
