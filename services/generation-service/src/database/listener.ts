import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { type ConnectionSettings, makeClient } from './connection.ts';

export interface Listener {
  close(): Promise<void>;
}

export interface ListenerHandlers {
  onNotice(channel: string, payload: string): void;
  /** Called whenever it listens (again): notices sent before may have been missed. */
  onListening(): void;
  onTrouble(error: unknown): void;
}

const RECONNECT_MS = { first: 100, longest: 2_000 };

/**
 * Holds one connection that listens, and gets a new one whenever it is lost.
 *
 * @returns once it listens for the first time
 */
export async function startListener(
  settings: ConnectionSettings,
  channels: readonly string[],
  handlers: ListenerHandlers,
): Promise<Listener> {
  const stop = new AbortController();
  let current: pg.Client | null = null;

  async function connect(): Promise<pg.Client> {
    const client = makeClient(settings);
    client.on('notification', (message) => handlers.onNotice(message.channel, message.payload ?? ''));
    client.on('error', handlers.onTrouble);
    try {
      await client.connect();
      for (const channel of channels) await client.query(`LISTEN ${channel}`);
    } catch (error) {
      await client.end().catch(handlers.onTrouble);
      throw error;
    }
    client.once('end', () => {
      if (!stop.signal.aborted) void reconnect();
    });
    current = client;
    handlers.onListening();
    return client;
  }

  async function reconnect(): Promise<void> {
    current = null;
    for (let waitMs = RECONNECT_MS.first; !stop.signal.aborted; waitMs = Math.min(2 * waitMs, RECONNECT_MS.longest)) {
      try {
        const client = await connect();
        // Closed while connecting: nobody else will end it.
        if (stop.signal.aborted) await client.end();
        return;
      } catch (error) {
        handlers.onTrouble(error);
        await delay(waitMs, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
      }
    }
  }

  await connect();
  return {
    async close() {
      stop.abort();
      await current?.end();
    },
  };
}
