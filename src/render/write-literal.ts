import { isJsonObject } from '../model/json.ts';
import type { Json } from '../model/json.ts';
import { plainText } from '../model/origin.ts';
import type { TracedText } from '../model/origin.ts';
import type { SettingEntry } from './setting-entry.ts';
import type { TextBuilder } from './text-builder.ts';

/** How keys and long texts are written: JSON, or a TypeScript object literal. */
export type LiteralStyle = 'json' | 'typescript';

/** Writes one agent's definition as an object, from the brace on; `indent` is what the line of the brace begins with. */
export function writeDefinition(
  entries: readonly SettingEntry[],
  { builder, style, indent }: { readonly builder: TextBuilder; readonly style: LiteralStyle; readonly indent: string },
): void {
  const inner = `${indent}  `;
  builder.generate('{\n', 'separator');
  entries.forEach((entry, index) => {
    const isLast = index === entries.length - 1;
    builder.generate(inner, 'separator');
    builder.add(writeKey(entry.key, style), entry.keyOrigin);
    builder.generate(': ', 'separator');
    if (entry.kind === 'text') writeText(entry.text, { builder, style });
    else builder.add(writeJson(entry.value, inner, style), entry.origin);
    builder.generate(isLast && style === 'json' ? '\n' : ',\n', 'separator');
  });
  builder.generate(`${indent}}`, 'separator');
}

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** A key; in TypeScript bare where that is possible, and never one that would set a prototype. */
export function writeKey(key: string, style: LiteralStyle): string {
  if (style === 'json') return JSON.stringify(key);
  if (key === '__proto__') return '["__proto__"]';
  return IDENTIFIER.test(key) ? key : JSON.stringify(key);
}

/** A value; lists of plain values stand on one line. */
function writeJson(value: Json, indent: string, style: LiteralStyle): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    if (items.every((item) => typeof item !== 'object')) return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
    return `[\n${items.map((item) => inner + writeJson(item, inner, style)).join(',\n')}\n${indent}]`;
  }
  if (!isJsonObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  return `{\n${entries.map(([key, item]) => `${inner}${writeKey(key, style)}: ${writeJson(item, inner, style)}`).join(',\n')}\n${indent}}`;
}

/** A text stretch by stretch; in TypeScript one of several lines is a template literal. */
function writeText(text: TracedText, { builder, style }: { builder: TextBuilder; style: LiteralStyle }): void {
  const isTemplate = style === 'typescript' && plainText(text).includes('\n');
  const quote = isTemplate ? '`' : '"';
  builder.generate(quote, 'separator');
  for (const piece of text) builder.add(isTemplate ? escapeTemplate(piece.text) : JSON.stringify(piece.text).slice(1, -1), piece.origin);
  builder.generate(quote, 'separator');
}

const ESCAPED = /[\p{Cs}`\\$\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/gu;

function escapeTemplate(text: string): string {
  return text.replace(ESCAPED, (character) => {
    if (character === '`' || character === '\\' || character === '$') return `\\${character}`;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
