/**
 * Sends text that is in its final form: a stream, a printed script, or JSON that was serialized and checked before.
 * The types of a route describe its answer before that, so they know nothing of text.
 */
export function sendText<Sent>(reply: { send(payload: unknown): Sent }, text: string | NodeJS.ReadableStream): Sent {
  return reply.send(text);
}
