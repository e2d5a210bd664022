import { z } from 'zod';
import { isStorableText, safeJsonParse, type TemplateDTO } from '../core.ts';
import type { GenerationRow, StoredRequest } from '../database/generations.ts';
import type { ScenePlanRow } from '../database/scenes.ts';
import { ServiceError } from '../errors.ts';
import type { Bible, Brief, SceneSlot, WrittenPlan } from '../providers/writing-task.ts';
import { ratesOf, toWords } from '../templates/rates.ts';
import { planSlots, slotsForOutline } from './budget.ts';

const line = z.string().trim().refine(isStorableText, 'is not valid Unicode');
const WrittenPlanSchema = z.object({
  logline: line,
  world: line,
  cast: z.array(z.object({ name: line.min(1), role: line, description: line, voice: line })).min(1),
  scenes: z.array(
    z.object({
      number: z.number(),
      heading: line.min(1),
      summary: line.min(1),
      cast: z.array(line.min(1)),
      turn: line,
    }),
  ),
}) satisfies z.ZodType<WrittenPlan>;

/** What every writer is told of the generation. */
export function briefOf(
  row: Pick<GenerationRow, 'title' | 'description' | 'script_type' | 'request' | 'template'>,
): Brief {
  const { request, template } = row;
  return {
    title: row.title,
    description: row.description,
    scriptType: row.script_type,
    format: template.format,
    language: request.language,
    templateId: template.id,
    tone: request.tone ?? null,
    audience: request.audience ?? null,
    setting: request.setting ?? null,
    characters: (request.characters ?? []).map(({ name, description, role }) => ({
      name,
      ...(description === undefined ? {} : { description }),
      ...(role === undefined ? {} : { role }),
    })),
    themes: request.themes ?? [],
    constraints: request.constraints ?? [],
    references: request.references ?? [],
    seed: request.seed,
  };
}

/** The places for the scenes: the user's own where they brought an outline, else cut by the template's beats. */
export function slotsFor(wordsTarget: number, request: StoredRequest, template: TemplateDTO): SceneSlot[] {
  if (request.outline === undefined) return planSlots(wordsTarget, template.format, template.beats);
  const rates = ratesOf(template.format, template.script_type, request.language);
  return slotsForOutline(
    wordsTarget,
    template.beats,
    request.outline.map(({ heading, summary, length }) => ({
      heading,
      summary,
      words: length === undefined ? null : toWords(length, request.length.unit, rates),
    })),
  );
}

/**
 * Reads the plan that a writer answered, and checks it against the places that were to be filled.
 *
 * @throws ServiceError `plan_failed`, which says what is wrong with it
 */
export function readPlan(answer: string, slots: readonly SceneSlot[]): WrittenPlan {
  const parsed = WrittenPlanSchema.safeParse(safeJsonParse(answer));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ServiceError('plan_failed', `The plan is not usable: ${issue?.path.join('.')} ${issue?.message}`, {
      retryable: true,
    });
  }
  if (parsed.data.scenes.length !== slots.length) {
    throw new ServiceError(
      'plan_failed',
      `The plan has ${parsed.data.scenes.length} scenes where ${slots.length} were asked for`,
      { retryable: true },
    );
  }
  return parsed.data;
}

export function bibleOf({ logline, world, cast }: WrittenPlan): Bible {
  return { logline, world, cast };
}

/** The scenes as they are stored: the slots with what the writer made up for them. What the user gave stands as given. */
export function scenesOf(
  plan: WrittenPlan,
  slots: readonly SceneSlot[],
  outline: StoredRequest['outline'],
): ScenePlanRow[] {
  return slots.map((slot, index) => {
    const written = plan.scenes[index];
    const own = outline?.[index];
    return {
      number: slot.number,
      heading: slot.heading ?? written?.heading ?? '',
      summary: slot.summary ?? written?.summary ?? '',
      beat: slot.beat,
      members: written?.cast ?? [],
      turn: written?.turn ?? '',
      words_target: slot.words,
      fixed_length: own?.length !== undefined,
      locked: own?.locked ?? false,
      given_text: own?.text ?? null,
    };
  });
}
