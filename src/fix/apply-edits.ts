import { compareText } from '../model/finding.ts';
import type { TextEdit } from '../model/fix.ts';

/**
 * Applies edits to a text; their order does not matter. An edit that overlaps an earlier one is left out, and
 * a range past the end stops at the end, so no edit can make this throw.
 * @param edits ranges are 0-based UTF-16 offsets into `text`
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { range, text: replacement } of edits.toSorted(compareEdits)) {
    const start = Math.min(range.start, text.length);
    if (start < done || range.end < range.start) continue;
    pieces.push(text.slice(done, start), replacement);
    done = Math.min(range.end, text.length);
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/** By place; at one place insertions first. */
export function compareEdits(a: TextEdit, b: TextEdit): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || compareText(a.text, b.text);
}

/** True when two edits touch the same text, or when the order of an insertion beside the other would matter. */
export function editsConflict(a: TextEdit, b: TextEdit): boolean {
  const isInsertion = a.range.start === a.range.end || b.range.start === b.range.end;
  if (isInsertion) return a.range.start <= b.range.end && b.range.start <= a.range.end;
  return a.range.start < b.range.end && b.range.start < a.range.end;
}
