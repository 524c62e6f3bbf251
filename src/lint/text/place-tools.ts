import type { ToolEntry } from '../../host/tool-entries.ts';
import { readToolEntries } from '../../host/tool-entries.ts';
import type { AgentDocument, ReadFrontmatter } from '../../model/agent-document.ts';
import type { Json } from '../../model/json.ts';
import type { Range } from '../../model/range.ts';

/** An entry of `tools`, or of a key that is split like it, with its place in the file. */
export interface PlacedTool {
  readonly entry: ToolEntry;
  /** The entry itself when `isExact`; else the value that holds it. */
  readonly range: Range;
  readonly isExact: boolean;
  /** The list item around the entry, quotes included; undefined when the value is text. */
  readonly itemRange: Range | undefined;
}

/** A quote or the marks of a block, and separators. */
const BEFORE_FIRST = /^(?:["']|[|>][-+0-9]{0,2})?[\s,]*$/;
const BETWEEN = /^[\s,]*$/;

/** Finds the entries of a value, as Claude Code reads it, in the text of the file: entry by entry, past separators only. */
export function placeTools(document: AgentDocument, key: string, value: Json): readonly PlacedTool[] {
  const { frontmatter, text } = document;
  if (frontmatter.kind !== 'read') return [];
  const whole = shownRange(frontmatter, key);
  const ends = new Map<number | undefined, number>();
  return readToolEntries(value).map((entry) => {
    const itemRange = entry.item === undefined ? undefined : frontmatter.rangeOf(`/${key}/${entry.item}`, 'value');
    const holder = entry.item === undefined ? frontmatter.rangeOf(`/${key}`, 'value') : itemRange;
    if (holder === undefined) return { entry, range: whole, isExact: false, itemRange };
    const from = ends.get(entry.item) ?? holder.start;
    const start = text.indexOf(entry.text, from);
    const gap = from === holder.start ? BEFORE_FIRST : BETWEEN;
    const end = start + entry.text.length;
    if (start === -1 || end > holder.end || !gap.test(text.slice(from, start))) return { entry, range: whole, isExact: false, itemRange };
    ends.set(entry.item, end);
    return { entry, range: { start, end }, isExact: true, itemRange };
  });
}

/** The range of a top-level value, or of its key where the value is empty. */
export function shownRange(frontmatter: ReadFrontmatter, key: string): Range {
  const value = frontmatter.rangeOf(`/${key}`, 'value');
  if (value !== undefined && value.end > value.start) return value;
  return frontmatter.rangeOf(`/${key}`, 'key') ?? frontmatter.open;
}
