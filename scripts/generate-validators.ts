import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { isJsonObject } from '../src/model/json.ts';
import type { JsonObject } from '../src/model/json.ts';
import { bundleSchema } from './bundle-schema.ts';
import type { GeneratedFile } from './generated-file.ts';
import { mapSchema, walkSchema } from './walk-schema.ts';

const FOLDER = 'src/generated/validators';
/** What a value should be, in the words of a message. */
const EXPECTED = 'x-expected';

/** The schemas that are checked at run time; the others describe what we write. */
const CHECKED = ['agent-frontmatter', 'baseline', 'config', 'overrides', 'rule-pack'] as const;

/** One module a schema: compiled code without a dependency, and what each place of the schema expects in words. */
export function generateValidators(schemas: ReadonlyMap<string, JsonObject>): readonly GeneratedFile[] {
  return CHECKED.map((name) => ({ path: `${FOLDER}/${name}.ts`, text: moduleOf(bundleSchema(name, schemas)) }));
}

function moduleOf(schema: JsonObject): string {
  const plain = mapSchema(schema, ({ [EXPECTED]: _words, ...rest }) => rest);
  // Lengths in UTF-16 code units, as everywhere here; ADR 0007 allows `allErrors`, because every size is capped.
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    messages: false,
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  const code = standaloneCode.default(ajv, ajv.compile(plain));
  const body = code
    .replace('"use strict";', '')
    .replace(/^export const validate = .*$/m, '')
    .replace(/^export default .*$/m, '');
  if (body.includes('require(')) throw new Error('Unexpected dependency of a validator, expected none');
  const entry = /^export const validate = (\w+);$/m.exec(code)?.[1];
  if (entry === undefined) throw new Error('Missing export of a validator');
  return [
    '// @ts-nocheck: compiled from the schema by `npm run generate`.',
    "import type { CompiledSchema } from '../../validate/compiled-schema.ts';",
    body,
    `const expected: Readonly<Record<string, string>> = ${JSON.stringify(expectations(schema))};`,
    `const keys: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(closedKeys(schema))};`,
    '',
    '/** The compiled schema. */',
    `export const compiledSchema: CompiledSchema = { validate: ${entry}, expected, keys };`,
  ].join('\n');
}

/** The words by path of the schema, as ajv names the place of an error. */
function expectations(schema: JsonObject): Record<string, string> {
  const words: Record<string, string> = {};
  for (const { schema: inner, pointer } of walkSchema(schema)) {
    const expected = inner[EXPECTED];
    if (typeof expected === 'string') words[pointer] = expected;
  }
  return words;
}

/** The keys that mappings without further keys may have, by path of the schema. */
function closedKeys(schema: JsonObject): Record<string, readonly string[]> {
  const keys: Record<string, readonly string[]> = {};
  for (const { schema: inner, pointer } of walkSchema(schema)) {
    const properties = inner['properties'];
    if (inner['additionalProperties'] === false && isJsonObject(properties)) keys[pointer] = Object.keys(properties);
  }
  return keys;
}
