import type { SceneTask } from '../../../writing-task.ts';
import type { Passage, SceneMaterial } from '../../language.ts';
import { makeRandom, type Random } from '../../random.ts';
import { nounsOf } from '../brief/words.ts';
import type { Seat } from '../text/deal.ts';
import { fill } from '../text/fill.ts';
import { placeIn, timeIn } from '../text/heading.ts';
import { peopleFor, purposeAt, situationsOf } from './design.ts';
import { factsOf, topicsAt } from './facts.ts';
import { fillerFor } from './filler.ts';
import { HOURS_SEEN, MATTER_SEEN } from './lines/business.ts';
import { heardOnly, type Person, peopleOf } from './people.ts';
import { tell } from './plan.ts';
import { hingesOf, momentOf } from './schedule.ts';
import type { Situation } from './situation.ts';
import { type Stage, slotsFor } from './stage.ts';
import { makeTalk } from './talk.ts';

/** The stuff of one scene of a story, made from the task alone. */
export function storyScene(task: SceneTask, random: Random): SceneMaterial {
  const { stage, situation, isOwnPlot } = stageOf(task);
  const seat: Seat = { seed: task.brief.seed, number: stage.number, total: task.scenesTotal, words: task.words };
  const turn = makeRandom(seat.seed, 'turn', situation?.id ?? '', stage.number).integer(0, 11);
  const talk = makeTalk(stage, seat, random, task.previousText ?? '');
  const slots = slotsFor({ ...stage, secretKnown: true }, stage.present);
  const actions = (frames: readonly string[]): Passage[] =>
    frames.flatMap((frame) => {
      const text = fill(frame, turn, slots);
      return text === null ? [] : [[{ type: 'action' as const, text }]];
    });

  const closing = (situation?.close ?? []).flatMap((frame): Passage[] =>
    frame.startsWith('- ') ? actions([frame.slice(2)]) : talk.plain(frame, turn),
  );
  const news = echo(task, stage, talk.news);
  return {
    opening: [
      ...actions(situation === null ? [] : [pickFrom(situation.open, turn)]),
      ...actions(isOwnPlot ? [] : [pickFrom(MATTER_SEEN, stage.number)]),
      ...introductions(task, stage),
      ...actions([pickFrom(HOURS_SEEN[stage.moment.time], stage.number)]),
      ...news,
    ],
    middle: talk.course(news.length > 0 ? (stage.present[0]?.cue ?? '') : ''),
    // The turn comes whole or, where there is no room for that, as the one thing to be seen of it.
    closing: closing.length < 2 ? closing : [closing.slice(0, -1).flat(), closing.at(-1) ?? []],
    fit: fillerFor(stage, seat, random),
  };
}

const pickFrom = (list: readonly string[], turn: number): string => list[turn % list.length] ?? '';

