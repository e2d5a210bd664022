import { countScriptWords } from '@ai-script/screenplay';
import type { SceneTask } from '../../writing-task.ts';
import type { Passage, SceneMaterial } from '../language.ts';
import type { Random } from '../random.ts';
import { courseOf, linesOf, packOf } from './course.ts';
import { FILLERS } from './data/fillers.ts';
import { BUTTONS, OPENINGS, PAYOFFS, VOICE_OVERS } from './data/frames.ts';
import { IMAGES_OUT, OPENINGS_OUT } from './data/outdoors.ts';
import { SHORT_TALK } from './data/short-talk.ts';
import { TONES } from './data/tones.ts';
import { HANGING, LAST_IMAGES, PARTINGS, TURNS } from './data/turns.ts';
import { WANTS } from './data/wants.ts';
import { type Dealt, dealOne } from './dealer.ts';
import { peopleIn } from './facts.ts';
import { fillWith } from './filling.ts';
import { ENOUGH_FOR_MONTAGE, montage } from './montage.ts';
import { action, exchange } from './passages.ts';
import { smallScene } from './small.ts';
import { firstCue, lastCue, smooth } from './smooth.ts';
import type { SceneSpec } from './spec.ts';
import { told } from './speech.ts';
import { allowed, momentOf, pauseOf, type Stage, setStage, suits } from './stage.ts';
import { isOpen } from './story.ts';
import type { Story } from './types.ts';

/** A gap above this, in eojeol, is filled with talk first. */
const LONGEST_SILENCE = 9;

/** No rest of one or two words is left over, for they sound clipped. */
const SHORTEST_REST = 3;

const ATTEMPTS_AT_TALK = 8;

/** Scenes shorter than this, in eojeol, are composed by themselves. */
const SMALL_SCENE = 60;

/** Scenes shorter than this, in eojeol, have no room for a joke or a parting after their turn. */
const ENOUGH_FOR_A_JOKE = 90;
const ENOUGH_FOR_A_PARTING = 150;

/** Where scenes are long enough, one in so many begins with the weather of its tone. */
const SCENES_WITH_WEATHER = 2;

/** After the end of what is wanted, the second of the scene's things comes into view: the first may be gone. */
const AFTERWARDS = 1;

/** What is seen first: the place, the weather where there is a tone, who is there. */
function sightOf(stage: Stage): Passage {
  const { spec, story, a, b, open } = stage;
  const { seed } = story.brief;
  const pack = open ? OPENINGS_OUT : OPENINGS;
  const { item, turn } = dealOne(pack, seed, open ? 'openings out' : 'openings', spec.number, suits(stage));
  const weather =
    story.register === null || spec.number % SCENES_WITH_WEATHER !== 1
      ? ''
      : `${open ? '' : '창밖. '}${dealOne(TONES[story.register].weather, seed, 'weather', spec.number, story.allows).item} `;
  return action(`${stage.place.sights[0] ?? ''} ${weather}${told(item, momentOf(stage, a, b, 0, turn))}`.trim());
}

/** What is seen last: every other scene in the tone of the script. */
function imageOf(stage: Stage): Passage {
  const { spec, story, a, b, open } = stage;
  const { seed } = story.brief;
  const { register } = story;
  const general = (): Dealt<string> =>
    dealOne(open ? IMAGES_OUT : LAST_IMAGES, seed, open ? 'images out' : 'images', spec.number, suits(stage));
  const { item, turn } =
    register === null || spec.number % 2 === 0
      ? general()
      : dealOne(TONES[register].images, seed, 'toned images', (spec.number + 1) / 2, story.allows);
  return action(told(item, momentOf(stage, a, b, AFTERWARDS, turn)));
}

function openingOf(stage: Stage, words: number, montaged: boolean): Passage[] {
  const { spec, story, a, b } = stage;
  const round = Math.floor((spec.number - 1) / WANTS.length);
  const opens = allowed(stage, spec.want.open);
  const over = dealOne(VOICE_OVERS, story.brief.seed, 'voice', spec.number, story.allows);
  const [lead] = story.people;
  const narrated = lead !== undefined && stage.people.includes(lead) && (spec.number === 1 || spec.move === 'hook');
  const turn = Math.floor(round / opens.length);
  return [
    ...(montaged && words >= ENOUGH_FOR_MONTAGE ? [montage(stage)] : []),
    sightOf(stage),
    ...(narrated ? [exchange([over.item], momentOf(stage, lead, lead === a ? b : a, 0, over.turn), null)] : []),
    exchange(opens[round % opens.length] ?? [], momentOf(stage, a, b, 0, turn), stage.heard),
  ];
}

