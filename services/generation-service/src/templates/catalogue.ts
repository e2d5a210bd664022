import type { ScriptType, TemplateDTO } from '../core.ts';
import { SITCOM_MULTI_CAMERA, SITCOM_SINGLE_CAMERA, SKETCH } from './builtin/comedy.ts';
import { COMMERCIAL_15, COMMERCIAL_30, COMMERCIAL_60 } from './builtin/commercial.ts';
import { DOCUMENTARY_AV } from './builtin/documentary.ts';
import { DRAMA_FIVE_ACT_HOUR, DRAMA_THREE_ACT } from './builtin/drama.ts';
import { FEATURE_FIFTEEN_BEATS, SHORT_FILM } from './builtin/film.ts';
import { KDRAMA_EPISODE } from './builtin/korean-drama.ts';
import { EXPLAINER_VIDEO, LESSON } from './builtin/lesson.ts';
import { isKorean } from './language.ts';

/**
 * The templates that come with the service, by type, each type's default first. They are shared: copy one before
 * changing it.
 */
export const BUILTIN_TEMPLATES: readonly TemplateDTO[] = [
  DRAMA_THREE_ACT,
  DRAMA_FIVE_ACT_HOUR,
  KDRAMA_EPISODE,
  FEATURE_FIFTEEN_BEATS,
  SHORT_FILM,
  SITCOM_SINGLE_CAMERA,
  SITCOM_MULTI_CAMERA,
  SKETCH,
  DOCUMENTARY_AV,
  COMMERCIAL_30,
  COMMERCIAL_15,
  COMMERCIAL_60,
  LESSON,
  EXPLAINER_VIDEO,
];

const BY_ID: ReadonlyMap<string, TemplateDTO> = new Map(BUILTIN_TEMPLATES.map((template) => [template.id, template]));

const DEFAULTS = {
  drama: DRAMA_THREE_ACT,
  comedy: SITCOM_SINGLE_CAMERA,
  documentary: DOCUMENTARY_AV,
  commercial: COMMERCIAL_30,
  educational: LESSON,
} as const satisfies Record<ScriptType, TemplateDTO>;

/** The built-in template of that id, exactly as written; undefined where there is none. */
export function findBuiltin(id: string): TemplateDTO | undefined {
  return BY_ID.get(id);
}

/**
 * The template of a request that names none. A drama in Korean gets the Korean layout and structure, since that is what
 * a Korean production reads; every other type serves all languages with one template.
 * `language` is a BCP 47 tag; left out, it is taken for one that is not Korean.
 */
export function defaultTemplateFor(scriptType: ScriptType, language?: string): TemplateDTO {
  if (scriptType === 'drama' && language !== undefined && isKorean(language)) return KDRAMA_EPISODE;
  return DEFAULTS[scriptType];
}
