import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { SERVICE_VERSION } from '../config.ts';

/** What the OpenAPI document says besides its routes. */
export const documentObject: NonNullable<FastifyDynamicSwaggerOptions['openapi']> = {
  openapi: '3.1.0',
  info: {
    title: 'AI Script Generator: Generation Service',
    version: SERVICE_VERSION,
    summary: 'From a short brief to a complete, correctly formatted script',
    description:
      'A generation is accepted at once, written in the background, followed live, and kept. Errors are problems (RFC 9457) with a stable `code`. Fields that a request does not know are refused by name.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/', description: 'This service' }],
  tags: [
    { name: 'Generations', description: 'Make, follow, read and cancel' },
    { name: 'Outline', description: 'The plan, before money is spent' },
    { name: 'Templates', description: 'Forms of scripts: their beats, format and usual length' },
    { name: 'Models', description: 'What writes, and what it has written' },
    { name: 'Health', description: 'For people, orchestrators and Prometheus' },
  ],
  components: {
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer', description: 'A key of API_KEYS; none is needed while none is configured' },
      apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'The same key' },
    },
  },
  security: [{ bearer: [] }, { apiKey: [] }, {}],
};

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const SCHEMA_REF = '#/components/schemas/';

/**
 * Each schema comes out of zod twice, as `X` for answers and `XInput` for requests. Where both say the same, or only
 * one is used, `X` stays; what nothing refers to goes.
 */
export function tidySchemas(document: JsonObject): JsonObject {
  const components = document['components'] as JsonObject;
  const schemas = components['schemas'] as Record<string, Json>;
  const used = new Set<string>();
  const visit = (node: Json): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      for (const [key, value] of Object.entries(node)) {
        if (key === '$ref' && typeof value === 'string' && value.startsWith(SCHEMA_REF)) {
          const name = value.slice(SCHEMA_REF.length);
          if (used.has(name)) continue;
          used.add(name);
          visit(schemas[name] ?? null);
        } else visit(value);
      }
    }
  };
  visit(document['paths'] ?? null);

  const renamed = new Map<string, string>();
  for (const name of used) {
    const plain = name.replace(/Input$/, '');
    if (plain === name) continue;
    const same = JSON.stringify(schemas[plain]) === JSON.stringify(schemas[name]);
    if (!used.has(plain) || same) renamed.set(name, plain);
  }
  const rename = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(rename);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        if (key !== '$ref' || typeof value !== 'string') return [key, rename(value)];
        const name = value.slice(SCHEMA_REF.length);
        return [key, SCHEMA_REF + (renamed.get(name) ?? name)];
      }),
    );
  };
  const kept = [...used].sort().map((name) => [renamed.get(name) ?? name, rename(schemas[name] ?? null)] as const);
  return {
    ...document,
    paths: rename(document['paths'] ?? null),
    components: { ...components, schemas: Object.fromEntries(kept) },
  };
}
