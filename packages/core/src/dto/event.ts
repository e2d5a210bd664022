import { z } from 'zod';
import { GenerationStatus, LengthDTO, OutlineEntryDTO, ProgressDTO, Stage, UsageDTO } from './generation-response.ts';
import { ProblemDTO } from './problem.ts';

const sceneNumber = z.int().min(1).max(100_000);
const ended = z.object({
  status: GenerationStatus,
  partial: z.boolean(),
  scenes_completed: z.int().min(0).max(100_000),
  length: LengthDTO,
  usage: UsageDTO,
});

/** What each event carries besides its `sequence`, by its name. */
export const EVENT_DATA = {
  status: z.object({ status: GenerationStatus, stage: Stage }),
  outline: z.object({ scenes: z.array(OutlineEntryDTO) }),
  'scene.started': z.object({
    scene: sceneNumber,
    heading: z.string(),
    beat: z.string().nullable(),
    length_target: z.number().min(0),
    provider: z.string(),
    model: z.string(),
  }),
  delta: z.object({ scene: sceneNumber, text: z.string() }),
  'scene.restarted': z.object({ scene: sceneNumber, reason: z.string() }),
  'scene.completed': z.object({ scene: sceneNumber, text: z.string(), length: z.number().min(0) }),
  progress: ProgressDTO,
  warning: z.object({ code: z.string(), message: z.string(), scene: sceneNumber.optional() }),
  completed: ended,
  failed: ProblemDTO,
  cancelled: ended,
} as const;

export type EventName = keyof typeof EVENT_DATA;

/** An event as it is made: its sequence number is given when it is stored. */
export type EventDTO = { [Name in EventName]: { event: Name; data: z.infer<(typeof EVENT_DATA)[Name]> } }[EventName];

/** An event as it is stored and sent. `sequence` is 1, 2, 3 … within its generation, without a gap. */
export type StoredEventDTO = EventDTO & { sequence: number };
