import { isJsonObject } from '../model/json.ts';
import type { Json } from '../model/json.ts';

/** How a text is written: bare, in double quotes, or as a `|-` block. */
export type ScalarStyle = 'plain' | 'quoted' | 'fenced-quoted' | 'block';

/**
 * A value as it stands after `key:`. Strict YAML 1.2 reads the same value back, and the text never holds `---`, where
 * Claude Code would end the front matter.
 */
export function writeValue(value: Json, depth = 0): string {
  const indent = indentOf(depth);
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []';
    return value.map((item: Json) => `\n${indent}-${writeItem(item, depth + 1)}`).join('');
  }
  if (isJsonObject(value)) {
    const entries = Object.entries(value);
    if (entries.length === 0) return ' {}';
    return entries.map(([key, item]) => `\n${indent}${writeKey(key)}:${writeValue(item, depth + 1)}`).join('');
  }
  if (typeof value !== 'string') return ` ${String(value)}`;
  const style = styleOf(value);
  return openScalar(style, depth) + writePart(value, style, depth) + closeScalar(style);
}

/** A mapping begins on the line of its dash. */
function writeItem(item: Json, depth: number): string {
  const written = writeValue(item, depth);
  return isJsonObject(item) && written.startsWith('\n') ? ` ${written.trimStart()}` : written;
}

function indentOf(depth: number): string {
  return '  '.repeat(depth + 1);
}

/** A key: bare or in double quotes. */
export function writeKey(key: string): string {
  const style = styleOf(key);
  if (style === 'plain') return key;
  const quoting = style === 'block' ? 'quoted' : style;
  return `"${writePart(key, quoting, 0)}"`;
}

const PLAIN = /^[A-Za-z][A-Za-z0-9 _.,()/+*-]*$/;
const TYPED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const MOST_PLAIN_CHARACTERS = 1_000;

/** The lightest style that keeps every character of a text. */
export function styleOf(text: string): ScalarStyle {
  if (text.includes('---')) return 'fenced-quoted';
  if (text.length <= MOST_PLAIN_CHARACTERS && PLAIN.test(text) && !TYPED.test(text) && !text.endsWith(' ')) return 'plain';
  return isBlock(text) ? 'block' : 'quoted';
}

/** Several lines, printable, none of which begins or ends with a blank. */
function isBlock(text: string): boolean {
  if (!text.includes('\n') || UNPRINTABLE.test(text) || text.startsWith('\n') || text.endsWith('\n')) return false;
  return text.split('\n').every((line) => line === line.trim());
}

/** What stands between the colon and the first character of the text. */
export function openScalar(style: ScalarStyle, depth = 0): string {
  if (style === 'plain') return ' ';
  return style === 'block' ? ` |-\n${indentOf(depth)}` : ' "';
}

/** What stands after the last character of the text. */
export function closeScalar(style: ScalarStyle): string {
  return style === 'quoted' || style === 'fenced-quoted' ? '"' : '';
}

/** A stretch of a text in the style of the whole. */
export function writePart(part: string, style: ScalarStyle, depth = 0): string {
  switch (style) {
    case 'plain':
      return part;
    case 'block':
      return part.replace(/\n(?!\n)/g, `\n${indentOf(depth)}`);
    case 'quoted':
      return part.replace(ESCAPED, escape);
    case 'fenced-quoted':
      // In double quotes a dash may be written `\x2d`: the value keeps its dashes and the source has no fence.
      return part.replace(ESCAPED, escape).replaceAll('-', '\\x2d');
    default:
      return style satisfies never;
  }
}

/** What YAML does not take unescaped, what readers take for a line end, and tabs. */
const UNPRINTABLE = /[\p{Cs}\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/u;
const ESCAPED = /[\p{Cs}"\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

function escape(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  const code = character.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
