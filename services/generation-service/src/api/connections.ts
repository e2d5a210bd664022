import type { Socket } from 'node:net';
import type { App } from './types.ts';

/**
 * Connections on which nothing was ever asked, as browsers open them in advance: Node takes them for busy, and a
 * server that closes would wait for them for a minute. They are closed with it.
 */
export function closeSilentConnections(app: App): void {
  const silent = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  app.addHook('onRequest', async (request) => {
    silent.delete(request.socket);
  });
  app.addHook('preClose', async () => {
    for (const socket of silent) socket.destroy();
  });
}
