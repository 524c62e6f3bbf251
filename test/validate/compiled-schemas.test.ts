import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundleSchema } from '../../scripts/bundle-schema.ts';
import { readSchemas } from '../../scripts/read-schemas.ts';
import { isJsonObject } from '../../src/model/json.ts';
import type { Json } from '../../src/model/json.ts';
import { checkValue } from '../../src/validate/explain-schema-errors.ts';
import { loadValidator } from '../../src/validate/load-validator.ts';
import { valueAt } from '../../src/validate/value-at.ts';

const NAMES = ['agent-frontmatter', 'baseline', 'config', 'rule-pack'] as const;
const schemas = await readSchemas(process.cwd());
const ajv = new Ajv2020({ strict: true, allErrors: true, keywords: ['x-expected'] });
for (const schema of schemas.values()) ajv.addSchema(schema);

/** Mappings whose keys are those of the schema, with values of any kind. */
function valuesFor(name: (typeof NAMES)[number]): fc.Arbitrary<Json> {
  const properties = schemas.get(name)?.['properties'];
  const keys = isJsonObject(properties) ? Object.keys(properties) : [];
  const words = fc.constantFrom('Read', 'red', 'recommended', 'error', '1.0.0', '', 'a b');
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), words, fc.array(words), fc.dictionary(fc.string(), words));
  // `jsonValue` gives JSON, which the type of the arbitrary does not say.
  return fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), value).map((object): Json => JSON.parse(JSON.stringify(object)));
}

describe.each(NAMES)('the compiled schema %s', (name) => {
  const compiled = loadValidator(name);
  const original = ajv.getSchema(String(schemas.get(name)?.['$id']));

  test('accepts what the schema accepts, and nothing else', () => {
    fc.assert(
      fc.property(valuesFor(name), (value) => {
        expect(compiled.validate(value)).toBe(original?.(value));
      }),
      { numRuns: 300 },
    );
  });

  test('names places that are there, in messages of one line', () => {
    fc.assert(
      fc.property(valuesFor(name), (value) => {
        for (const { pointer, message, messageId } of checkValue(value, compiled, 'the value')) {
          expect({ pointer, found: valueAt(value, pointer) !== undefined }).toEqual({ pointer, found: true });
          expect(message).toMatch(/^(?:Unexpected|Unknown|Missing) [^\n\r]+[^.!]$/);
          expect(message).not.toMatch(/must match|must be|anyOf|undefined/);
          expect(messageId === 'unknown').toBe(message.startsWith('Unknown'));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('knows no reference and no annotation any more', () => {
    expect(JSON.stringify(bundleSchema(name, schemas))).not.toMatch(/"\$ref"|"examples"/);
  });
});

test('a schema that refers to itself is refused while generating', () => {
  const loop = new Map([['loop', { properties: { again: { $ref: '#' } } }]]);
  expect(() => bundleSchema('loop', loop)).toThrow('leads back to itself');
});
