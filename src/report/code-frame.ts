import type { LineIndex } from '../model/line-index.ts';
import type { Range } from '../model/range.ts';
import { displayWidth, graphemeWidth, splitGraphemes } from './display-width.ts';
import { visibleText } from './visible-text.ts';

const TAB_WIDTH = 4;
/** Longer graphemes are stacks of combining marks; a family of four with skin tones has 19 units. */
const MOST_UNITS = 24;

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

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

/** Shows the line on which a range begins, in at most `columns` columns. Only the surroundings of the range are looked at. */
export function codeFrame(source: string, lines: LineIndex, range: Range, columns: number): CodeFrame {
  const { line: lineNumber } = lines.pointAt(range.start);
  const line = lines.rangeOfLine(lineNumber);
  const start = Math.min(range.start, line.end);
  const reach = columns * 4;
  const from = clearOfSurrogate(source, Math.max(line.start, start - reach));
  const to = clearOfSurrogate(source, Math.min(line.end, start + reach));
  const cells = [...toCells(source.slice(from, to), from), { text: '', width: 1, start: to, end: to + 1 }];
  const first = Math.max(
    0,
    cells.findIndex((cell) => cell.end > start),
  );
  const afterLast = cells.findIndex((cell, index) => index > first && cell.start >= range.end);
  const last = range.end >= to ? cells.length - 2 : afterLast - 1;
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

function toCells(text: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const grapheme of splitGraphemes(text)) {
    const shown = show(grapheme.text, column);
    const start = offset + grapheme.offset;
    cells.push({ ...shown, start, end: start + grapheme.text.length });
    column += shown.width;
  }
  return cells;
}

function show(grapheme: string, column: number): { readonly text: string; readonly width: number } {
  if (grapheme === '\t') {
    const width = TAB_WIDTH - (column % TAB_WIDTH);
    return { text: ' '.repeat(width), width };
  }
  if (grapheme.length > MOST_UNITS) return { text: '\ufffd', width: 1 };
  const visible = visibleText(grapheme);
  if (visible !== grapheme) return { text: visible, width: displayWidth(visible) };
  const width = graphemeWidth(grapheme);
  return width === 0 ? { text: `\u25cc${grapheme}`, width: 1 } : { text: grapheme, width };
}

function cutAround(
  cells: readonly Cell[],
  mark: { readonly first: number; readonly last: number },
  cut: { readonly before: boolean; readonly after: boolean },
  columns: number,
): Pick<CodeFrame, 'text' | 'markStart' | 'markWidth'> {
  const widthOf = (from: number, to: number): number => cells.slice(from, to).reduce((sum, cell) => sum + cell.width, 0);
  const fits = !cut.before && !cut.after && widthOf(0, cells.length - 1) <= columns;
  const [from, to] = fits ? [0, cells.length] : growWindow(cells, mark, columns - 2);
  const before = cut.before || from > 0 ? '…' : '';
  const after = cut.after || to < cells.length - 1 ? '…' : '';
  const text = cells.slice(from, to).reduce((shown, cell) => shown + cell.text, '');
  return {
    text: before + text + after,
    markStart: before.length + widthOf(from, mark.first),
    markWidth: Math.max(1, widthOf(mark.first, Math.min(mark.last + 1, to))),
  };
}

/** Widens the window by one cell to the right, one to the left, as long as it fits; the mark's beginning is always inside. */
function growWindow(
  cells: readonly Cell[],
  mark: { readonly first: number; readonly last: number },
  columns: number,
): readonly [number, number] {
  let from = mark.first;
  let to = mark.first + 1;
  let used = cells[mark.first]?.width ?? 0;
  const take = (index: number): boolean => {
    const width = cells[index]?.width;
    if (width === undefined || used + width > columns) return false;
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
