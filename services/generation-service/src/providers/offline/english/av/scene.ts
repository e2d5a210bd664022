import type { SceneTask } from '../../../writing-task.ts';
import type { Passage, SceneMaterial } from '../../language.ts';
import type { Random } from '../../random.ts';
import { makeBlocks, say, show } from './blocks.ts';
import { DETAILS } from './frame-lines.ts';
import { measured } from './measured.ts';
import { readSection, type SectionTask } from './section-task.ts';

/** Below this a section has only what is made to measure, in words with the heading. */
const SPOT_WORDS = 22;
/** Below this it has no room for its turn. Half of a turn is worse than none. */
const TURN_WORDS = 66;

/** The stuff of one section of a documentary, commercial or lesson. */
export function sectionScene(task: SceneTask, random: Random): SceneMaterial {
  const section = readSection(task);
  const blocks = makeBlocks(section, random);
  const { voiceOver, lines, seat, subject } = section;
  const fit = (size: number): Passage =>
    measured(size, {
      video: lines.video,
      leads: task.words < TURN_WORDS ? lines.leads : [],
      extras: task.words < SPOT_WORDS ? [] : DETAILS,
      fillIn: (frame, turn) => section.fillIn(frame, task.scene.number + turn),
      cue: voiceOver.cue,
      start: (seat.number * 5 + (seat.seed % 97)) % lines.leads.length,
      used: blocks.used,
      must: section.section === 'solution' || section.section === 'call' ? subject.product : '',
    });
  const saying = sayingFor(section);
  const said = saying === undefined ? [] : [say(voiceOver, saying)];
  if (task.words < SPOT_WORDS) {
    const names = section.section === 'solution' ? said : [];
    return { opening: names, middle: [][Symbol.iterator](), closing: [], fit };
  }
  return {
    opening: [blocks.video(), ...said, ...(said.length > 0 ? [blocks.video()] : []), blocks.lead()],
    middle: blocks.course(voiceOver.cue),
    closing: task.words < TURN_WORDS ? [] : closingOf(section, [blocks.video(), blocks.lead()]),
    fit,
  };
}

/** How the section ends: with its turn, if the plan has it here, else with one more step towards it. */
function closingOf(section: SectionTask, step: readonly Passage[]): readonly Passage[] {
  const { task, kit, lines, voiceOver, first, second } = section;
  const aim = kit.aims[section.section];
  if (task.scene.turn === section.fillIn(aim?.step ?? '', task.scene.number)) return step;
  const passages = lines.close.map((line): Passage => {
    const text = section.fillIn(line.slice(2), task.scene.number);
    if (line.startsWith('- ')) return show(text);
    return say(line.startsWith('N') ? voiceOver : line.startsWith('A') ? first : second, text);
  });
  return [passages.flat()];
}

/** The one of the brief's own sentences that this section says: the first where the matter is named, others after it. */
function sayingFor({ task, section, subject }: SectionTask): string | undefined {
  const { scene } = task;
  const part = scene.heading.split(':')[0];
  const isFirst = !task.synopsis.some(({ number, heading }) => number < scene.number && heading.split(':')[0] === part);
  if (task.scenesTotal === 1 || section === 'thesis' || section === 'solution' || section === 'objective') {
    return isFirst ? subject.sayings[0] : undefined;
  }
  // Sections of this kind come after two or three others.
  if (section === 'content') return subject.sayings[scene.number - 3];
  return section === 'context' || section === 'probe' ? subject.sayings[scene.number - 2] : undefined;
}
