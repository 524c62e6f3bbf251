import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';

/** Schemas of others, as they publish them. */
export const FIXTURES = fileURLToPath(new URL('../fixtures/schemas', import.meta.url));

const FORMATS = {
  uri: (text: string) => URL.canParse(text),
  /** Only characters of a URI, and escapes that decode. */
  'uri-reference': (text: string) => /^[\w!#$&'()*+,./:;=?@[\]~%-]*$/.test(text) && isDecodable(text) && URL.canParse(text, 'file:///a/'),
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  regex: true,
} as const;

const validators = new Map<string, ValidateFunction>();

/** What a published schema (`test/fixtures/schemas/NAME.schema.json`) has against a document, a line each. */
export function violationsOf(name: string, document: unknown): readonly string[] {
  const validate = validators.get(name) ?? compile(name);
  validators.set(name, validate);
  if (validate(document)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

function compile(name: string): ValidateFunction {
  const schema: object = JSON.parse(readFileSync(join(FIXTURES, `${name}.schema.json`), 'utf8'));
  return new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats: FORMATS }).compile(schema);
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
