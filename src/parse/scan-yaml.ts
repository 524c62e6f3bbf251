import type { FrontmatterEntry } from '../model/agent-document.ts';
import type { JsonObject } from '../model/json.ts';

/** A key with words or a quoted text on its line, in which YAML finds nothing else. */
const FIELD =
  /([A-Za-z_][\w-]{0,63}): {1,8}(?:"([^"\\\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff]*)" {0,8}|([A-Za-z/](?:[^:#\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff]|:(?=[^ \n])|(?<! )#)*))(?:\n|$)/y;
const NO_TEXT = /^(?:null|true|false|__proto__)$/i;

/**
 * Reads YAML that is nothing but such lines, as the YAML parser reads it; undefined where anything else stands. 291 of
 * 530 real front matters have no other.
 */
export function scanYaml(
  source: string,
  offset: number,
): { readonly value: JsonObject; readonly entries: readonly FrontmatterEntry[] } | undefined {
  const value = new Map<string, string>();
  const entries: FrontmatterEntry[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < source.length) {
    const start = offset + FIELD.lastIndex;
    const match = FIELD.exec(source);
    const [line = '', key = '', quoted, plain = ''] = match ?? [];
    const text = quoted ?? plain.trimEnd();
    if (match === null || NO_TEXT.test(key) || value.has(key) || (quoted === undefined && NO_TEXT.test(text))) return undefined;
    const valueStart = start + line.length - line.slice(key.length + 1).trimStart().length;
    const size = quoted === undefined ? text.length : text.length + 2;
    value.set(key, text);
    entries.push({
      key,
      keyRange: { start, end: start + key.length },
      valueRange: { start: valueStart, end: valueStart + size },
    });
  }
  return entries.length === 0 ? undefined : { value: Object.fromEntries(value), entries };
}
