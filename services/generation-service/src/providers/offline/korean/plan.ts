import type { PlanTask, WrittenPlan } from '../../writing-task.ts';
import { makeRandom } from '../random.ts';
import { TONES } from './data/tones.ts';
import { outlineMoment, outlineOf } from './outline.ts';
import { specOf } from './spec.ts';
import { told } from './speech.ts';
import type { Story } from './types.ts';

const SEASONS = ['늦가을', '이른 봄', '장마철', '한겨울'] as const;

/** A Korean description of one sentence or two already says what the story is. */
const LONGEST_LOGLINE = 140;

function loglineOf(story: Story): string {
  const { description, title } = story.brief;
  const [lead] = story.people;
  const given = description.trim();
  if (/[가-힣].*[.!?다요]$/s.test(given) && given.length <= LONGEST_LOGLINE) return given;
  if (lead === undefined) return title;
  const moment = outlineMoment(story, specOf(story, 1, 1, { id: 'start', name: '', purpose: '' }), lead, lead);
  return told('{role} {A:은} ‘{subject}’에 얽힌 일을 떠안고 {goal} 한다. 그러나 {against}.', {
    ...moment,
    words: {
      ...moment.words,
      role: /[가-힣]/.test(lead.role) ? lead.role : '',
      subject: story.topics[0] ?? title,
      goal: story.kit.goal,
      against: story.kit.against,
    },
  });
}

/** A plan for a drama or a comedy. The user's headings and summaries stay as they are. */
export function dramaPlan(task: PlanTask, story: Story, cast: WrittenPlan['cast']): WrittenPlan {
  const total = task.slots.length;
  const namedIn = (text: string): string[] =>
    story.people.filter(({ name }) => text.includes(name)).map(({ name }) => name);
  const scenes = task.slots.map((slot) => {
    const spec = specOf(story, slot.number, total, slot.beat);
    const asked = namedIn(slot.summary ?? '');
    const people = [...new Set([...asked, ...(asked.length < 2 ? spec.people.map(({ name }) => name) : [])])];
    const [a, b] = people.flatMap((name) => story.people.find((person) => person.name === name) ?? []);
    if (a === undefined || b === undefined) throw new RangeError('a scene needs two people');
    const { summary, turn } = outlineOf(story, spec, a, b);
    return {
      number: slot.number,
      heading: slot.heading ?? `${spec.place.name} (${spec.time})`,
      summary: slot.summary ?? summary,
      cast: people,
      turn,
    };
  });
  const setting =
    task.brief.setting ??
    story.places
      .slice(0, 4)
      .map(({ name }) => name)
      .join(', ');
  const seasons = story.register === null ? SEASONS : TONES[story.register].seasons;
  const season = makeRandom(task.brief.seed, 'season').pick(seasons);
  const things = story.things.slice(0, 3).join(', ');
  const world = `${setting}. ${season}의 며칠. ${story.due}까지 정해야 할 일이 있고, ${things}에 저마다 다른 기억이 걸려 있다.`;
  return { logline: loglineOf(story), world, cast, scenes };
}
