import { compile } from 'json-schema-to-typescript';
import { isJsonObject, ownValue } from '../src/model/json.ts';
import type { Json, JsonObject } from '../src/model/json.ts';
import { schemaAt, splitReference } from './bundle-schema.ts';
import type { GeneratedFile } from './generated-file.ts';
import { mapSchema } from './walk-schema.ts';

type TypeSource = Parameters<typeof compile>[0];

/** TypeScript types of every schema, in one module; each is named after the schema's title. */
export async function generateSchemaTypes(schemas: ReadonlyMap<string, JsonObject>): Promise<GeneratedFile> {
  const names = [...schemas.keys()];
  const all: TypeSource = {
    title: 'Schemas',
    type: 'object',
    additionalProperties: false,
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/definitions/${name}` }])),
    definitions: Object.fromEntries(names.map((name) => [name, typeSourceOf(name, schemas)])),
  };
  const text = await compile(all, 'Schemas', {
    bannerComment: '/* Generated from schemas/ by `npm run generate`. */',
    format: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
  });
  return { path: 'src/generated/schema-types.ts', text };
}

/** A schema in the older words that the type generator knows, with references that lead to one place. */
function typeSourceOf(name: string, schemas: ReadonlyMap<string, JsonObject>): JsonObject {
  const { $schema: _schema, $id: _id, ...schema } = schemas.get(name) ?? {};
  return mapSchema(schema, (inner) => {
    const { $ref: reference, prefixItems, ...beside } = inner;
    if (prefixItems !== undefined) return { ...beside, items: prefixItems, additionalItems: false };
    return typeof reference === 'string' ? referenceOf(reference, { name, beside, schemas }) : inner;
  });
}

function referenceOf(reference: string, at: { name: string; beside: JsonObject; schemas: ReadonlyMap<string, JsonObject> }): JsonObject {
  const { home, pointer } = splitReference(reference, at.name);
  const { title: _title, ...target } = schemaAt(home, pointer, at.schemas);
  // A plain value needs no type of its own, and keeps the description that stands beside the reference.
  return isPlain(target) ? { ...target, ...at.beside } : { $ref: `#/definitions/${home}${pointer}` };
}

function isPlain(schema: JsonObject): boolean {
  const type: Json | undefined = ownValue(schema, 'type');
  return !isJsonObject(type) && type !== undefined && type !== 'object' && type !== 'array' && ownValue(schema, 'enum') === undefined;
}
