/**
 * A stretch of a file: half-open, 0-based UTF-16 offsets into the text as read (BOM included).
 * It is the only position that is ever stored; lines and columns are derived when something is printed.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A line and a column, both 1-based; columns count UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A range in a file; `range: null` means the whole file. `path` is the path as given, POSIX separators. */
export interface Place {
  readonly path: string;
  readonly range: Range | null;
}

/** The place of a finding that has no line of its own. */
export const WHOLE_FILE = null;

export function containsRange(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function rangesOverlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest range that holds both. */
export function unionOfRanges(a: Range, b: Range): Range {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Shifts a range that was found inside a slice which begins at `offset`. */
export function shiftRange(range: Range, offset: number): Range {
  return { start: range.start + offset, end: range.end + offset };
}
