export { AIModelConfigDTO, ModelName } from './dto/ai-model-config.ts';
export { EpisodeDTO } from './dto/episode.ts';
export { EVENT_DATA, type EventDTO, type EventName, type StoredEventDTO } from './dto/event.ts';
export { StreamEventDTO } from './dto/event-stream.ts';
export {
  CharacterDTO,
  GenerationRequestDTO,
  OutlineSceneDTO,
} from './dto/generation-request.ts';
export {
  GENERATION_STATUSES,
  GenerationResponseDTO,
  GenerationStatus,
  GenerationSummaryDTO,
  LengthDTO,
  OutlineEntryDTO,
  ProgressDTO,
  SceneDTO,
  SceneStatus,
  STAGES,
  Stage,
  UsageDTO,
  WarningDTO,
} from './dto/generation-response.ts';
export { ProblemDTO } from './dto/problem.ts';
export { ProjectDTO } from './dto/project.ts';
export {
  BeatDTO,
  COMMERCIAL_MIN_WORDS,
  LENGTH_BOUNDS,
  LENGTH_UNITS,
  LengthUnit,
  SCRIPT_FORMATS,
  SCRIPT_TYPES,
  ScriptFormat,
  ScriptType,
  TemplateDTO,
  TemplateRequestDTO,
} from './dto/template.ts';
export { countCodePoints, identifier, isStorableText, text } from './dto/text.ts';
export { BaseServiceException, type ExceptionOptions } from './exceptions/base-service-exception.ts';
export {
  type FieldError,
  GenerationServiceError,
  NotFoundError,
  ValidationException,
} from './exceptions/service-errors.ts';
export { generatePrefixedId, generateUuid } from './utilities/ids.ts';
export { safeJsonParse, safeJsonStringify } from './utilities/json.ts';
export { getServiceLogger, type LoggerOptions } from './utilities/logger.ts';
export { utcNow } from './utilities/time.ts';

/** The version of the Core Module, shown by the services that use it. */
export const CORE_VERSION = '3.0.0';
