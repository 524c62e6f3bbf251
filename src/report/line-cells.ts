import { displayWidth, graphemeWidth, splitGraphemes } from './display-width.ts';
import { isPlain, visibleText } from './visible-text.ts';

const TAB_WIDTH = 4;
/** Longer graphemes are stacks of combining marks; a family of four with skin tones has 19 units. */
const MOST_UNITS = 24;

/** A stretch of a line as the cells that a terminal draws, with one empty cell of width 1 at the end for what stands behind it. */
export interface Cells {
  /** Number of cells, the last one included. */
  readonly count: number;
  /** Index of the first cell that ends behind an offset of the stretch. */
  firstEndingAfter(offset: number): number;
  /** Index of the first cell that begins at an offset of the stretch or behind it. */
  firstStartingAt(offset: number): number;
  /** Columns of the cells from one index up to another. */
  widthOf(from: number, to: number): number;
  /** What to print for the cells from one index up to another: control characters made visible. */
  textOf(from: number, to: number): string;
}

/** The cells of a stretch of one line. Of most, every character is a cell. */
export function cellsOf(text: string): Cells {
  return isPlain(text) ? plainCells(text) : graphemeCells(text);
}

function plainCells(text: string): Cells {
  const count = text.length + 1;
  const clamp = (index: number): number => Math.max(0, Math.min(index, text.length));
  return {
    count,
    firstEndingAfter: clamp,
    firstStartingAt: clamp,
    widthOf: (from, to) => Math.max(0, Math.min(to, count) - from),
    textOf: (from, to) => text.slice(from, to),
  };
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

function graphemeCells(text: string): Cells {
  const cells = [...toCells(text), { text: '', width: 1, start: text.length, end: text.length + 1 }];
  const indexWhere = (isIt: (cell: Cell) => boolean): number => {
    const index = cells.findIndex(isIt);
    return index === -1 ? cells.length - 1 : index;
  };
  return {
    count: cells.length,
    firstEndingAfter: (offset) => indexWhere(({ end }) => end > offset),
    firstStartingAt: (offset) => indexWhere(({ start }) => start >= offset),
    widthOf: (from, to) => cells.slice(from, to).reduce((sum, { width }) => sum + width, 0),
    textOf: (from, to) => cells.slice(from, to).reduce((shown, cell) => shown + cell.text, ''),
  };
}

function toCells(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const grapheme of splitGraphemes(text)) {
    const shown = show(grapheme.text, column);
    cells.push({ ...shown, start: grapheme.offset, end: grapheme.offset + grapheme.text.length });
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
