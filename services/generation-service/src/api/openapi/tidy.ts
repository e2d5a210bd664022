import { type Document, isObject, type JsonObject, mapObjects, reachedFrom } from './json.ts';

/** How header names are written; the libraries know them in lower case only. */
const HEADER_NAMES: Readonly<Record<string, string>> = {
  prefer: 'Prefer',
  'idempotency-key': 'Idempotency-Key',
  'if-none-match': 'If-None-Match',
  'last-event-id': 'Last-Event-ID',
};

/** Its bound, 2^53 − 1, is meant. */
const BOUNDED = 'seed';

/** Takes out what schemas say only because of how they were made. */
export function tidySchemas(document: Document): Document {
  const { schemas } = document.components;
  const inRequests = reachedFrom(
    Object.values(document.paths).flatMap((path) => Object.values(path).map(({ requestBody }) => requestBody)),
    schemas,
  );
  const tidied = Object.entries(schemas).map(([name, schema]) => [
    name,
    mapObjects(schema, inRequests.has(name) ? tidyOne : openOne),
  ]);
  return {
    ...document,
    paths: mapObjects(document.paths, tidyOperation),
    components: { ...document.components, schemas: Object.fromEntries(tidied) },
  };
}

function tidyOne(schema: JsonObject): JsonObject {
  const tidy = { ...schema };
  if (isObject(tidy['properties'])) {
    tidy['properties'] = Object.fromEntries(
      Object.entries(tidy['properties']).map(([name, property]) => [
        name,
        isObject(property) ? withoutMadeUpBounds(property, name) : property,
      ]),
    );
  }
  // The format says it, and the expression is not meant to be read.
  if (tidy['format'] === 'date-time') delete tidy['pattern'];
  if (isObject(tidy['propertyNames']) && Object.keys(tidy['propertyNames']).join() === 'type')
    delete tidy['propertyNames'];
  return tidy;
}

/** An answer may gain fields without breaking anybody: its objects stay open. */
function openOne(schema: JsonObject): JsonObject {
  const open = tidyOne(schema);
  if (open['additionalProperties'] === false) delete open['additionalProperties'];
  return open;
}

/** Whole numbers come with the bounds of what JavaScript can count to. */
function withoutMadeUpBounds(property: JsonObject, name: string): JsonObject {
  if (name === BOUNDED) return property;
  return mapObjects(property, (schema) => {
    const own = { ...schema };
    if (own['maximum'] === Number.MAX_SAFE_INTEGER) delete own['maximum'];
    if (own['minimum'] === Number.MIN_SAFE_INTEGER) delete own['minimum'];
    return own;
  });
}

function tidyOperation(object: JsonObject): JsonObject {
  const { parameters } = object;
  if (!Array.isArray(parameters)) return tidyParameterSchema(object);
  const shown = parameters.filter(isObject).flatMap((parameter) => {
    // A parameter of which nothing is said is one that is refused.
    if (isObject(parameter['schema']) && Object.keys(parameter['schema']).length === 0) return [];
    const name = String(parameter['name']);
    return [{ ...parameter, name: parameter['in'] === 'header' ? (HEADER_NAMES[name] ?? name) : name }];
  });
  const rest = { ...object };
  delete rest['parameters'];
  return shown.length === 0 ? rest : { ...rest, parameters: shown };
}

/** A number that is read from a query's text has the text's pattern beside it. */
function tidyParameterSchema(schema: JsonObject): JsonObject {
  if (schema['type'] !== 'integer' && schema['format'] !== 'date-time') return schema;
  const own = { ...schema };
  delete own['pattern'];
  return own;
}
