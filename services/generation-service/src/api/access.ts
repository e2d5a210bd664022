import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { ServiceError } from '../errors.ts';
import type { App } from './types.ts';

/** The owner of what is made while no key is configured. */
const NOBODY = 'local';

const owners = new WeakMap<FastifyRequest, string>();

/** Who makes the request: the name of its key. */
export function ownerOf(request: FastifyRequest): string {
  return owners.get(request) ?? NOBODY;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isHealth = (path: string): boolean => /^\/api\/v1\/health(\/|$)/.test(path);
const isOpen = (path: string): boolean =>
  isHealth(path) || path === '/' || path === '/openapi.json' || /^\/(docs|redoc)(\/|$)/.test(path);

/**
 * Who may come in. With keys configured, everything but health, the documentation and the studio's files needs one.
 * Without, only this machine is meant: a foreign Host (DNS rebinding) or Origin (another site's page) is refused.
 */
export function registerAccess(app: App, { access, http }: Pick<Config, 'access' | 'http'>): void {
  const keys = access.apiKeys.map(({ name, key }) => ({ name, digest: digest(key) }));

  app.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (keys.length === 0) {
      if (!isHealth(path)) assertOwnSite(request, http.allowedHosts);
      return;
    }
    if (isOpen(path)) return;
    const given = givenKey(request);
    // Every key is compared, so the time taken says nothing about which one came near.
    const presented = given === null ? null : digest(given);
    const matching = keys.filter((key) => presented !== null && timingSafeEqual(key.digest, presented))[0];
    if (matching === undefined) {
      reply.header('www-authenticate', 'Bearer');
      throw new ServiceError('unauthorized', 'A valid API key is needed: Authorization: Bearer, or X-API-Key');
    }
    owners.set(request, matching.name);
  });
}

function givenKey(request: FastifyRequest): string | null {
  const own = request.headers['x-api-key'];
  if (typeof own === 'string' && own !== '') return own;
  const match = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '');
  return match?.[1] ?? null;
}

function assertOwnSite(request: FastifyRequest, allowed: readonly string[]): void {
  const host = request.headers.host ?? '';
  const name = hostName(host);
  if (name !== null && !isLocal(name) && !allowed.includes(name)) {
    throw new ServiceError('foreign_host', 'This Host is not in ALLOWED_HOSTS');
  }
  const { origin } = request.headers;
  if (origin === undefined) return;
  const url = URL.parse(origin);
  const sameOrigin = url !== null && url.host !== '' && url.host === host.toLowerCase();
  if (!sameOrigin && !(url !== null && allowed.includes(url.hostname))) {
    throw new ServiceError('foreign_origin', 'Pages of another origin cannot use this service');
  }
}

/** The name in a Host header, without its port; null where there is none (HTTP/1.0). */
function hostName(host: string): string | null {
  if (host === '') return null;
  // More than a name and a port would be read as another part of an address.
  if (/[\s/\\?#@]/.test(host)) return 'invalid';
  return URL.parse(`http://${host}`)?.hostname ?? 'invalid';
}

function isLocal(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || isIP(name.replace(/^\[|\]$/g, '')) !== 0;
}
