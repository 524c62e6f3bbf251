import type { Json } from '../model/json.ts';

const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const BASED = /^([-+]?)(0x[0-9a-fA-F]+|0o[0-7]+)$/;
const INFINITE = /^([-+]?)\.(?:inf|Inf|INF)$/;
const LONGEST_NUMBER = 400;
const LARGEST_INTEGER = 2n ** 64n - 1n;

const WORDS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
  ['.nan', Number.NaN],
  ['.NaN', Number.NaN],
  ['.NAN', Number.NaN],
]);

const RESOLVING_TAGS: ReadonlySet<string> = new Set(['int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`));
const TEXT_TAGS: ReadonlySet<string> = new Set(['!', 'tag:yaml.org,2002:str']);

/**
 * The value of an unquoted YAML scalar, as Claude Code's reader resolves it: YAML 1.2 with signed hexadecimals. A tag
 * makes text of it, but for those of numbers, booleans and null, which change nothing.
 */
export function resolvePlainScalar(text: string, tag?: string): Json {
  if (tag === undefined || RESOLVING_TAGS.has(tag)) return resolveUntagged(text);
  return text === '' && !TEXT_TAGS.has(tag) ? null : text;
}

function resolveUntagged(text: string): Json {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (text.length > LONGEST_NUMBER) return text;
  const infinite = INFINITE.exec(text);
  if (infinite !== null) return infinite[1] === '-' ? -Infinity : Infinity;
  if (DECIMAL.test(text)) return Number(text);
  const based = BASED.exec(text);
  return based === null ? text : basedNumber(text, based[1] ?? '', based[2] ?? '');
}

function basedNumber(text: string, sign: string, digits: string): Json {
  const value = BigInt(digits);
  if (value > LARGEST_INTEGER) return text;
  return sign === '-' ? -Number(value) : Number(value);
}
