import type { ParseProblem } from '../model/agent-document.ts';
import type { Range } from '../model/range.ts';
import { countInlineMarks } from './inline-marks.ts';
import { LIMITS } from './limits.ts';
import { linesFrom } from './lines-from.ts';
import { mayReachLimit } from './may-reach-limit.ts';

interface Guarded {
  /** Offsets are those of the file; shorter where the rest is refused. */
  readonly text: string;
  readonly problems: readonly ParseProblem[];
}

/**
 * Takes away what the markdown parser would need quadratic time for, far beyond any honest text: lines that open too many
 * nested quotes and lists and runs of text with too many inline marks become blanks, what follows too many lines or list items goes.
 * Each limit is reported once, at the first place.
 */
export function guardMarkdown(text: string, start: number): Guarded {
  return mayReachLimit(text, start) ? refuseBeyondLimits(text, start) : { text, problems: [] };
}

function refuseBeyondLimits(text: string, start: number): Guarded {
  const deep: Refused = { ranges: [], value: 0 };
  const marked: Refused = { ranges: [], value: 0 };
  const late: Refused = { ranges: [], value: 0 };
  const listed: Refused = { ranges: [], value: 0 };
  let run: Run = { start, marks: 0 };
  let lines = 0;
  let items = 0;
  for (const line of linesFrom(text, start)) {
    const depth = line.end - line.start > LIMITS.containerDepth ? containerDepth(text, line) : 0;
    if (depth > LIMITS.containerDepth) refuse(deep, line, depth);
    items = HEADING.test(text.slice(line.start, line.start + 8)) ? 0 : items + (depth > LIMITS.containerDepth ? 0 : countItems(text, line));
    lines++;
    const rest = { start: line.start, end: text.length };
    refuseRest(late, rest, lines, LIMITS.lines);
    refuseRest(listed, rest, items, LIMITS.listItems);
    if (isBlank(text, line)) {
      closeRun(marked, run, line.start);
      run = { start: line.end, marks: 0 };
    }
    run.marks += countInlineMarks(text, line);
  }
  closeRun(marked, run, text.length);
  const ranges = [...deep.ranges, ...marked.ranges].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const end = Math.min(text.length, ...[...late.ranges, ...listed.ranges].map((rest) => rest.start));
  return {
    text: maskRanges(text, ranges).slice(0, end),
    problems: [
      ...limitProblem('container depth', deep, LIMITS.containerDepth),
      ...limitProblem('number of inline marks', marked, LIMITS.inlineMarks),
      ...limitProblem('number of lines', late, LIMITS.lines),
      ...limitProblem('number of list items', listed, LIMITS.listItems),
    ],
  };
}

interface Refused {
  readonly ranges: Range[];
  value: number;
}

interface Run {
  readonly start: number;
  marks: number;
}

function refuse(refused: Refused, range: Range, value: number): void {
  refused.ranges.push(range);
  refused.value = Math.max(refused.value, value);
}

/** Refuses all that follows the first place where the value is too large. */
function refuseRest(refused: Refused, rest: Range, value: number, most: number): void {
  refused.value = Math.max(refused.value, value);
  if (value > most && refused.ranges.length === 0) refused.ranges.push(rest);
}

function closeRun(refused: Refused, run: Run, end: number): void {
  if (run.marks > LIMITS.inlineMarks) refuse(refused, { start: run.start, end }, run.marks);
}

function limitProblem(limit: string, { ranges: [first], value }: Refused, most: number): readonly ParseProblem[] {
  return first === undefined ? [] : [{ kind: 'limit', limit, value, most, range: first }];
}

/** A heading at the margin ends every list. */
const HEADING = /^#{1,6}[ \t]/;

const BLANK = /^[ \t>]{0,100}$/;

/** Inline marks are matched within one paragraph, and only a blank line surely ends one. */
function isBlank(text: string, line: Range): boolean {
  return line.end - line.start <= 100 && BLANK.test(text.slice(line.start, line.end));
}

const MARKER = /[ \t>]{0,400}(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/y;

/** Upper bound of the list items that a line opens. */
function countItems(text: string, line: Range): number {
  const lead = text.slice(line.start, Math.min(line.end, line.start + 400));
  let items = 0;
  MARKER.lastIndex = 0;
  while (MARKER.test(lead)) items++;
  return items;
}

function maskRanges(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  const pieces: string[] = [];
  let done = 0;
  for (const range of ranges) {
    if (range.start < done) continue;
    pieces.push(text.slice(done, range.start), text.slice(range.start, range.end).replace(/[^\r\n]/g, ' '));
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
