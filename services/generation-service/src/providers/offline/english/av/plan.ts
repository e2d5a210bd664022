import type { Brief, CastMember, PlanTask, SceneSlot, WrittenPlan } from '../../../writing-task.ts';
import { makeRandom, type Random } from '../../random.ts';
import { FIRST_NAMES, LAST_NAMES } from '../brief/names.ts';
import { GONE, nounsOf } from '../brief/words.ts';
import { MARKS, OTHER_TRADES } from '../story/invent.ts';
import { fill } from '../text/fill.ts';
import { headingFor } from '../text/heading.ts';
import { placeNamed } from '../text/places.ts';
import { capitalise, listOf } from '../text/sentence.ts';
import { VOICES } from '../text/voice-list.ts';
import { kitOf, sectionOf } from './sections.ts';
import { type Subject, subjectOf, subjectSlots } from './subject.ts';

/** Who speaks over the pictures; in a lesson only where nobody teaches. */
export const NARRATOR = 'NARRATOR';

/** Plans a documentary, commercial or lesson: sections, who is heard in them, and what each one leads to. */
export function planSections(task: PlanTask, random: Random): WrittenPlan {
  const { brief, slots } = task;
  const subject = subjectOf(brief);
  const words = slots.reduce((sum, slot) => sum + slot.words, 0);
  const cast = castOf(brief, words);
  const scenes = slots.map((slot, index) => planSection(slot, slots, index, { brief, subject, cast }));
  return { logline: loglineOf(brief, subject), world: worldOf(brief, subject, random), cast, scenes };
}

interface Film {
  readonly brief: Brief;
  readonly subject: Subject;
  readonly cast: readonly CastMember[];
}

function planSection(
  slot: SceneSlot,
  all: readonly SceneSlot[],
  index: number,
  film: Film,
): WrittenPlan['scenes'][number] {
  const { brief, subject } = film;
  const kit = kitOf(brief.scriptType);
  const aim = kit.aims[sectionOf(kit, slot.beat, (index + 1) / all.length)];
  const people = heardIn(film.cast, slot.number);
  const isLast = all[index + 1]?.beat.id !== slot.beat.id;
  const names = people.map((one) => spelledName(one, brief));
  const slots = subjectSlots(subject, slot.number, names, slot.number);
  return {
    number: slot.number,
    heading: slot.heading ?? headingOf(slot, all, film),
    summary: slot.summary ?? fill(aim?.summary ?? '', slot.number, slots) ?? slot.beat.purpose,
    cast: [...film.cast.filter(({ name }) => name === NARRATOR), ...people].map(({ name }) => name),
    // What a section is for comes about at its end; before that it comes nearer.
    turn: fill((isLast ? aim?.turn : aim?.step) ?? '', slot.number, slots) ?? slot.beat.name,
  };
}

/** Too short a section must not spend its words on its heading. */
const SHORT_WORDS = 8;

function headingOf(slot: SceneSlot, all: readonly SceneSlot[], { brief, subject }: Film): string {
  const slots = subjectSlots(subject, slot.number, []);
  if (brief.format !== 'av')
    return headingFor(
      placeNamed(
        brief.scriptType === 'educational' ? 'classroom' : subject.place.replace(/^the /u, ''),
        brief.scriptType !== 'documentary',
      ),
      slot.number % 4 === 0 ? 'EVENING' : 'DAY',
    );
  const name = slot.beat.name.toUpperCase();
  if (slot.words < SHORT_WORDS)
    return name.split(' ').length === 1 ? name : (SHORT_NAMES[slot.beat.id] ?? name.split(' ').at(-1) ?? name);
  const alone = all.filter(({ beat }) => beat.id === slot.beat.id).length === 1;
  const about = slots(brief.scriptType === 'educational' ? 'termUpper' : 'topicUpper', slot.number);
  return alone || about === null ? name : `${name}: ${about}`;
}

const SHORT_NAMES: Readonly<Record<string, string>> = { 'call-to-action': 'CTA' };

/** A name as it is spelled in a sentence: as it was given, else with capitals. */
export function spelledName({ name }: Pick<CastMember, 'name'>, { characters }: Brief): string {
  const given = characters.find((one) => one.name.toUpperCase() === name)?.name;
  const title = name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return given ?? title;
}