/** Who, where and when: out of the planned scene as it stands, even if somebody else planned it. */
function stageOf(task: SceneTask): {
  readonly stage: Stage;
  readonly situation: Situation | null;
  readonly isOwnPlot: boolean;
} {
  const { brief, bible, scene, scenesTotal } = task;
  const facts = factsOf(brief);
  const people = peopleOf(bible.cast, brief);
  const hinges = hingesOf(scenesTotal);
  const showdown = hinges.get('showdown') ?? scenesTotal;
  const loss = hinges.get('loss') ?? scenesTotal + 1;
  const moment = momentOf(scene.number, scenesTotal, facts.firstDay);
  const shared = {
    brief,
    facts,
    people,
    number: scene.number,
    place: placeIn(scene.heading, facts.places) ?? (facts.places[0] as Stage['place']),
    moment: { ...moment, time: timeIn(scene.heading) ?? moment.time },
    secretKnown: scene.number > (hinges.get('discovery') ?? scenesTotal) || scene.number >= showdown,
    propGone: scene.number > loss && scene.number < showdown,
    topics: topicsAt(facts, scene.number),
  };
  const named = scene.cast.flatMap((name) => people.find(({ cue }) => cue === name) ?? []);
  const present = company(named, people);
  const base: Stage = { ...shared, present };
  // Alone on the stage: then there is talk and no plot of ours.
  if (present.some(({ isOnlyHeard }) => isOnlyHeard)) {
    return {
      stage: { ...base, topics: topicsWith(`${scene.summary} ${scene.turn}`, base) },
      situation: null,
      isOwnPlot: false,
    };
  }
  const situations = situationsOf(brief, facts);
  const planned = situations.find((one) => tell(one.turn, base) === scene.turn);
  if (planned !== undefined && planned.parts.length <= base.present.length) {
    const own = tell(planned.summary, base) === scene.summary;
    return {
      stage: own ? base : { ...base, topics: topicsWith(scene.summary, base) },
      situation: planned,
      isOwnPlot: own,
    };
  }
  // Planned by someone else: the beat says what the scene is for, its own words what it is about.
  const purpose = purposeAt(scene.number / scenesTotal, scene.beat);
  const able = situations.filter((one) => one.hinge === undefined && one.parts.length <= base.present.length);
  const fitting = able.filter(({ purposes }) => purposes.includes(purpose));
  const pool = fitting.length > 0 ? fitting : able;
  const situation = pool[scene.number % pool.length] ?? (situations[0] as Situation);
  return {
    stage: { ...base, topics: topicsWith(`${scene.summary} ${scene.turn}`, base) },
    situation,
    isOwnPlot: false,
  };
}

const NOBODY: readonly Person[] = peopleOf(
  [
    { name: 'MARA', role: '', description: '', voice: '' },
    { name: 'VOICE', role: '', description: '', voice: '' },
  ],
  { characters: [] },
);

/** At least two: whoever the plan names; one alone talks to somebody who is only heard. */
function company(named: readonly Person[], people: readonly Person[]): readonly Person[] {
  if (named.length > 1) return named;
  const [one = people[0] ?? NOBODY[0]] = named;
  const other = people.find((person) => person !== one) ?? NOBODY.find(({ cue }) => cue !== one?.cue);
  if (one === undefined || other === undefined) return NOBODY;
  return named.length === 0 && people.length > 1 ? [one, other] : [one, heardOnly(other)];
}

/** A user's own summary leads the talk. */
function topicsWith(text: string, stage: Stage): string[] {
  const names = new Set(stage.people.flatMap(({ name, cue }) => [name.toLowerCase(), cue.toLowerCase()]));
  const own = nounsOf(text)
    .filter(({ kind, bare }) => kind !== 'person' && !names.has(bare.toLowerCase()))
    .map(({ phrase }) => phrase);
  return [...new Set([...own, ...stage.topics])];
}

/** In a person's first scene, what there is to see of them: `MARA, harbour pilot, 34, two watches.` */
function introductions(task: SceneTask, stage: Stage): Passage[] {
  return stage.present.flatMap((person): Passage[] => {
    const seen = task.synopsis.some(({ number, summary }) => number < stage.number && summary.includes(person.name));
    if (person.description === '' || seen) return [];
    const text = `${person.cue}: ${person.description.charAt(0).toLowerCase()}${person.description.slice(1)}`;
    return [[{ type: 'action', text: /[.!?]$/u.test(text) ? text : `${text}.` }]];
  });
}

/** What the scene before left behind, as somebody here sees it. */
function echo(task: SceneTask, stage: Stage, news: (text: string, turn: number) => Passage[]): Passage[] {
  const before = task.synopsis.at(-1);
  if (before === undefined || before.number !== task.scene.number - 1) return [];
  const there = placeIn(before.heading, stage.facts.places);
  if (there === null) return [];
  const situations = situationsOf(task.brief, stage.facts);
  const earlier = (one: Situation): Stage => ({
    ...stage,
    number: before.number,
    place: there,
    moment: momentOf(before.number, task.scenesTotal, stage.facts.firstDay),
    present: peopleFor(one, before.number, stage.people.length).flatMap((index) => stage.people[index] ?? []),
  });
  const situation = situations.find((one) => tell(one.summary, earlier(one)) === before.summary);
  if (situation === undefined) return [];
  return news(situation.after.replaceAll('{there}', there.phrase), before.number);
}
