import { countScriptWords } from '@ai-script/screenplay';
import type { SceneTask } from '../../writing-task.ts';
import type { Passage, SceneMaterial } from '../language.ts';
import type { Random } from '../random.ts';
import { courseOf, linesOf, packOf } from './course.ts';
import { FILLERS } from './data/fillers.ts';
import { BUTTONS, OPENINGS, PAYOFFS, VOICE_OVERS } from './data/frames.ts';
import { SHORT_TALK } from './data/short-talk.ts';
import { HANGING, LAST_IMAGES, PARTINGS, TURNS } from './data/turns.ts';
import { WANTS } from './data/wants.ts';
import { dealOne } from './dealer.ts';
import { peopleIn } from './facts.ts';
import { fillWith } from './filling.ts';
import { action, exchange } from './passages.ts';
import { firstCue, lastCue, smooth } from './smooth.ts';
import type { SceneSpec } from './spec.ts';
import { told } from './speech.ts';
import { momentOf, pauseOf, type Stage, setStage } from './stage.ts';
import type { Story } from './types.ts';

/** A gap above this, in eojeol, is filled with talk first. */
const LONGEST_SILENCE = 9;

/** No rest of one or two words is left over, for they sound clipped. */
const SHORTEST_REST = 3;

const ATTEMPTS_AT_TALK = 8;

/** Scenes shorter than this, in eojeol, have no room for a joke or a parting after their turn. */
const ENOUGH_FOR_A_JOKE = 90;
const ENOUGH_FOR_A_PARTING = 150;

function openingOf(stage: Stage): Passage[] {
  const { spec, story, a, b } = stage;
  const { seed } = story.brief;
  const round = Math.floor((spec.number - 1) / WANTS.length);
  const { item, turn } = dealOne(OPENINGS, seed, 'openings', spec.number);
  const sight = `${stage.place.sights[0] ?? ''} ${told(item, momentOf(stage, a, b, 0, turn))}`.trim();
  const open = spec.want.open[round % spec.want.open.length] ?? [];
  const over = dealOne(VOICE_OVERS, seed, 'voice', spec.number);
  const [lead] = story.people;
  const narrated = lead !== undefined && stage.people.includes(lead) && (spec.number === 1 || spec.move === 'hook');
  return [
    action(sight),
    ...(narrated ? [exchange([over.item], momentOf(stage, lead, lead === a ? b : a, 0, over.turn), null)] : []),
    exchange(open, momentOf(stage, a, b, 0, round), stage.heard),
  ];
}

function closingOf(stage: Stage, words: number): Passage[] {
  const { spec, story, a, b, comic } = stage;
  const { seed } = story.brief;
  const round = Math.floor((spec.number - 1) / WANTS.length);
  const from = (items: readonly (readonly string[])[], name: string, first = a, second = b): Passage => {
    const { item, turn } = dealOne(items, seed, name, spec.number);
    return exchange(item, momentOf(stage, first, second, 0, turn), null);
  };
  const ends = spec.won ? spec.want.win : spec.want.lose;
  const end = exchange(ends[round % ends.length] ?? [], momentOf(stage, a, b, 0, round), null);
  const last = spec.number === spec.total;
  const hangs = spec.move === 'cliff';
  const parts = !last && !hangs && spec.place.name !== spec.next.name && words >= ENOUGH_FOR_A_PARTING;
  const settled = spec.move === 'settle' || (last && !hangs);
  const image = dealOne(LAST_IMAGES, seed, 'images', spec.number);
  // Who is the matter of a fact does not hear it as news.
  const knows = peopleIn(spec.revealed).has(a.index);
  const turn = settled ? from(PAYOFFS, 'payoffs') : from(TURNS, 'turns', knows ? b : a, knows ? a : b);
  return [
    end,
    stage.ownTurn === null ? turn : action(stage.ownTurn),
    ...(comic && words >= ENOUGH_FOR_A_JOKE ? [from(BUTTONS, 'buttons')] : []),
    ...(parts ? [from(PARTINGS, 'partings')] : []),
    action(told(image.item, momentOf(stage, a, b, 0, image.turn))),
    ...(hangs ? [from(HANGING, 'hanging')] : []),
  ];
}

/** Talk and gestures of exactly so many words. */
function fillingOf(stage: Stage, said: Set<string>): (words: number) => Passage {
  const { spec, a, b, random } = stage;
  const talk = packOf(stage, 'filling', SHORT_TALK);
  const tell = (phrase: string): string => told(phrase, momentOf(stage, a, b, 0, spec.number));
  const silence = fillWith(tell, FILLERS, random);
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
  const opening = [...smooth(openingOf(stage), beat)];
  const closing = [...smooth(closingOf(stage, task.words), beat)];
  const [start] = closing;
  const cue = start === undefined ? null : firstCue(start);
  const last = opening.at(-1);
  return {
    opening,
    middle: smooth(courseOf(stage, said), beat, last === undefined ? null : lastCue(last)),
    // Whoever spoke last before it, the end does not begin with a cue.
    closing: cue === null ? closing : [beat(cue), ...closing],
    fit: fillingOf(stage, said),
  };
}
