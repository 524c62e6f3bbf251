import type { Finding } from '../model/finding.ts';
import { isJsonObject, ownValue, pointerStep } from '../model/json.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Range } from '../model/range.ts';
import type { PackText } from '../model/rule-pack.ts';
import { composeFinding } from './compose-finding.ts';

/** A YAML mapping of a source file, read with the places of everything in it. */
export interface MappingReader {
  readonly path: string;
  /** JSON pointer of the mapping inside its file; `''` is the whole document. */
  readonly pointer: string;
  readonly value: JsonObject;
  readonly findings: Finding[];
  rangeOf(pointer: string, part: 'key' | 'value'): Range | undefined;
}

const NOWHERE: Range = { start: 0, end: 0 };

/** Pointer of a value below the mapping. */
export function pointerTo(reader: MappingReader, ...steps: readonly (string | number)[]): string {
  return [reader.pointer, ...steps.map(pointerStep)].join('/');
}

/** Place of a value below the mapping; of the mapping itself without steps. */
export function rangeAt(reader: MappingReader, ...steps: readonly (string | number)[]): Range {
  return reader.rangeOf(pointerTo(reader, ...steps), 'value') ?? NOWHERE;
}

/** Place of a key below the mapping. */
export function keyRangeAt(reader: MappingReader, ...steps: readonly (string | number)[]): Range {
  return reader.rangeOf(pointerTo(reader, ...steps), 'key') ?? rangeAt(reader, ...steps);
}

/** Reports that a value has another shape than a rule pack's. */
export function reportShape(reader: MappingReader, steps: readonly (string | number)[], expected: string): void {
  const name = steps.length === 0 ? 'rule pack' : steps.join('.');
  const message = `Unexpected value of \`${name}\`, expected ${expected}`;
  const range = rangeAt(reader, ...steps);
  reader.findings.push(composeFinding({ rule: 'rules/invalid-pack', messageId: 'shape', message, path: reader.path, range }));
}

/** A text; undefined when the key is absent, reported when it holds something else. Numbers count as text. */
export function readText(reader: MappingReader, value: Json | undefined, steps: readonly (string | number)[]): PackText | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number') return { path: reader.path, text: String(value), range: rangeAt(reader, ...steps) };
  if (typeof value === 'string' && value.trim() !== '')
    return { path: reader.path, text: trimmedLines(value), range: rangeAt(reader, ...steps) };
  reportShape(reader, steps, 'a text that is not empty');
  return undefined;
}

/** A list of texts; `[]` when the key is absent. */
export function readTexts(reader: MappingReader, value: Json | undefined, steps: readonly (string | number)[]): readonly PackText[] {
  return readList(reader, value, steps).flatMap((item, index) => readText(reader, item, [...steps, index]) ?? []);
}

/** A list; `[]` when the key is absent, reported when it holds something else. */
export function readList(reader: MappingReader, value: Json | undefined, steps: readonly (string | number)[]): readonly Json[] {
  if (value === undefined) return [];
  if (isList(value)) return value;
  reportShape(reader, steps, 'a list');
  return [];
}

/** The entries of a mapping; `[]` when the key is absent, reported when it holds something else. */
export function readEntries(
  reader: MappingReader,
  value: Json | undefined,
  steps: readonly (string | number)[],
): readonly (readonly [string, Json])[] {
  if (value === undefined) return [];
  if (isJsonObject(value)) return Object.entries(value);
  reportShape(reader, steps, 'a mapping');
  return [];
}

/** Own value of a key of the mapping. */
export function valueOf(reader: MappingReader, key: string): Json | undefined {
  return ownValue(reader.value, key);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Blank lines around a text say nothing; blanks before its first word may (indented code). */
function trimmedLines(text: string): string {
  let start = 0;
  while (text.charAt(start) === '\n') start++;
  return text.slice(start).trimEnd();
}
