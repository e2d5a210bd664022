import type { StoredEvents } from '../database/events.ts';

/**
 * Stored events in the frames of an event stream, as they come. An empty batch, which says that nothing has happened
 * for a while, becomes a comment: it keeps proxies and clients from taking the connection for dead.
 */
export async function* eventFrames(batches: AsyncIterable<StoredEvents>): AsyncGenerator<string> {
  // Something goes out at once, so that the client sees that it is connected.
  yield ': connected\n\n';
  for await (const { firstSequence, events } of batches) {
    if (events.length === 0) yield ': still here\n\n';
    else yield events.map(({ event, data }, index) => frame(firstSequence + index, event, data)).join('');
  }
}

function frame(sequence: number, event: string, data: object): string {
  return `id: ${sequence}\nevent: ${event}\ndata: ${JSON.stringify({ sequence, ...data })}\n\n`;
}
