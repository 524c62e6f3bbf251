import { parseAllDocuments } from 'yaml';
import type { YAMLParseError } from 'yaml';
import type { Json } from '../model/json.ts';
import { COLON_IN_VALUE, scanYaml } from '../parse/scan-yaml.ts';
import { readItemKeys } from './read-item-keys.ts';
import { NodeReader, YAML_OPTIONS } from './read-yaml-nodes.ts';

/** What Claude Code's YAML reader makes of a source: a value, or nothing at all. */
export type HostYaml =
  { readonly kind: 'read'; readonly value: Json } | { readonly kind: 'broken'; readonly code: string; readonly offset: number };

/** Claude Code's reader ends a line at a lone carriage return too; the replacement keeps every offset. */
const LONE_CARRIAGE_RETURN = /\r(?!\n)/g;

/**
 * Reads YAML as Claude Code's reader does: the last of two equal keys wins, merge keys and anchors work, tags only
 * turn scalars into text, `yes` and dates are text. Several documents in one source become a list. Never throws.
 */
export function readHostYaml(source: string): HostYaml {
  const scanned = scanYaml(source, 0);
  if (scanned !== undefined) {
    const [offset] = scanned.errors;
    return offset === undefined ? { kind: 'read', value: scanned.value } : { kind: 'broken', code: COLON_IN_VALUE, offset };
  }
  if (source.startsWith('%')) return { kind: 'broken', code: 'DIRECTIVE', offset: 0 };
  try {
    const lines = source.replace(LONE_CARRIAGE_RETURN, '\n');
    const reading = readDocuments(lines);
    const renamed = reading.kind === 'broken' ? readItemKeys(lines) : lines;
    return renamed === lines ? reading : readDocuments(renamed);
  } catch (error) {
    // Nesting beyond any honest depth exhausts the stack of the recursive reader.
    if (!(error instanceof RangeError)) throw error;
    return { kind: 'broken', code: 'TOO_DEEP', offset: 0 };
  }
}

function readDocuments(source: string): HostYaml {
  const documents = parseAllDocuments(source, YAML_OPTIONS);
  if (!Array.isArray(documents)) return { kind: 'read', value: null };
  const values: Json[] = [];
  for (const document of documents) {
    const error = document.errors.find((found) => !isForgiven(found, source));
    if (error !== undefined) return { kind: 'broken', code: error.code, offset: error.pos[0] };
    const reader = new NodeReader(document, source);
    const value = reader.read(document.contents);
    if (reader.failure !== undefined) return { kind: 'broken', ...reader.failure };
    values.push(value);
  }
  return { kind: 'read', value: values.length > 1 ? values : (values[0] ?? null) };
}

/** Claude Code's reader takes a value that begins with a comma for text. */
function isForgiven(error: YAMLParseError, source: string): boolean {
  return error.code === 'BAD_SCALAR_START' && source[error.pos[0]] === ',';
}
