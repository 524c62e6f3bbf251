import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readSchemas } from '../../scripts/read-schemas.ts';
import { walkSchema } from '../../scripts/walk-schema.ts';
import type { Subschema } from '../../scripts/walk-schema.ts';

const schemas = await readSchemas(process.cwd());
const ajv = new Ajv2020({ strict: true, allErrors: true, keywords: ['x-expected'] });
for (const schema of schemas.values()) ajv.addSchema(schema);

describe.each([...schemas])('schemas/%s.schema.json', (_name, schema) => {
  const all = [...walkSchema(schema)];
  const breaking = (breaks: (one: Subschema) => boolean): readonly string[] => all.filter(breaks).map((one) => one.pointer);

  test('names its dialect, its address, its title and what it describes', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(/\.schema\.json$/),
      title: expect.any(String),
      description: expect.any(String),
    });
  });

  test('has a length limit beside every pattern and format', () => {
    expect(breaking(({ schema: one }) => ('pattern' in one || 'format' in one) && !('maxLength' in one))).toEqual([]);
  });

  test('has a length limit on every text that is not an enumeration', () => {
    expect(breaking(({ schema: one }) => one['type'] === 'string' && !('enum' in one) && !('maxLength' in one))).toEqual([]);
  });

  test('limits the items of every list', () => {
    expect(breaking(({ schema: one }) => one['type'] === 'array' && !('maxItems' in one))).toEqual([]);
  });

  test('limits the keys of every open mapping', () => {
    const isOpen = ({ schema: one }: Subschema): boolean => one['type'] === 'object' && one['additionalProperties'] !== false;
    expect(breaking((one) => isOpen(one) && !('maxProperties' in one.schema))).toEqual([]);
  });

  test('describes every property and definition', () => {
    const isDescribed = ({ schema: one }: Subschema): boolean => typeof one['description'] === 'string' || typeof one['$ref'] === 'string';
    expect(breaking((one) => ['properties', '$defs'].includes(one.keyword) && !isDescribed(one))).toEqual([]);
  });

  test('says what it expects in words that a message does not cut', () => {
    const isLong = ({ schema: one }: Subschema): boolean => String(one['x-expected'] ?? '').length > 80;
    expect(breaking(isLong)).toEqual([]);
  });

  test('has examples, and all of them validate', () => {
    expect(schema['examples']).toBeInstanceOf(Array);
    for (const { schema: one, pointer } of all) {
      if (!Array.isArray(one['examples'])) continue;
      const validate = ajv.getSchema(`${String(schema['$id'])}${pointer === '#' ? '' : pointer}`);
      for (const example of one['examples']) {
        expect(validate?.(example), `${pointer}: ${JSON.stringify(example)}: ${ajv.errorsText(validate?.errors)}`).toBe(true);
      }
    }
  });
});

test('the walk finds schemas under every keyword that can hold one', () => {
  const inner = { type: 'null' };
  const schema = {
    $defs: { a: inner },
    properties: { b: inner },
    patternProperties: { c: inner },
    prefixItems: [inner],
    items: inner,
    anyOf: [inner],
    allOf: [inner],
    oneOf: [inner],
    not: inner,
    if: inner,
    then: inner,
    else: inner,
    propertyNames: inner,
    additionalProperties: inner,
    contains: inner,
    dependentSchemas: { d: inner },
  };
  expect([...walkSchema(schema)].filter((one) => one.schema === inner)).toHaveLength(16);
});
