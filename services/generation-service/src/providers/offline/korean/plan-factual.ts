import type { PlanTask, WrittenPlan } from '../../writing-task.ts';
import { attach } from './particles.ts';
import { isNarrator, isTeacher } from './roles.ts';
import { labelOf } from './sections.ts';
import { placeOf } from './spec.ts';
import type { Person, Story } from './types.ts';

/** Who is in a section: the narrator or the teacher, and two of the others in turn. */
function castFor(story: Story, number: number): Person[] {
  const fixed = story.people.filter((person) => isNarrator(person) || isTeacher(person));
  const others = story.people.filter((person) => !fixed.includes(person));
  const pair = [others[(number - 1) % others.length], others[number % others.length]];
  return [...new Set([...fixed, ...pair.filter((person) => person !== undefined)])];
}

function summaryOf(
  story: Story,
  number: number,
  label: string,
  cast: readonly Person[],
): { summary: string; turn: string } {
  const place = placeOf(story, number).name;
  const thing = story.things[(number - 1) % story.things.length] ?? '사진';
  const topic = story.topics[(number - 1) % story.topics.length] ?? story.brief.title;
  const person = (cast.find((one) => !isNarrator(one)) ?? cast[0])?.name ?? '';
  const { scriptType, title } = story.brief;
  if (scriptType === 'commercial') {
    const summary = `${label}. ${place}에서 ${attach(person, '이')} ${attach(thing, '와')} 씨름하다 ${attach(title, '을')} 떠올린다.`;
    return { summary, turn: `${attach(person, '이')} ${attach(thing, '을')} 내려놓는다.` };
  }
  if (scriptType === 'educational') {
    const summary = `${label}. ${attach(person, '이')} ${attach(thing, '으로')} ${attach(topic, '을')} 다룬다. 학습자가 직접 말하고 고친다.`;
    return { summary, turn: `학습자가 ${attach(topic, '을')} 자기 말로 바꿔 말한다.` };
  }
  const summary = `${label}. ${place}에서 ${attach(person, '을')} 만나 ${attach(thing, '을')} 펼친다. ${topic}에 대한 말이 서로 다르다.`;
  return { summary, turn: `${attach(thing, '이')} 다르게 읽힌다.` };
}

/** A plan in sections for a documentary, a commercial or a lesson. Headings and summaries given stay as they are. */
export function factualPlan(task: PlanTask, story: Story, cast: WrittenPlan['cast']): WrittenPlan {
  const { scriptType, title } = task.brief;
  const labels = task.slots.map(({ beat }) => labelOf(scriptType, beat));
  const scenes = task.slots.map((slot, index) => {
    const label = labels[index] ?? '';
    const same = labels.filter((one) => one === label).length;
    const before = labels.slice(0, index).filter((one) => one === label).length;
    const people = castFor(story, slot.number);
    const { summary, turn } = summaryOf(story, slot.number, label, people);
    return {
      number: slot.number,
      heading: slot.heading ?? (same > 1 ? `${label} ${before + 1}` : label),
      summary: slot.summary ?? summary,
      cast: people.map(({ name }) => name),
      turn,
    };
  });
  const [topic = title] = story.topics;
  const places = story.places.slice(0, 4).map(({ name }) => name);
  const loglines = {
    documentary: `${attach(topic, '을')} 기억하는 사람들을 찾아 하나의 질문을 따라간다. 기록과 기억은 서로 다르다.`,
    educational: `${attach(topic, '을')} 처음 만난 학습자가 제 말로 설명하기까지.`,
    commercial: `${topic} 앞에서 멈춘 하루가 ${attach(title, '으로')} 달라진다.`,
  };
  const logline = loglines[scriptType === 'drama' || scriptType === 'comedy' ? 'documentary' : scriptType];
  return {
    logline,
    world: `${task.brief.setting ?? places.join(', ')}. ${story.things.slice(0, 3).join(', ')}.`,
    cast,
    scenes,
  };
}