/** Who is in front of the camera in this section: two at a time, taking turns; a lesson keeps teacher and learner. */
function heardIn(cast: readonly CastMember[], number: number): CastMember[] {
  const people = cast.filter(({ name }) => name !== NARRATOR);
  const teacher = people.find(({ role }) => role === 'instructor');
  const others = people.filter((one) => one !== teacher);
  const first = others[(number - 1) % Math.max(1, others.length)];
  const second = others[number % Math.max(1, others.length)];
  const heard = teacher === undefined ? [first, second] : [teacher, first];
  return [...new Set(heard.flatMap((one) => one ?? []))];
}

function castOf(brief: Brief, words: number): CastMember[] {
  const random = makeRandom(brief.seed, 'cast');
  const voices = random.shuffle(VOICES);
  const lesson = brief.scriptType === 'educational';
  const given = brief.characters.map(
    ({ name, description, role }, index): CastMember => ({
      name: name.toUpperCase(),
      role: lesson && index === 0 ? 'instructor' : (role ?? (lesson ? 'learner' : 'on camera')),
      description: description ?? '',
      voice: voices[index % voices.length]?.description ?? '',
    }),
  );
  const narrator: CastMember[] =
    lesson || given.some(({ name }) => name === NARRATOR)
      ? []
      : [
          {
            name: NARRATOR,
            role: 'voice-over',
            description: 'Off screen. Close to the microphone.',
            voice: 'Plain statements, one fact at a time.',
          },
        ];
  const wanted = lesson
    ? words < 4000
      ? 2
      : 3
    : brief.scriptType === 'commercial'
      ? words < 60
        ? 1
        : 2
      : words < 1500
        ? 2
        : words < 6000
          ? 4
          : words < 20_000
            ? 6
            : 8;
  const names = random.shuffle(FIRST_NAMES);
  const families = random.shuffle(LAST_NAMES);
  const trades = [
    ...nounsOf(brief.description)
      .filter(({ kind, singular, bare }) => kind === 'person' && singular && !GONE.test(bare))
      .map(({ bare }) => bare),
    ...random.shuffle(OTHER_TRADES),
  ];
  const marks = random.shuffle(MARKS);
  const cast = [...narrator, ...given];
  for (let index = given.length; index < wanted; index += 1) {
    const initials = new Set(cast.map(({ name }) => name.charAt(0)));
    const name = names.find((one) => !initials.has(one.charAt(0))) ?? names[index] ?? 'Ada';
    const age = random.integer(19, 83);
    cast.push({
      name: name.toUpperCase(),
      role: lesson
        ? index === 0
          ? 'instructor'
          : 'learner'
        : brief.scriptType === 'commercial'
          ? 'customer'
          : `${families[index] ?? ''}, ${trades[index - given.length] ?? 'neighbour'}`.replace(/^, /u, ''),
      description: lesson
        ? `${index === 0 ? 'Teaches with both hands' : 'Learns aloud'}, ${marks[index] ?? ''}.`
        : `${capitalise(trades[index - given.length] ?? 'neighbour')}, ${age}, ${marks[index % marks.length] ?? ''}.`,
      voice: voices[index % voices.length]?.description ?? '',
    });
  }
  return cast;
}

function loglineOf(brief: Brief, subject: Subject): string {
  const first = brief.description.trim().split(/(?<=[.!?])\s/u)[0] ?? '';
  const premise = /[.!?…]$/u.test(first) ? first : `${first}.`;
  if (brief.scriptType === 'commercial')
    return `${premise} A morning goes wrong, ${subject.product} comes in, and the drawer stays shut.`;
  if (brief.scriptType === 'educational')
    return `${premise} One learner, one sealed box, and ${subject.terms[0] ?? 'the subject'} to be found in it.`;
  return `${premise} The film follows ${subject.doc} from hand to hand, to the person who dictated it.`;
}

function worldOf(brief: Brief, subject: Subject, random: Random): string {
  const parts = [
    brief.setting === null ? null : /[.!?]$/u.test(brief.setting) ? brief.setting : `${brief.setting}.`,
    brief.tone === null ? null : `Tone: ${brief.tone}.`,
    brief.audience === null ? null : `For ${brief.audience}.`,
  ];
  const look = random.pick([
    'Natural light, no music under speech.',
    'Steady frames; the camera waits.',
    'Close on hands and paper; faces last.',
  ]);
  return [...parts.filter((part) => part !== null), `It keeps to ${listOf(subject.topics.slice(0, 3))}.`, look].join(
    ' ',
  );
}
