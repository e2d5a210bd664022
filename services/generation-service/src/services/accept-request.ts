import { randomBytes } from 'node:crypto';
import { type GenerationRequestDTO, generatePrefixedId, type TemplateDTO } from '../core.ts';
import type { NewGeneration, StoredRequest } from '../database/generations.ts';
import type { StoredAiConfig } from '../database/states.ts';
import { invalid } from '../errors.ts';
import { QUEUED } from '../pipeline/progress.ts';
import { ratesOf, toWords } from '../templates/rates.ts';
import { assertSceneLengths } from './length-rules.ts';

/** The shortest script in words, by type: see the contract of `length_target`. */
const LEAST_WORDS = { commercial: 20, other: 100 } as const;

/** Seeds are whole numbers from 0 up to, but not including, 2^53. */
export function randomSeed(): number {
  return Number(randomBytes(8).readBigUInt64LE() >> 11n);
}

/** The language of a script: what was asked for, else the template's, else English. */
export function languageFor(request: GenerationRequestDTO, template: TemplateDTO): string {
  return request.language ?? template.language ?? 'en';
}

/**
 * The rules that need the template, and the request made complete: what the user left out is filled in.
 *
 * @throws ValidationException naming the field
 */
export function acceptRequest(
  request: GenerationRequestDTO,
  template: TemplateDTO,
  aiConfig: StoredAiConfig,
  owner: string,
): NewGeneration {
  if (request.script_type !== undefined && request.script_type !== template.script_type) {
    throw invalid('template_id', `is a template for ${template.script_type}, not for ${request.script_type}`);
  }
  if (request.callback_url !== undefined) throw invalid('callback_url', 'webhooks are not available in this version');
  const length = lengthFor(request, template);
  assertSceneLengths(request.outline ?? [], length.unit, 'outline');
  const language = languageFor(request, template);
  const rates = ratesOf(template.format, template.script_type, language);

  const stored: StoredRequest = {
    length,
    language,
    tone: request.tone,
    audience: request.audience,
    setting: request.setting,
    characters: request.characters,
    themes: request.themes,
    constraints: request.constraints,
    references: request.references,
    outline: request.outline,
    review_outline: request.review_outline,
    priority: request.priority,
    disclosure: request.disclosure,
    metadata: request.metadata,
    seed: request.seed ?? randomSeed(),
  };
  return {
    id: generatePrefixedId('gen'),
    owner,
    projectId: request.project_id,
    episodeId: request.episode_id ?? null,
    parentId: null,
    scriptType: template.script_type,
    title: request.title,
    description: request.description,
    request: stored,
    template,
    wordsTarget: toWords(length.target, length.unit, rates),
    progress: QUEUED,
    aiConfig,
    warnings: [],
    events: [{ event: 'status', data: { status: 'pending', stage: 'queued' } }],
  };
}

function lengthFor(request: GenerationRequestDTO, template: TemplateDTO): StoredRequest['length'] {
  const tolerance = request.length_tolerance;
  if (request.length_target === undefined) {
    return { unit: template.default_length.unit, target: template.default_length.value, tolerance };
  }
  const unit = request.length_unit ?? 'words';
  const least = LEAST_WORDS[template.script_type === 'commercial' ? 'commercial' : 'other'];
  if (unit === 'words' && request.length_target < least) {
    throw invalid('length_target', `must be ${least} to 50000 words`);
  }
  return { unit, target: request.length_target, tolerance };
}
