import type { ParseProblem } from '../model/agent-document.ts';
import type { Range } from '../model/range.ts';
import { LIMITS } from './limits.ts';
import { maskRange } from './mask-frontmatter.ts';

/**
 * Blanks the lines that open more nested quotes and lists than any honest text, since the markdown parser needs
 * quadratic time for them, and reports the limit once, at the first of them.
 */
export function guardContainers(text: string, start: number): { readonly text: string; readonly problems: readonly ParseProblem[] } {
  const deep: Range[] = [];
  let deepest = 0;
  for (const line of linesFrom(text, start)) {
    if (line.end - line.start <= LIMITS.containerDepth) continue;
    const depth = containerDepth(text, line);
    if (depth <= LIMITS.containerDepth) continue;
    deep.push(line);
    deepest = Math.max(deepest, depth);
  }
  const [first] = deep;
  if (first === undefined) return { text, problems: [] };
  const problem: ParseProblem = { kind: 'limit', limit: 'container depth', value: deepest, most: LIMITS.containerDepth, range: first };
  return { text: maskRanges(text, deep), problems: [problem] };
}

function* linesFrom(text: string, start: number): Generator<Range> {
  const lineEnds = /\r\n|\n|\r/g;
  lineEnds.lastIndex = start;
  let lineStart = start;
  for (let match = lineEnds.exec(text); match !== null; match = lineEnds.exec(text)) {
    yield { start: lineStart, end: match.index };
    lineStart = lineEnds.lastIndex;
  }
  yield { start: lineStart, end: text.length };
}

function maskRanges(text: string, ranges: readonly Range[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const range of ranges) {
    pieces.push(text.slice(done, range.start), maskRange(text.slice(range.start, range.end), 0, range.end - range.start));
    done = range.end;
  }
  return pieces.join('') + text.slice(done);
}

const LEAD = /^[\t >*+\-0-9.)]{0,4096}/;

/** Upper bound of the containers that the start of a line can open or continue. */
function containerDepth(text: string, line: Range): number {
  const lead = LEAD.exec(text.slice(line.start, Math.min(line.end, line.start + 4096)))?.[0] ?? '';
  let marks = 0;
  let blanks = 0;
  for (const character of lead) {
    if (character === ' ') blanks++;
    else if (character === '\t') blanks += 4;
    else if (character < '0' || character > '9') marks++;
  }
  if (marks === 0) return 0;
  // A run of marks without blanks (`-----`, `*****`) is a rule or emphasis, not a stack of lists; quotes need no blanks.
  const containers = lead.includes('>') ? marks : Math.min(marks, blanks + 1);
  return containers + Math.floor(Math.max(0, blanks - containers) / 2);
}
