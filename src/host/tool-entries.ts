import type { Json } from '../model/json.ts';
import type { Range } from '../model/range.ts';

/** One entry of `tools` or `disallowedTools`, as Claude Code splits it. */
export interface ToolEntry {
  /** As written, trimmed: `Bash(git *)`. */
  readonly text: string;
  /** Without a specifier: `Bash`. */
  readonly name: string;
  /** What stands between the parentheses; undefined without them. */
  readonly specifier: string | undefined;
  /** Index of the list item that holds the entry; undefined when the value is text. */
  readonly item: number | undefined;
  /** Offsets of `text` in the value, or in its item. */
  readonly range: Range;
}

/** The entry that stands for every tool. */
export const ALL_TOOLS = '*';

/**
 * Splits a value of `tools` as Claude Code does: at commas and blanks outside parentheses, in text and in each text of a
 * list. Everything else has no entries.
 */
export function readToolEntries(value: Json | undefined): readonly ToolEntry[] {
  if (typeof value === 'string') return splitEntries(value, undefined);
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) => (typeof item === 'string' ? splitEntries(item, index) : []));
}

function splitEntries(value: string, item: number | undefined): readonly ToolEntry[] {
  const entries: ToolEntry[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index <= value.length; index++) {
    const character = value[index];
    if (character === '(') depth++;
    if (character === ')') depth = Math.max(0, depth - 1);
    const isSeparator = character === undefined || (depth === 0 && (character === ',' || character === ' '));
    if (!isSeparator) continue;
    const entry = readEntry(value, { start, end: index }, item);
    if (entry !== undefined) entries.push(entry);
    start = index + 1;
  }
  return entries;
}

function readEntry(value: string, range: Range, item: number | undefined): ToolEntry | undefined {
  const raw = value.slice(range.start, range.end);
  const text = raw.trim();
  if (text === '') return undefined;
  const start = range.start + raw.indexOf(text);
  return { text, ...splitSpecifier(text), item, range: { start, end: start + text.length } };
}

function splitSpecifier(text: string): { readonly name: string; readonly specifier: string | undefined } {
  const open = text.indexOf('(');
  if (open <= 0 || !text.endsWith(')')) return { name: text, specifier: undefined };
  return { name: text.slice(0, open), specifier: text.slice(open + 1, -1) };
}
