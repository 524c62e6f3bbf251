import { isJsonObject, type Json, type JsonObject } from '../src/model/json.ts';
import { table } from './docs-rule-page.ts';

/** The page about the schemas: what each is for and its top-level keys. */
export function schemaPage(schemas: ReadonlyMap<string, JsonObject>): string {
  const intro =
    'The schemas in `schemas/` are JSON Schema 2020-12 and part of the package: `subagent-kit/schemas/NAME.schema.json`. ' +
    'This page lists their top-level keys; the files hold the rest, with examples.';
  const parts = [...schemas].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, schema]) => schemaPart(name, schema));
  return ['<!-- generated -->', '# Schemas', intro, ...parts].join('\n\n');
}

function schemaPart(name: string, schema: JsonObject): string {
  const file = name.endsWith('.schema.json') ? name : `${name}.schema.json`;
  const properties = objectAt(schema, 'properties');
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  const rows = Object.entries(properties).map(([key, value]) => [
    `\`${key}\``,
    required.has(key) ? 'yes' : '',
    descriptionOf(value, schema),
    exampleOf(value, schema),
  ]);
  const keys = rows.length === 0 ? [] : [table(['Key', 'Required', 'What it is', 'Example'], rows)];
  return [`## ${textOf(schema['title']) || file}`, `[\`${file}\`](../schemas/${file}): ${textOf(schema['description'])}`, ...keys].join(
    '\n\n',
  );
}

function descriptionOf(value: Json, schema: JsonObject): string {
  if (!isJsonObject(value)) return '';
  return textOf(value['description']) || textOf(resolve(value, schema)['description']);
}

function exampleOf(value: Json, schema: JsonObject): string {
  if (!isJsonObject(value)) return '';
  const examples = value['examples'] ?? resolve(value, schema)['examples'];
  const first = Array.isArray(examples) ? examples[0] : undefined;
  const shown = first === undefined ? '' : JSON.stringify(first);
  return shown === '' || shown.length > 80 ? '' : `\`${shown}\``;
}

/** Follows a reference into the schema's own `$defs`; other references stay as they are. */
function resolve(value: JsonObject, schema: JsonObject): JsonObject {
  const reference = textOf(value['$ref']);
  if (!reference.startsWith('#/$defs/')) return value;
  return objectAt(objectAt(schema, '$defs'), reference.slice('#/$defs/'.length));
}

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return isJsonObject(value) ? value : {};
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
