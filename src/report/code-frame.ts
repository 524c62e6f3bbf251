import type { LineIndex } from '../model/line-index.ts';
import type { Range } from '../model/range.ts';
import { cellsOf, type Cells } from './line-cells.ts';

/** One source line, ready to print, with the stretch to underline in terminal columns. */
export interface CodeFrame {
  /** 1-based. */
  readonly lineNumber: number;
  /** Visible text without control characters, cut around the mark. */
  readonly text: string;
  /** Columns before the mark. */
  readonly markStart: number;
  /** Columns of the mark; at least 1. */
  readonly markWidth: number;
  /** The last line (1-based) that the range touches. */
  readonly lastLine: number;
}

/** Shows the line on which a range begins, in at most `columns` columns. Only the surroundings of the range are looked at. */
export function codeFrame(source: string, lines: LineIndex, range: Range, columns: number): CodeFrame {
  const { line: lineNumber } = lines.pointAt(range.start);
  const line = lines.rangeOfLine(lineNumber);
  const start = Math.min(range.start, line.end);
  const reach = columns * 4;
  const from = clearOfSurrogate(source, Math.max(line.start, start - reach));
  const to = clearOfSurrogate(source, Math.min(line.end, start + reach));
  const cells = cellsOf(source.slice(from, to));
  const first = cells.firstEndingAfter(start - from);
  const last = (range.end >= to ? cells.count - 1 : cells.firstStartingAt(range.end - from)) - 1;
  const mark = { first, last: Math.max(first, last) };
  const lastLine = Math.max(lineNumber, lines.pointAt(Math.max(range.start, range.end - 1)).line);
  const cut = { before: from > line.start, after: to < line.end };
  return { lineNumber, lastLine, ...cutAround(cells, mark, cut, columns) };
}

/** The offset, or the one before it where it would cut a pair of surrogates. */
export function clearOfSurrogate(source: string, offset: number): number {
  const code = source.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? Math.max(0, offset - 1) : offset;
}

function cutAround(
  cells: Cells,
  mark: { readonly first: number; readonly last: number },
  cut: { readonly before: boolean; readonly after: boolean },
  columns: number,
): Pick<CodeFrame, 'text' | 'markStart' | 'markWidth'> {
  const fits = !cut.before && !cut.after && cells.widthOf(0, cells.count - 1) <= columns;
  const [from, to] = fits ? [0, cells.count] : growWindow(cells, mark, columns - 2);
  const before = cut.before || from > 0 ? '…' : '';
  const after = cut.after || to < cells.count - 1 ? '…' : '';
  return {
    text: before + cells.textOf(from, to) + after,
    markStart: before.length + cells.widthOf(from, mark.first),
    markWidth: Math.max(1, cells.widthOf(mark.first, Math.min(mark.last + 1, to))),
  };
}

/** Widens the window by one cell to the right, one to the left, as long as it fits; the mark's beginning is always inside. */
function growWindow(cells: Cells, mark: { readonly first: number; readonly last: number }, columns: number): readonly [number, number] {
  let from = mark.first;
  let to = mark.first + 1;
  let used = cells.widthOf(from, to);
  const take = (index: number): boolean => {
    if (index < 0 || index >= cells.count) return false;
    const width = cells.widthOf(index, index + 1);
    if (used + width > columns) return false;
    used += width;
    return true;
  };
  while (to <= mark.last && take(to)) to++;
  for (let isGrowing = true; isGrowing;) {
    const growsRight = take(to);
    if (growsRight) to++;
    const growsLeft = take(from - 1);
    if (growsLeft) from--;
    isGrowing = growsRight || growsLeft;
  }
  return [from, to];
}
