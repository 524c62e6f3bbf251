import { isJsonObject, ownValue, pointerStep } from '../model/json.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Range } from '../model/range.ts';
import type { PackText } from '../model/rule-pack.ts';

/** Keys and indexes that lead to a value below a mapping. */
export type Steps = readonly (string | number)[];

/**
 * A YAML mapping of a source file with the places of everything in it. Values of another shape than the schema's are
 * left out here; that they are wrong is reported by the schema.
 */
export interface MappingReader {
  readonly path: string;
  /** JSON pointer of the mapping inside its file; `''` is the whole document. */
  readonly pointer: string;
  readonly value: JsonObject;
  rangeOf(pointer: string, part: 'key' | 'value'): Range | undefined;
}

const NOWHERE: Range = { start: 0, end: 0 };

/** Place of a value below the mapping; of the mapping itself without steps. */
export function rangeAt(reader: MappingReader, ...steps: Steps): Range {
  return reader.rangeOf(pointerTo(reader, steps), 'value') ?? NOWHERE;
}

/** Place of a key below the mapping. */
export function keyRangeAt(reader: MappingReader, ...steps: Steps): Range {
  return reader.rangeOf(pointerTo(reader, steps), 'key') ?? rangeAt(reader, ...steps);
}

function pointerTo(reader: MappingReader, steps: Steps): string {
  return [reader.pointer, ...steps.map(pointerStep)].join('/');
}

/** The value at the end of the steps; own values of mappings and lists only. */
export function valueAt(reader: MappingReader, ...steps: Steps): Json | undefined {
  let value: Json | undefined = reader.value;
  for (const step of steps) {
    if (isList(value)) value = typeof step === 'number' ? value[step] : undefined;
    else value = isJsonObject(value) ? ownValue(value, String(step)) : undefined;
  }
  return value;
}

/** A text; numbers count as text, blank texts do not. */
export function readText(reader: MappingReader, ...steps: Steps): PackText | undefined {
  const value = valueAt(reader, ...steps);
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const text = trimmedLines(String(value));
  return text === '' ? undefined : { path: reader.path, text, range: rangeAt(reader, ...steps) };
}

/** A list of texts. */
export function readTexts(reader: MappingReader, ...steps: Steps): readonly PackText[] {
  return readIndexes(reader, ...steps).flatMap((index) => readText(reader, ...steps, index) ?? []);
}

/** The indexes of a list, from 0; none for anything else. */
export function readIndexes(reader: MappingReader, ...steps: Steps): readonly number[] {
  const value = valueAt(reader, ...steps);
  return isList(value) ? [...value.keys()] : [];
}

/** The keys of a mapping in source order; none for anything else. */
export function readKeys(reader: MappingReader, ...steps: Steps): readonly string[] {
  const value = valueAt(reader, ...steps);
  return isJsonObject(value) ? Object.keys(value) : [];
}

/** A reader of a mapping below; undefined when there is none. */
export function readerBelow(reader: MappingReader, key: string): MappingReader | undefined {
  const value = valueAt(reader, key);
  return isJsonObject(value) ? { ...reader, pointer: pointerTo(reader, [key]), value } : undefined;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Blank lines around a text say nothing; blanks beside its words may (indented code, line ends of Markdown). */
function trimmedLines(text: string): string {
  if (text.trim() === '') return '';
  let start = 0;
  let end = text.length;
  while (text.charAt(start) === '\n') start++;
  while (text.charAt(end - 1) === '\n') end--;
  return text.slice(start, end);
}
