export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface MediaType {
  schema?: JsonObject;
  example?: object;
}

export interface Response {
  description?: string;
  headers?: JsonObject;
  content?: Record<string, MediaType>;
}

export interface Operation {
  operationId?: string;
  description?: string;
  security?: Json[];
  parameters?: { in: string; name: string; schema?: JsonObject; [key: string]: Json | undefined }[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses?: Record<string, Response>;
}

/** As much of an OpenAPI document as is worked on here. */
export interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonObject>; headers?: JsonObject; [key: string]: unknown };
  [key: string]: unknown;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function operationsOf({ paths }: Document): { id: string; operation: Operation }[] {
  return Object.values(paths).flatMap((path) =>
    Object.values(path).map((operation) => ({ id: operation.operationId ?? '', operation })),
  );
}

export const SCHEMA_REF = '#/components/schemas/';

/** The names of all schemas that are reached from here, through others too. */
export function reachedFrom(start: unknown, schemas: Readonly<Record<string, JsonObject>>): Set<string> {
  const reached = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (isObject(node)) {
      for (const [key, value] of Object.entries(node)) {
        if (key !== '$ref' || typeof value !== 'string' || !value.startsWith(SCHEMA_REF)) visit(value);
        else {
          const name = value.slice(SCHEMA_REF.length);
          if (reached.has(name)) continue;
          reached.add(name);
          visit(schemas[name]);
        }
      }
    }
  };
  visit(start);
  return reached;
}

/** A copy with every object passed through `change`, the innermost first. */
export function mapObjects<Node>(node: Node, change: (object: JsonObject) => JsonObject): Node {
  const map = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(map);
    if (!isObject(value)) return value;
    return change(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, map(item)])) as JsonObject);
  };
  return map(node) as Node;
}
