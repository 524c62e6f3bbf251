import type { AgentDocument } from '../../../model/agent-document.ts';
import { mayHoldQuantity } from './find-quantities.ts';
import type { MeasuredLine } from './measured-line.ts';

const DELIMITER_ROW = /^[\s|:-]+$/;

/** The cells of tables that hold a value, each with the row's first cell as its label and the column's title as its lead. */
export function tableLines({ statements }: AgentDocument): readonly MeasuredLine[] {
  const lines: MeasuredLine[] = [];
  let header: readonly Cell[] | undefined;
  let table = 0;
  for (const [index, { kind, text, range, isQuoted }] of statements.entries()) {
    if (kind !== 'row') header = undefined;
    else if (header === undefined) [header, table] = [cellsOf(text), index];
    else if (!isQuoted && !DELIMITER_ROW.test(text) && mayHoldQuantity(text)) {
      const cells = cellsOf(text);
      const label = cells[0]?.text ?? '';
      const titles = header;
      lines.push(
        ...cells.slice(1).flatMap((cell, column): readonly MeasuredLine[] => {
          if (!mayHoldQuantity(cell.text)) return [];
          const start = range.start + cell.start;
          const at = { start, end: start + cell.text.length };
          const leading = (): string => titles[column + 1]?.text ?? '';
          return [{ text: cell.text, range: at, source: 'statement', list: `table ${table}`, label, row: text, leading, mayBeBare: true }];
        }),
      );
    }
  }
  return lines;
}

/** A cell of a row. */
interface Cell {
  readonly text: string;
  /** Offset into the row. */
  readonly start: number;
}

/** The cells of a row. */
export function cellsOf(row: string): readonly Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const part of row.split('|')) {
    const text = part.trim();
    if (text !== '' || start > 0) cells.push({ text, start: start + part.indexOf(text) });
    start += part.length + 1;
  }
  return cells;
}
