import type { EventDTO, OutlineEntryDTO } from '../core.ts';
import type { GenerationRow } from '../database/generations.ts';
import type { ScenePlanRow } from '../database/scenes.ts';
import { ratesOf, toWords } from '../templates/rates.ts';
import { slotsForOutline } from './budget.ts';
import { inUnit, type Measured, ratesFor } from './measure.ts';

type Entry = Pick<ScenePlanRow, 'number' | 'heading' | 'summary' | 'words_target'>;

/** The plan as a user sees it: lengths in the generation's unit. */
export function outlineEntries(scenes: readonly Entry[], measured: Measured): OutlineEntryDTO[] {
  const rates = ratesFor(measured);
  return scenes.map(({ number, heading, summary, words_target }) => ({
    number,
    heading,
    summary,
    length: inUnit(words_target, measured.length.unit, rates),
  }));
}

export function outlineEvent(scenes: readonly Entry[], measured: Measured): EventDTO {
  return { event: 'outline', data: { scenes: outlineEntries(scenes, measured) } };
}

/** A scene of an outline as a user sends it back. */
export interface EditedScene {
  readonly heading: string;
  readonly summary: string;
  /** In the generation's unit; left out: shared out. */
  readonly length?: number | undefined;
}

/**
 * The outline with which a user replaces the planned one. A scene that is still there as it was keeps what the plan
 * made of it (its beat, its cast, its turn, the user's own text); a new one gets the beat of its place, and those of
 * the cast whom its summary names, else the first two.
 */
export function editOutline(
  before: readonly ScenePlanRow[],
  edited: readonly EditedScene[],
  generation: Pick<GenerationRow, 'template' | 'request' | 'bible' | 'words_target'>,
): ScenePlanRow[] {
  const { template, request, bible } = generation;
  const rates = ratesOf(template.format, template.script_type, request.language);
  const slots = slotsForOutline(
    generation.words_target,
    template.beats,
    edited.map(({ heading, summary, length }) => ({
      heading,
      summary,
      words: length === undefined ? null : Math.max(1, toWords(length, request.length.unit, rates)),
    })),
  );
  const cast = (bible?.cast ?? []).map(({ name }) => name);
  const kept = [...before];
  return slots.map((slot, index) => {
    const heading = slot.heading ?? '';
    const summary = slot.summary ?? '';
    const at = kept.findIndex((scene) => scene.heading === heading && scene.summary === summary);
    const same = at === -1 ? undefined : kept.splice(at, 1)[0];
    const named = cast.filter((name) => summary.toLowerCase().includes(name.toLowerCase()));
    return {
      number: slot.number,
      heading,
      summary,
      beat: same?.beat ?? slot.beat,
      members: same?.members ?? (named.length > 0 ? named : cast.slice(0, 2)),
      turn: same?.turn ?? '',
      words_target: slot.words,
      // A length that comes back as it was planned is no wish of the user's, so it may still give way.
      fixed_length: edited[index]?.length !== undefined && (same?.fixed_length || same?.words_target !== slot.words),
      locked: same?.locked ?? false,
      given_text: same?.given_text ?? null,
    };
  });
}
