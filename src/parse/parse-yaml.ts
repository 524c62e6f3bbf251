import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { FrontmatterEntry, ParseProblem } from '../model/agent-document.ts';
import { isJsonObject, pointerSteps, type Json, type JsonObject } from '../model/json.ts';
import { shiftRange, type Range } from '../model/range.ts';
import { MAX_YAML_DEPTH, nestsTooDeeply } from './yaml-depth.ts';

/** A YAML mapping with the places of its keys and values. */
export interface YamlReading {
  readonly value: JsonObject;
  readonly entries: readonly FrontmatterEntry[];
  /** Errors first; `duplicate-key` problems do not keep `value` from being read (the last one wins). */
  readonly problems: readonly ParseProblem[];
  /** True when the source is a YAML mapping (or empty) without a syntax error. */
  readonly isReadable: boolean;
  rangeOf(pointer: string, part: 'key' | 'value'): Range | undefined;
}

// prettier-ignore
const OPTIONS = {
  version: '1.2', schema: 'core', strict: true, uniqueKeys: false, merge: false, prettyErrors: false, logLevel: 'silent',
} as const;

/** Reads a YAML source with the YAML parser: `readYaml` for whatever stands in it. */
export function parseYaml(source: string, offset: number): YamlReading {
  if (nestsTooDeeply(source)) return refusedReading(source, offset);
  const document = parseDocument(source, OPTIONS);
  const problems: ParseProblem[] = document.errors.map((error) => ({
    kind: 'invalid-yaml',
    code: error.code,
    reason: error.message,
    range: shiftRange(boundedRange(error.pos, source.length), offset),
  }));
  const root = document.contents;
  const isEmpty = root === null || (isScalar(root) && root.value === null);
  if (problems.length === 0 && !isEmpty && !isMap(root)) {
    problems.push({ kind: 'not-a-mapping', range: shiftRange(trimmedRange(source), offset) });
  }
  const value = problems.length === 0 && isMap(root) ? toValue(document, problems, offset, source) : {};
  const isReadable = problems.length === 0;
  const entries = isMap(root) ? root.items.map((pair) => toEntry(pair, offset)) : [];
  for (const duplicate of findDuplicates(entries)) problems.push(duplicate);
  return { value, entries, problems, isReadable, rangeOf: (pointer, part) => rangeInDocument(document, { pointer, part, offset }) };
}

function refusedReading(source: string, offset: number): YamlReading {
  const range = shiftRange(trimmedRange(source), offset);
  const problem: ParseProblem = { kind: 'invalid-yaml', code: 'TOO_DEEP', reason: `nested deeper than ${MAX_YAML_DEPTH} levels`, range };
  return { value: {}, entries: [], problems: [problem], isReadable: false, rangeOf: () => undefined };
}

function toValue(document: Document.Parsed, problems: ParseProblem[], offset: number, source: string): JsonObject {
  try {
    const value = asJson(document.toJS({ maxAliasCount: 0 }));
    return isJsonObject(value) ? value : {};
  } catch (error) {
    // `yaml` throws a ReferenceError for an alias that is unresolved or not allowed.
    if (!(error instanceof ReferenceError)) throw error;
    const reason = 'aliases are not allowed here';
    problems.push({ kind: 'invalid-yaml', code: 'ALIAS', reason, range: shiftRange(trimmedRange(source), offset) });
    return {};
  }
}

/** What `toJS` gives is JSON but for dates, big integers and the like, which the core schema does not make. */
function asJson(value: unknown): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object') return String(value);
  const object: Record<string, Json> = {};
  for (const [key, inner] of Object.entries(value)) {
    Object.defineProperty(object, key, { value: asJson(inner), enumerable: true, configurable: true, writable: true });
  }
  return object;
}

function toEntry(pair: Pair<unknown, unknown>, offset: number): FrontmatterEntry {
  const keyRange = rangeOfNode(pair.key) ?? { start: 0, end: 0 };
  const valueRange = rangeOfNode(pair.value) ?? { start: keyRange.end + 1, end: keyRange.end + 1 };
  const key = isScalar(pair.key) ? String(pair.key.value) : '';
  return { key, keyRange: shiftRange(keyRange, offset), valueRange: shiftRange(valueRange, offset) };
}

function findDuplicates(entries: readonly FrontmatterEntry[]): readonly ParseProblem[] {
  const firsts = new Map<string, Range>();
  const problems: ParseProblem[] = [];
  for (const { key, keyRange } of entries) {
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, keyRange);
    else problems.push({ kind: 'duplicate-key', key, range: keyRange, first });
  }
  return problems;
}

function rangeInDocument(document: Document.Parsed, at: { pointer: string; part: 'key' | 'value'; offset: number }): Range | undefined {
  let node: unknown = document.contents;
  let key: unknown;
  for (const step of pointerSteps(at.pointer)) {
    if (isMap(node)) {
      const pair = node.items.findLast((item) => isScalar(item.key) && String(item.key.value) === step);
      if (pair === undefined) return undefined;
      key = pair.key;
      node = pair.value;
    } else if (isSeq(node)) {
      key = undefined;
      node = node.items[Number(step)];
    } else return undefined;
  }
  const keyRange = rangeOfNode(key);
  const found = at.part === 'key' && keyRange !== undefined ? keyRange : rangeOfNode(node);
  if (found !== undefined) return shiftRange(found, at.offset);
  return keyRange === undefined ? undefined : shiftRange({ start: keyRange.end + 1, end: keyRange.end + 1 }, at.offset);
}

function rangeOfNode(node: unknown): Range | undefined {
  if (!isNode(node) || node.range === undefined || node.range === null) return undefined;
  return { start: node.range[0], end: node.range[1] };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function boundedRange([start, end]: readonly [number, number], length: number): Range {
  const from = Math.min(start, length);
  return { start: from, end: Math.min(Math.max(end, from), length) };
}

function trimmedRange(source: string): Range {
  const start = source.length - source.trimStart().length;
  return { start, end: Math.max(start, source.trimEnd().length) };
}
