import type { Range } from '../model/range.ts';

/** The lines of a text from an offset on, without their ends; a text that ends with one has an empty line at last. */
export function* linesFrom(text: string, start: number): Generator<Range> {
  const lineEnds = /\r\n|\n|\r/g;
  lineEnds.lastIndex = start;
  let lineStart = start;
  for (let match = lineEnds.exec(text); match !== null; match = lineEnds.exec(text)) {
    yield { start: lineStart, end: match.index };
    lineStart = lineEnds.lastIndex;
  }
  yield { start: lineStart, end: text.length };
}
