import type { Brief, CastMember } from '../../writing-task.ts';
import { makeRandom } from '../random.ts';
import { castOf, peopleOf } from './cast.ts';
import { COMEDY_KITS } from './data/kits-comedy.ts';
import { DRAMA_KITS } from './data/kits-drama.ts';
import { CLASSROOM, EVERYDAY, RECORDS } from './data/kits-facts.ts';
import { INDOOR, OPEN_PLACE, ROOFED_PLACE } from './data/outdoors.ts';
import { DUES } from './data/wants.ts';
import { forbiddenWords, freeOf } from './limits.ts';
import { isForChildren, registerOf } from './register.ts';
import { briefWords } from './topics.ts';
import type { Kit, Place, ScriptType, Story } from './types.ts';

const KITS: Readonly<Record<ScriptType, readonly Kit[]>> = {
  drama: DRAMA_KITS,
  comedy: COMEDY_KITS,
  documentary: [RECORDS],
  commercial: [EVERYDAY],
  educational: [CLASSROOM],
};

/** How many of a kit's places give way to the brief's own. */
const MOST_OWN_PLACES = 4;

/** Sights that fit any place, for those that the brief names. */
const ANY_SIGHTS = [
  '문틈으로 빛이 한 줄 들어온다.',
  '어디선가 물 떨어지는 소리가 난다.',
  '의자 하나가 벽을 보고 놓여 있다.',
  '바닥에 젖은 발자국이 이어지다 끊긴다.',
  '창유리에 입김이 서렸다 사라진다.',
  '벽시계의 초침 소리만 난다.',
  '멀리서 개가 짖다 그친다.',
  '바람에 비닐봉지 하나가 굴러간다.',
  '누군가의 그림자가 모퉁이를 돌아 사라진다.',
  '고양이 한 마리가 이쪽을 보다 가 버린다.',
  '누가 쓰다 만 컵이 그대로 놓여 있다.',
] as const;

/** Kits about what children are spared. */
const NOT_FOR_CHILDREN: ReadonlySet<string> = new Set(['case']);

/** The fewest of a kind that are left of a kit when words are kept out; below, the words have to be put up with. */
const FEWEST_LEFT = 3;

/** The kit without what the brief keeps out. */
function within(kit: Kit, allows: (text: string) => boolean): Kit {
  const left = <Item>(items: readonly Item[], textOf: (item: Item) => string): readonly Item[] => {
    const some = items.filter((item) => allows(textOf(item)));
    return some.length >= FEWEST_LEFT ? some : items;
  };
  const places = left(kit.places, ({ name }) => name).map(({ name, sights }) => {
    const fine = sights.filter(allows);
    return { name, sights: fine.length > 0 ? fine : ['아무도 없다.'] };
  });
  return { ...kit, places, things: left(kit.things, (thing) => thing), facts: left(kit.facts, (fact) => fact) };
}

/** Whether a place is under the open sky. */
export function isOpen(place: string): boolean {
  return OPEN_PLACE.test(place) && !ROOFED_PLACE.test(place);
}

/** The kit whose words the brief uses most; among equals, one by the seed. */
function kitFor(brief: Brief, topics: readonly string[]): Kit {
  const kits = KITS[brief.scriptType].filter(({ id }) => !isForChildren(brief) || !NOT_FOR_CHILDREN.has(id));
  const text = [brief.title, brief.description, brief.setting ?? '', ...brief.themes, ...topics].join(' ');
  const scores = kits.map(({ calls }) => calls.filter((call) => text.includes(call)).length);
  const best = Math.max(...scores);
  return makeRandom(brief.seed, 'kit').pick(kits.filter((_, index) => scores[index] === best));
}

/** Sentences of the description short enough to be put on screen; without any, the title. */
function quotesOf(brief: Brief): string[] {
  const sentences = (brief.description.match(/[^.?!\n]+[.?!]?/g) ?? []).map((sentence) => sentence.trim());
  const short = sentences.filter((sentence) => /[가-힣]/.test(sentence) && sentence.length <= 60);
  return short.length > 0 ? short : [brief.title];
}

function placesOf(own: readonly string[], kit: Kit, brief: Brief): Place[] {
  const random = makeRandom(brief.seed, 'places');
  const names = own.slice(0, MOST_OWN_PLACES);
  // Each sight belongs to one of the places.
  const dealt = random.shuffle(ANY_SIGHTS);
  const named = names.map((name, index) => {
    const seen = dealt.filter((sight, at) => at % names.length === index && !(isOpen(name) && INDOOR.test(sight)));
    return { name, sights: seen.length > 0 ? seen : ['멀리서 개가 짖다 그친다.'] };
  });
  const others = kit.places.filter(({ name }) => !own.some((one) => name.includes(one) || one.includes(name)));
  return [...named, ...random.shuffle(others)];
}

/** What is talked about when the brief names nothing. */
function otherTopics({ scriptType, title }: Brief, things: readonly string[]): readonly string[] {
  if (scriptType === 'commercial') return ['여유', '하루', '아침'];
  return scriptType === 'drama' || scriptType === 'comedy' ? things.slice(0, 2) : [title];
}

/** The story that a brief asks for, with the cast that the bible gives it; null: the cast is to be made up. */
export function storyOf(brief: Brief, bibleCast: readonly CastMember[] | null): { story: Story; cast: CastMember[] } {
  const allows = freeOf(forbiddenWords(brief));
  const named = briefWords(brief);
  const words = {
    topics: named.topics.filter(allows),
    things: named.things.filter(allows),
    places: named.places.filter(allows),
  };
  const kit = within(kitFor(brief, words.topics), allows);
  const random = makeRandom(brief.seed, 'story');
  const things = [...words.things, ...random.shuffle(kit.things)];
  const topics = words.topics.length > 0 ? words.topics : otherTopics(brief, things);
  const known = bibleCast ?? [];
  // A bible may have been edited down to one person: dialogue needs two, and talk needs an absent one.
  const cast =
    known.length > 2
      ? [...known]
      : [
          ...known,
          ...castOf(brief, kit, topics[0] ?? '').filter(({ name }) => known.every((one) => one.name !== name)),
        ];
  const people = peopleOf(cast, kit, brief.seed);
  const places = placesOf(words.places, kit, brief);
  return {
    story: {
      brief,
      kit,
      people,
      places,
      things,
      topics,
      quotes: quotesOf(brief),
      register: registerOf(brief),
      allows,
      due: random.pick(DUES),
    },
    cast,
  };
}
