import type { Range } from '../model/range.ts';

/** The lines of a text from an offset on, without their ends; a text that ends with one has an empty line at last. */
export function linesFrom(text: string, start: number): readonly Range[] {
  if (text.includes('\r', start)) return linesWithReturns(text, start);
  const lines: Range[] = [];
  let lineStart = start;
  for (let end = text.indexOf('\n', start); end !== -1; end = text.indexOf('\n', lineStart)) {
    lines.push({ start: lineStart, end });
    lineStart = end + 1;
  }
  lines.push({ start: lineStart, end: text.length });
  return lines;
}

function linesWithReturns(text: string, start: number): readonly Range[] {
  const lines: Range[] = [];
  const lineEnds = /\r\n|\n|\r/g;
  lineEnds.lastIndex = start;
  let lineStart = start;
  for (let match = lineEnds.exec(text); match !== null; match = lineEnds.exec(text)) {
    lines.push({ start: lineStart, end: match.index });
    lineStart = lineEnds.lastIndex;
  }
  lines.push({ start: lineStart, end: text.length });
  return lines;
}
