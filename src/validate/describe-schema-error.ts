import { isJsonObject, pointerStep } from '../model/json.ts';
import type { Json } from '../model/json.ts';
import type { CompiledSchema, SchemaError } from './compiled-schema.ts';
import { nearestName } from './nearest-name.ts';
import { schemaProblem } from './schema-problem.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { valueAt } from './value-at.ts';
import { placeWords, quoted, quotedList, wordsFor } from './value-words.ts';

/** What is needed to put an error into words. */
export interface ErrorContext {
  /** The value that was checked as a whole. */
  readonly value: Json;
  readonly schema: Pick<CompiledSchema, 'expected' | 'keys'>;
  /** What the whole value is called: `the front matter`. */
  readonly root: string;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  null: 'nothing',
  number: 'a number',
  object: 'a mapping',
  string: 'a text',
};

/** One error as one problem, in words that need no knowledge of JSON Schema. */
export function describeSchemaError(error: SchemaError, context: ErrorContext): SchemaProblem {
  if (error.propertyName !== undefined) return describeKey(error, error.propertyName, context);
  switch (error.keyword) {
    case 'required':
      return describeMissing(error, context);
    case 'additionalProperties':
      return describeKey(error, String(error.params['additionalProperty']), context);
    case 'uniqueItems':
      return describeRepeated(error, context);
    default:
      return describeValue(error, context);
  }
}

function describeValue(error: SchemaError, { value, schema, root }: ErrorContext): SchemaProblem {
  const { instancePath: pointer, keyword } = error;
  const actual = valueAt(value, pointer);
  const place = placeWords(pointer, root);
  const allowed = allowedOf(error);
  const near = typeof actual === 'string' ? nearestName(actual, allowed) : undefined;
  if (near !== undefined && typeof actual === 'string') {
    const data = { found: `value ${quoted(actual)}`, place, expected: quoted(near) };
    return schemaProblem({ messageId: 'unknown', data, pointer, part: 'value', keyword });
  }
  const expected = sizeWords(error) ?? quotedList(allowed) ?? expectedWords(error, schema.expected);
  return schemaProblem({
    messageId: 'unexpected',
    data: { found: foundWords(error, actual), place, expected },
    pointer,
    part: 'value',
    keyword,
  });
}

function describeMissing(error: SchemaError, { schema, root }: ErrorContext): SchemaProblem {
  const key = String(error.params['missingProperty']);
  const expected = schema.expected[`${schemaOf(error)}/properties/${pointerStep(key)}`] ?? 'this key';
  const data = { found: quoted(key), place: placeWords(error.instancePath, root), expected };
  return schemaProblem({ messageId: 'missing', data, pointer: error.instancePath, part: 'key', keyword: error.keyword });
}

function describeKey(error: SchemaError, key: string, { schema, root }: ErrorContext): SchemaProblem {
  const pointer = `${error.instancePath}/${pointerStep(key)}`;
  const place = placeWords(error.instancePath, root);
  const known = error.propertyName === undefined ? (schema.keys[schemaOf(error)] ?? []) : allowedOf(error);
  const near = nearestName(key, known);
  const found = `key ${quoted(key)}`;
  if (near !== undefined) {
    return schemaProblem({
      messageId: 'unknown',
      data: { found, place, expected: quoted(near) },
      pointer,
      part: 'key',
      keyword: error.keyword,
    });
  }
  const expected = quotedList(known) ?? schema.expected[schemaOf(error)] ?? 'a known key';
  return schemaProblem({ messageId: 'unexpected', data: { found, place, expected }, pointer, part: 'key', keyword: error.keyword });
}

function describeRepeated(error: SchemaError, { value, root }: ErrorContext): SchemaProblem {
  const pointer = `${error.instancePath}/${String(error.params['i'])}`;
  const actual = valueAt(value, pointer);
  const found = typeof actual === 'string' ? `second ${quoted(actual)}` : 'second item of the same value';
  const data = { found, place: placeWords(error.instancePath, root), expected: 'each item once' };
  return schemaProblem({ messageId: 'unexpected', data, pointer, part: 'value', keyword: error.keyword });
}

/** Pointer to the schema that holds the failed keyword. */
function schemaOf(error: SchemaError): string {
  return error.schemaPath.slice(0, error.schemaPath.lastIndexOf('/'));
}

/** The words of a schema, else those of the union that it is a branch of, else those of its type. */
function expectedWords(error: SchemaError, expected: Readonly<Record<string, string>>): string {
  const path = schemaOf(error);
  const union = path.replace(/\/(?:anyOf|oneOf)\/\d{1,3}$/, '');
  const type = error.params['type'];
  return expected[path] ?? expected[union] ?? (typeof type === 'string' ? TYPE_WORDS[type] : undefined) ?? 'another value';
}

function allowedOf(error: SchemaError): readonly string[] {
  const allowed: unknown = error.keyword === 'const' ? [error.params['allowedValue']] : error.params['allowedValues'];
  return Array.isArray(allowed) ? allowed.map(String) : [];
}

function foundWords({ keyword }: SchemaError, actual: Json | undefined): string {
  if (keyword === 'type' || actual === '') return wordsFor(actual);
  if (Array.isArray(actual) && keyword.endsWith('Items')) return actual.length === 0 ? 'empty list' : `${actual.length} items`;
  if (isJsonObject(actual) && keyword.endsWith('Properties')) return `${Object.keys(actual).length} keys`;
  if (typeof actual === 'string') return keyword === 'maxLength' ? `${actual.length} characters` : quoted(actual);
  return wordsFor(actual);
}

const SIZE_WORDS: Readonly<Record<string, readonly [before: string, unit: string]>> = {
  maxItems: ['at most', ' items'],
  maxLength: ['at most', ' characters'],
  maxProperties: ['at most', ' keys'],
  maximum: ['at most', ''],
  minProperties: ['at least', ' keys'],
  minimum: ['at least', ''],
  exclusiveMinimum: ['more than', ''],
};

function sizeWords({ keyword, params }: SchemaError): string | undefined {
  const words = SIZE_WORDS[keyword];
  if (words === undefined) return undefined;
  const limit = Number(params['limit']);
  const unit = limit === 1 ? words[1].replace(/s$/, '') : words[1];
  return `${words[0]} ${limit}${unit}`;
}
