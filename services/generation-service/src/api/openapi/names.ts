import { type Document, type JsonObject, mapObjects, reachedFrom, SCHEMA_REF } from './json.ts';

/**
 * Each schema comes out of zod twice, as `X` for answers and `XInput` for requests. Where both say the same, or only
 * one is used, `X` stays; what nothing refers to goes.
 */
export function nameSchemas(document: Document): Document {
  const { schemas } = document.components;
  const used = reachedFrom(document.paths, schemas);
  const renamed = new Map<string, string>();
  for (const name of used) {
    const plain = name.replace(/Input$/, '');
    if (plain !== name && (!used.has(plain) || saysTheSame(plain, name, schemas))) renamed.set(name, plain);
  }
  const rename = (object: JsonObject): JsonObject => {
    const ref = object['$ref'];
    if (typeof ref !== 'string' || !ref.startsWith(SCHEMA_REF)) return object;
    const name = ref.slice(SCHEMA_REF.length);
    return { ...object, $ref: SCHEMA_REF + (renamed.get(name) ?? name) };
  };
  const kept = [...used].sort().map((name) => [renamed.get(name) ?? name, mapObjects(schemas[name] ?? {}, rename)]);
  return {
    ...document,
    paths: mapObjects(document.paths, rename),
    components: { ...document.components, schemas: Object.fromEntries(kept) },
  };
}

/** Whether two schemas are equal once those that they refer to are taken for equal, `X` for `XInput`. */
function saysTheSame(one: string, other: string, schemas: Readonly<Record<string, JsonObject>>): boolean {
  const text = (name: string): string =>
    JSON.stringify(schemas[name]).replaceAll(/("#\/components\/schemas\/[^"]*?)(Input)?"/g, '$1"');
  const pairs = [...reachedFrom(schemas[one], schemas)].filter((name) => schemas[`${name}Input`] !== undefined);
  return [one, ...pairs].every((name) =>
    name === one ? text(one) === text(other) : text(name) === text(`${name}Input`),
  );
}