/** How the fact of the scene comes out, or how a thread ends. */
function turnOf(stage: Stage): Passage {
  const { spec, story, a, b } = stage;
  const hangs = spec.move === 'cliff';
  const settled = spec.move === 'settle' || (spec.number === spec.total && !hangs);
  // Who is the matter of a fact does not hear it as news.
  const knows = !settled && peopleIn(spec.revealed).has(a.index);
  const pack = settled ? PAYOFFS : TURNS;
  const { item, turn } = dealOne(pack, story.brief.seed, settled ? 'payoffs' : 'turns', spec.number, suits(stage));
  return exchange(item, momentOf(stage, knows ? b : a, knows ? a : b, AFTERWARDS, turn), null);
}

function closingOf(stage: Stage, words: number): Passage[] {
  const { spec, story, a, b, comic } = stage;
  const round = Math.floor((spec.number - 1) / WANTS.length);
  const from = (items: readonly (readonly string[])[], name: string): Passage => {
    const { item, turn } = dealOne(items, story.brief.seed, name, spec.number, (item) => {
      const keyed = isOpen(spec.next.name) && name === 'partings' && item.join().includes('열쇠');
      return suits(stage)(item) && !keyed;
    });
    return exchange(item, momentOf(stage, a, b, AFTERWARDS, turn), null);
  };
  const ends = allowed(stage, spec.won ? spec.want.win : spec.want.lose);
  const turn = Math.floor(round / ends.length);
  const end = exchange(ends[round % ends.length] ?? [], momentOf(stage, a, b, 0, turn), null);
  const hangs = spec.move === 'cliff';
  const parts =
    spec.number < spec.total && !hangs && spec.place.name !== spec.next.name && words >= ENOUGH_FOR_A_PARTING;
  return [
    end,
    stage.ownTurn === null ? turnOf(stage) : action(stage.ownTurn),
    ...(comic && words >= ENOUGH_FOR_A_JOKE ? [from(BUTTONS, 'buttons')] : []),
    ...(parts ? [from(PARTINGS, 'partings')] : []),
    imageOf(stage),
    ...(hangs ? [from(HANGING, 'hanging')] : []),
  ];
}

/** Talk and gestures of exactly so many words. */
function fillingOf(stage: Stage, said: Set<string>): (words: number) => Passage {
  const { spec, a, b, random } = stage;
  const talk = packOf(stage, 'filling', SHORT_TALK);
  const tell = (phrase: string): string => told(phrase, momentOf(stage, a, b, 0, spec.number));
  const silence = fillWith(tell, FILLERS.filter(suits(stage)), random);
  return (words) => {
    const parts: Passage[] = [];
    let left = words;
    for (let attempt = 0; attempt < ATTEMPTS_AT_TALK && left > LONGEST_SILENCE; attempt += 1) {
      const { item, turn } = talk.next().value;
      const part = exchange(item, momentOf(stage, a, b, attempt, turn), null);
      const rest = left - countScriptWords(part);
      const lines = linesOf(part);
      if (firstCue(part) === lastCue(parts.at(-1) ?? [])) continue;
      if (rest < SHORTEST_REST || lines.some((line) => said.has(line))) continue;
      for (const line of lines) said.add(line);
      parts.push(part);
      left = rest;
    }
    // Silence comes first: what was cut off before it stays without an answer.
    return [...silence(left), ...parts.flat()];
  };
}

/** The stuff of a scene of a drama or a comedy. */
export function dramaScene(task: SceneTask, spec: SceneSpec, story: Story, random: Random): SceneMaterial {
  const stage = setStage(task, spec, story, random);
  const said = new Set<string>();
  const beat = (cue: string): Passage => pauseOf(stage, cue);
  const fit = fillingOf(stage, said);
  if (task.words < SMALL_SCENE) {
    const room = task.words - countScriptWords([{ type: 'scene_heading', text: task.scene.heading }]);
    const pieces = { turn: turnOf(stage), image: imageOf(stage), sight: sightOf(stage) };
    return smallScene(stage, room, pieces, fit);
  }
  const montaged = spec.montage || /몽타주|montage/i.test(`${task.scene.heading} ${task.scene.summary}`);
  const opening = [...smooth(openingOf(stage, task.words, montaged), beat)];
  const closing = [...smooth(closingOf(stage, task.words), beat)];
  const [start] = closing;
  const cue = start === undefined ? null : firstCue(start);
  const last = opening.at(-1);
  return {
    opening,
    middle: smooth(courseOf(stage, said), beat, last === undefined ? null : lastCue(last)),
    // Whoever spoke last before it, the end does not begin with a cue.
    closing: cue === null ? closing : [beat(cue), ...closing],
    fit,
  };
}
