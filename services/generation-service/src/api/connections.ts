import type { Socket } from 'node:net';
import type { App } from './types.ts';

/**
 * Lets a server close at once: Node would keep two kinds of connections open for a minute and more.
 *
 * - Those on which nothing was ever asked, as browsers open them in advance: Node takes them for busy.
 * - Those whose last answer, an event stream or a waiting request, ends after the closing began: Node would keep them
 *   alive for the next request.
 *
 * @param draining aborts when the service begins to shut down
 */
export function closeConnectionsWithServer(app: App, draining: AbortSignal): void {
  const silent = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  app.addHook('onRequest', async (request) => {
    silent.delete(request.socket);
  });
  app.addHook('onSend', async (_request, reply) => {
    if (draining.aborted) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async () => {
    // A stream's headers went out long ago. Only when this answer is through does its connection count as idle.
    if (draining.aborted) setImmediate(() => app.server.closeIdleConnections());
  });
  app.addHook('preClose', async () => {
    for (const socket of silent) socket.destroy();
  });
}
