import type { Point, Range } from './range.ts';

/** Translates between offsets and lines. A line ends at LF, CRLF or a lone CR. */
export interface LineIndex {
  readonly lineCount: number;
  /** Point of a 0-based offset; an offset past the end gives the point after the last character. */
  pointAt(offset: number): Point;
  /** 0-based offset of a point; a column past the end of its line stops at the line's end. */
  offsetAt(point: Point): number;
  /** The line (1-based) without its line end. */
  rangeOfLine(line: number): Range;
}

/** Builds the index in one pass over the text. It keeps the line starts, not the text. */
export function createLineIndex(text: string): LineIndex {
  const starts: number[] = [0];
  let hasReturns = false;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed !== -1 || carriage !== -1) {
    const isReturn = carriage !== -1 && (feed === -1 || carriage < feed);
    const end = isReturn ? carriage : feed;
    const next = isReturn && feed === end + 1 ? end + 2 : end + 1;
    hasReturns ||= isReturn;
    starts.push(next);
    if (feed !== -1 && feed < next) feed = text.indexOf('\n', next);
    if (isReturn) carriage = text.indexOf('\r', next);
  }
  return fromLineBounds(Uint32Array.from(starts), hasReturns ? endLengths(text, starts) : undefined, text.length);
}

/** How long the end of each line is, but the last one's. */
function endLengths(text: string, starts: readonly number[]): Uint8Array {
  return Uint8Array.from(starts.slice(1), (start) => (text.endsWith('\r\n', start) ? 2 : 1));
}

/** An index is kept for each file of a run, so it is small: most lines end in one character. */
function fromLineBounds(starts: Uint32Array, ends: Uint8Array | undefined, length: number): LineIndex {
  const startOf = (line: number): number => starts[line - 1] ?? length;
  return {
    lineCount: starts.length,
    pointAt(offset) {
      const bounded = Math.max(0, Math.min(offset, length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= bounded) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: bounded - (starts[low] ?? 0) + 1 };
    },
    offsetAt({ line, column }) {
      if (line < 1) return 0;
      if (line > starts.length) return length;
      const next = line < starts.length ? startOf(line + 1) : length;
      return Math.min(startOf(line) + Math.max(0, column - 1), next);
    },
    rangeOfLine(line) {
      if (line < 1 || line > starts.length) return { start: length, end: length };
      const end = line === starts.length ? length : startOf(line + 1) - (ends?.[line - 1] ?? 1);
      return { start: startOf(line), end };
    },
  };
}
