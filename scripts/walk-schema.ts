import { isJsonObject, pointerStep } from '../src/model/json.ts';
import type { Json, JsonObject } from '../src/model/json.ts';

/** Keywords whose value is a schema. */
const SINGLE = new Set(['additionalProperties', 'contains', 'else', 'if', 'items', 'not', 'propertyNames', 'then', 'unevaluatedItems']);
/** Keywords whose value is a list of schemas. */
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
/** Keywords whose value holds schemas by name. */
const MAPS = new Set(['$defs', 'dependentSchemas', 'patternProperties', 'properties']);

/** A schema inside a schema, with its JSON pointer and the keyword that holds it. */
export interface Subschema {
  readonly schema: JsonObject;
  readonly pointer: string;
  readonly keyword: string;
}

/** Every schema in a schema, itself first, whatever keyword holds it; `true` and `false` are left out. */
export function* walkSchema(schema: JsonObject, pointer = '#', keyword = ''): Generator<Subschema> {
  yield { schema, pointer, keyword };
  for (const [key, value] of Object.entries(schema)) {
    for (const [step, inner] of innerSchemas(key, value)) yield* walkSchema(inner, `${pointer}/${pointerStep(key)}${step}`, key);
  }
}

/** A copy of a schema in which every schema, innermost first, was replaced by what `change` makes of it. */
export function mapSchema(schema: JsonObject, change: (schema: JsonObject) => JsonObject): JsonObject {
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => [key, mapKeyword(key, value, change)]);
  return change(Object.fromEntries(entries));
}

function mapKeyword(key: string, value: Json, change: (schema: JsonObject) => JsonObject): Json {
  const mapOne = (inner: Json): Json => (isJsonObject(inner) ? mapSchema(inner, change) : inner);
  if (SINGLE.has(key)) return mapOne(value);
  if (LISTS.has(key) && Array.isArray(value)) return value.map(mapOne);
  if (!MAPS.has(key) || !isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]): [string, Json] => [name, mapOne(inner)]));
}

function innerSchemas(key: string, value: Json): readonly (readonly [string, JsonObject])[] {
  if (SINGLE.has(key)) return isJsonObject(value) ? [['', value]] : [];
  const isHolder = (LISTS.has(key) && Array.isArray(value)) || (MAPS.has(key) && isJsonObject(value));
  if (!isHolder || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([step, inner]) => (isJsonObject(inner) ? [[`/${pointerStep(step)}`, inner] as const] : []));
}
