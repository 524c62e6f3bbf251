import type { AgentDocument, RuleBlock } from '../model/agent-document.ts';

/** The whole lines that a rule block stands on. */
export interface BlockLines {
  /** Offsets in the file: from the start of the first line to the end of the last, its line end excluded. */
  readonly start: number;
  readonly end: number;
  readonly count: number;
  line(index: number): string;
  /** Lines from `start` up to `end`, which is left out. */
  slice(start: number, end: number): readonly string[];
  /** Index of the line that holds an offset of the file; -1 before the first line. */
  indexAt(offset: number): number;
  /** Offset in the file at which a line begins. */
  startOf(index: number): number;
}

/** Reads the lines of a document's rule block. Line ends must be LF. */
export function createBlockLines(document: AgentDocument, block: RuleBlock): BlockLines {
  const { text } = document;
  const start = text.lastIndexOf('\n', Math.max(block.range.start - 1, 0)) + 1;
  const feed = text.indexOf('\n', block.range.end);
  const end = feed === -1 ? text.length : feed;
  const lines = text.slice(start, end).split('\n');
  const starts: number[] = [];
  let at = start;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return {
    start,
    end,
    count: lines.length,
    line: (index) => lines[index] ?? '',
    slice: (from, to) => lines.slice(from, to),
    indexAt: (offset) => lastAtMost(starts, offset),
    startOf: (index) => starts[index] ?? end,
  };
}

/** Index of the last of some rising numbers that is not above a limit; -1 when all are. */
function lastAtMost(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
