import type { SceneSpec } from './spec.ts';
import { type Moment, told } from './speech.ts';
import type { Person, Story } from './types.ts';

/** What the words of an outline stand for: A wants something of B. */
export function outlineMoment(story: Story, spec: SceneSpec, a: Person, b: Person): Moment {
  const fact = spec.revealed;
  return {
    story,
    a,
    b,
    p: story.people.find((person) => person !== a && person !== b) ?? b,
    facts: { fact, fact2: fact, old: fact, turn: fact },
    words: { thing: spec.thing, next: spec.next.name, due: story.due },
    turn: 0,
  };
}

/** What a scene of the plan is about and what is different at its end. The scene can tell from it what was edited. */
export function outlineOf(story: Story, spec: SceneSpec, a: Person, b: Person): { summary: string; turn: string } {
  const moment = outlineMoment(story, spec, a, b);
  const end = spec.won ? '끝내 얻어 내지만' : '얻지 못한 채';
  const passing = spec.montage ? '며칠이 몽타주로 지나간다. ' : '';
  return {
    summary: told(
      `${passing}{A:은} ${spec.want.goal} 한다. ${spec.want.block}. ${end} {turn}다는 것을 알게 된다.`,
      moment,
    ),
    turn: told('{turn}다는 것이 드러난다.', moment),
  };
}
