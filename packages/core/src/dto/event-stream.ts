import { z } from 'zod';
import { EVENT_DATA, type EventName } from './event.ts';

const sequence = z.int().min(1).max(Number.MAX_SAFE_INTEGER).describe("The event's number, the same as its `id:`");

/** The `data:` of an event as it is sent: what the event carries, and its number. `meaning` is for the API's documentation. */
function sent<Name extends EventName>(name: Name, id: string, meaning: string) {
  return z
    .object({ sequence, ...EVENT_DATA[name].shape })
    .meta({ id, title: name, description: `\`data\` of the event \`${name}\`: ${meaning}` });
}

/** The events of a stream, by what their `data:` holds. */
export const StreamEventDTO = z
  .union([
    sent('status', 'StatusEvent', 'at every change of status or stage.'),
    sent('outline', 'OutlineEvent', 'the scenes planned, with their lengths.'),
    sent('scene.started', 'SceneStartedEvent', 'the scene is being written.'),
    sent('delta', 'DeltaEvent', 'text of a scene as it is written.'),
    sent(
      'scene.restarted',
      'SceneRestartedEvent',
      'the deltas of this scene so far are void; `scene.started` follows.',
    ),
    sent(
      'scene.completed',
      'SceneCompletedEvent',
      "the scene's final text, once for each scene. It replaces the deltas.",
    ),
    sent('progress', 'ProgressEvent', "the generation's `progress`."),
    sent('warning', 'WarningEvent', 'something that the user should know.'),
    sent('completed', 'CompletedEvent', 'the last one of a run: the script is whole.'),
    sent('failed', 'FailedEvent', 'the last one of a run: the problem that ended it.'),
    sent('cancelled', 'CancelledEvent', 'the last one of a run: it was cancelled.'),
  ])
  .meta({
    id: 'StreamEvent',
    description:
      'One event: its name stands in `event:`, its number in `id:`, and one of these in `data:`, as JSON on one line. Lines that begin with a colon are comments.',
  });
