import type { GenerationResponseDTO, GenerationSummaryDTO } from '../core.ts';
import type { GenerationRecord, GenerationSummaryRecord } from '../database/generations.ts';
import { ENDED } from '../events/event-log.ts';
import { inUnit, type Measured, measureLength, ratesFor } from '../pipeline/measure.ts';
import { outlineEntries } from '../pipeline/outline.ts';
import { scriptText } from '../pipeline/script-text.ts';
import { isPartial, wordsOf } from '../pipeline/summary.ts';

/** Where the API's addresses begin: empty for relative ones. */
export type LinkBase = string;

export function linksOf(base: LinkBase, id: string): GenerationSummaryDTO['links'] {
  const self = `${base}/api/v1/generate/${id}`;
  return { self, events: `${self}/events`, script: `${self}/script`, outline: `${self}/outline` };
}

function beatsOf(record: GenerationSummaryRecord, measured: Measured): GenerationSummaryDTO['beats'] {
  const rates = ratesFor(measured);
  const { unit } = measured.length;
  return record.template.beats.flatMap(({ id, name }) => {
    const scenes = record.scenes.filter((scene) => scene.beat.id === id);
    if (scenes.length === 0) return [];
    const planned = scenes.reduce((sum, scene) => sum + scene.words_target, 0);
    return [{ id, name, planned: inUnit(planned, unit, rates), actual: inUnit(wordsOf(scenes), unit, rates) }];
  });
}

/** A generation as lists show it. */
export function summaryView(record: GenerationSummaryRecord, base: LinkBase): GenerationSummaryDTO {
  const measured = { template: record.template, language: record.request.language, length: record.request.length };
  const ended = ENDED.includes(record.status);
  const lastWritten = record.scenes.findLast((scene) => scene.provider !== null);
  return {
    generation_id: record.id,
    parent_id: record.parent_id,
    project_id: record.project_id,
    episode_id: record.episode_id,
    script_type: record.script_type,
    template_id: record.template.id,
    title: record.title,
    language: record.request.language,
    seed: record.request.seed,
    status: record.status,
    progress: record.progress,
    length: measureLength(measured, wordsOf(record.scenes), ended),
    partial: isPartial(record.scenes),
    beats: beatsOf(record, measured),
    provider_used: lastWritten?.provider ?? null,
    model_used: lastWritten?.model ?? null,
    usage: record.usage,
    findings: [],
    warnings: [...record.warnings],
    error: record.error,
    metadata: record.request.metadata ?? {},
    created_at: record.created_at.toISOString(),
    started_at: record.started_at?.toISOString() ?? null,
    completed_at: record.completed_at?.toISOString() ?? null,
    updated_at: record.updated_at.toISOString(),
    links: linksOf(base, record.id),
  };
}

/** The whole generation, with its script, outline and scenes. */
export function generationView(record: GenerationRecord, base: LinkBase): GenerationResponseDTO {
  const measured = { template: record.template, language: record.request.language, length: record.request.length };
  const rates = ratesFor(measured);
  const { unit } = measured.length;
  return {
    ...summaryView(record, base),
    script: scriptText(record, record.scenes),
    outline: record.scenes.length === 0 ? null : { scenes: outlineEntries(record.scenes, measured) },
    scenes: record.scenes.map((scene) => ({
      number: scene.number,
      heading: scene.heading,
      beat: scene.beat.id,
      length_target: inUnit(scene.words_target, unit, rates),
      length: scene.words === null ? null : inUnit(scene.words, unit, rates),
      status: scene.status,
      provider: scene.provider,
      model: scene.model,
      prompt_version: scene.prompt_version,
      attempts: scene.attempts,
      edited_by_hand: scene.edited_by_hand,
      context_used: [],
      stale: false,
    })),
  };
}
