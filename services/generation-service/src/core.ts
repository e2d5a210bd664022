import type * as Core from '@ai-script/core';
import type { CoreModule } from './core-standalone.ts';

/**
 * The one door to the Core Module. Everything of it that the service uses comes in here; where the package is not
 * installed, core-standalone.ts serves in its place and the service offers its basic features.
 */
async function load(): Promise<{ mode: 'full' | 'standalone'; module: CoreModule }> {
  try {
    return { mode: 'full', module: await import('@ai-script/core') };
  } catch (error) {
    // Only its absence means standalone; a Core Module that is there but broken must not be passed over.
    const missing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    if (!missing || !error.message.includes("'@ai-script/core'")) throw error;
    const { standalone } = await import('./core-standalone.ts');
    return { mode: 'standalone', module: standalone };
  }
}

const loaded = await load();

export const coreMode = loaded.mode;
export const {
  AIModelConfigDTO,
  BaseServiceException,
  CORE_VERSION,
  GenerationRequestDTO,
  GenerationResponseDTO,
  GenerationServiceError,
  GenerationSummaryDTO,
  NotFoundError,
  ProblemDTO,
  TemplateDTO,
  TemplateRequestDTO,
  ValidationException,
  generatePrefixedId,
  generateUuid,
  getServiceLogger,
  isStorableText,
  safeJsonParse,
  utcNow,
} = loaded.module;

export type AIModelConfigDTO = Core.AIModelConfigDTO;
export type BeatDTO = Core.BeatDTO;
export type EventDTO = Core.EventDTO;
export type FieldError = Core.FieldError;
export type GenerationRequestDTO = Core.GenerationRequestDTO;
export type GenerationResponseDTO = Core.GenerationResponseDTO;
export type GenerationStatus = Core.GenerationStatus;
export type GenerationSummaryDTO = Core.GenerationSummaryDTO;
export type LengthDTO = Core.LengthDTO;
export type LengthUnit = Core.LengthUnit;
export type OutlineEntryDTO = Core.OutlineEntryDTO;
export type ProblemDTO = Core.ProblemDTO;
export type ProgressDTO = Core.ProgressDTO;
export type SceneStatus = Core.SceneStatus;
export type ScriptFormat = Core.ScriptFormat;
export type ScriptType = Core.ScriptType;
export type StoredEventDTO = Core.StoredEventDTO;
export type TemplateDTO = Core.TemplateDTO;
export type TemplateRequestDTO = Core.TemplateRequestDTO;
export type UsageDTO = Core.UsageDTO;
export type WarningDTO = Core.WarningDTO;
export type ServiceLogger = ReturnType<typeof Core.getServiceLogger>;
