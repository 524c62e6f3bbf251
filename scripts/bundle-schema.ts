import { isJsonObject, ownValue, pointerSteps } from '../src/model/json.ts';
import type { Json, JsonObject } from '../src/model/json.ts';
import { mapSchema } from './walk-schema.ts';

const ANNOTATIONS: ReadonlySet<string> = new Set(['$comment', 'default', 'description', 'examples', 'title']);
const MOST_NESTED = 50;

/**
 * One schema with every `$ref` replaced by what it names, in this schema or in a neighbour, and without annotations.
 * Every error of the compiled schema then has a path of its own. Schemas may not refer to themselves.
 */
export function bundleSchema(name: string, schemas: ReadonlyMap<string, JsonObject>): JsonObject {
  const schema = schemas.get(name);
  if (schema === undefined) throw new Error(`Unknown schema ${name}`);
  const { $id: _id, $schema: _schema, $defs: _defs, ...rest } = resolve(schema, { home: name, schemas, depth: 0 });
  return mapSchema(rest, withoutAnnotations);
}

interface Place {
  /** Name of the schema that holds the reference. */
  readonly home: string;
  readonly schemas: ReadonlyMap<string, JsonObject>;
  readonly depth: number;
}

function resolve(schema: JsonObject, place: Place): JsonObject {
  if (place.depth > MOST_NESTED) throw new Error(`Unexpected reference in ${place.home} that leads back to itself`);
  const { $defs: _defs, ...own } = schema;
  return mapSchema(own, (inner) => {
    const reference = inner['$ref'];
    if (typeof reference !== 'string') return inner;
    const { home, pointer } = splitReference(reference, place.home);
    const {
      $id: _id,
      $schema: _schema,
      ...target
    } = resolve(schemaAt(home, pointer, place.schemas), {
      ...place,
      home,
      depth: place.depth + 1,
    });
    const { $ref: _ref, ...beside } = inner;
    return { ...target, ...beside };
  });
}

/** Name of the schema that a reference leads to, and the pointer inside it. */
export function splitReference(reference: string, from: string): { readonly home: string; readonly pointer: string } {
  const [file = '', pointer = ''] = reference.split('#');
  return { home: file === '' ? from : file.replace(/\.schema\.json$/, ''), pointer };
}

/** The schema at a pointer of a named schema. */
export function schemaAt(home: string, pointer: string, schemas: ReadonlyMap<string, JsonObject>): JsonObject {
  let found: Json | undefined = schemas.get(home);
  for (const step of pointerSteps(pointer)) found = isJsonObject(found) ? ownValue(found, step) : undefined;
  if (!isJsonObject(found)) throw new Error(`Unknown schema ${home}#${pointer}`);
  return found;
}

function withoutAnnotations(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !ANNOTATIONS.has(key)));
}
