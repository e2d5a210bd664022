import type { PlanTask, WrittenPlan } from '../../writing-task.ts';
import { makeRandom } from '../random.ts';
import { kitFact } from './facts.ts';
import { type SceneSpec, specOf } from './spec.ts';
import { type Moment, told } from './speech.ts';
import type { Person, Story } from './types.ts';

function momentOf(story: Story, spec: SceneSpec, a: Person, b: Person): Moment {
  const fact = kitFact(story, spec.turn);
  return {
    story,
    a,
    b,
    p: story.people.find((person) => person !== a && person !== b) ?? b,
    facts: { fact, fact2: fact, old: fact, turn: fact },
    words: {
      thing: spec.thing,
      topic: spec.topic,
      place: spec.place.name,
      next: spec.next.name,
      when: '그날 밤',
      due: story.due,
      title: story.brief.title,
    },
    turn: 0,
  };
}

function loglineOf(story: Story): string {
  const [lead] = story.people;
  if (lead === undefined) return story.brief.title;
  const topic = story.topics[0] ?? story.brief.title;
  const moment = momentOf(story, specOf(story, 1, 1, { id: 'start', name: '', purpose: '' }), lead, lead);
  const role = lead.role === '주인공' ? '' : `${lead.role} `;
  return told(`{role}{A:은} ‘{subject}’에 얽힌 일을 떠안고 {due}까지 {goal} 한다. 그러나 {against}.`, {
    ...moment,
    words: { ...moment.words, role, subject: topic, goal: story.kit.goal, against: story.kit.against },
  });
}

/** A plan for a drama or a comedy. The user's headings and summaries stay as they are. */
export function dramaPlan(task: PlanTask, story: Story, cast: WrittenPlan['cast']): WrittenPlan {
  const total = task.slots.length;
  const named = (text: string): string[] =>
    story.people.filter(({ name }) => text.includes(name)).map(({ name }) => name);
  const scenes = task.slots.map((slot) => {
    const spec = specOf(story, slot.number, total, slot.beat);
    const asked = slot.summary === null ? [] : named(slot.summary);
    const people = [...new Set([...asked, ...(asked.length < 2 ? spec.people.map(({ name }) => name) : [])])];
    const [a, b] = people.flatMap((name) => story.people.find((person) => person.name === name) ?? []);
    if (a === undefined || b === undefined) throw new RangeError('a scene needs two people');
    const moment = momentOf(story, spec, a, b);
    const turn = told('{turn}다는 것이 드러난다.', moment);
    return {
      number: slot.number,
      heading: slot.heading ?? `${spec.place.name} (${spec.time})`,
      summary:
        slot.summary ??
        told(
          `{A:은} ${spec.want.goal} 한다. ${spec.want.block}. ${spec.won ? '끝내 얻어 내지만' : '얻지 못한 채'} {turn}다는 것을 알게 된다.`,
          moment,
        ),
      cast: people,
      turn,
    };
  });
  const places = story.places.slice(0, 4).map(({ name }) => name);
  const setting = task.brief.setting ?? places.join(', ');
  const seasons = makeRandom(task.brief.seed, 'season').pick(['늦가을', '이른 봄', '장마철', '한겨울']);
  return {
    logline: loglineOf(story),
    world: `${setting}. ${seasons}의 며칠. ${story.due}까지 정해야 할 일이 있고, ${story.things.slice(0, 3).join(', ')}에 저마다 다른 기억이 걸려 있다.`,
    cast,
    scenes,
  };
}
