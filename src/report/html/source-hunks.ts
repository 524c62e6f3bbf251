import { appendTo } from '../../model/append-to.ts';
import type { Severity } from '../../model/finding.ts';
import type { LineIndex } from '../../model/line-index.ts';
import type { Range } from '../../model/range.ts';
import { clearOfSurrogate } from '../code-frame.ts';
import { SEVEREST_FIRST } from '../keep-findings.ts';

/** Lines around a marked one. */
const CONTEXT_LINES = 2;
/** Of a longer range the first lines are shown. */
const MOST_MARKED_LINES = 6;
/** Longer lines are cut around their marks, in UTF-16 units. */
const MOST_LINE = 320;
const CONTEXT_UNITS = 100;

/** A stretch to mark; `id` is the number of its finding on the page. */
export interface Mark extends Range {
  readonly id: number;
  readonly severity: Severity;
}

/** A stretch of a line: plain without findings, else marked for them. */
export interface Segment {
  readonly text: string;
  /** Of the most severe finding; undefined for plain text. */
  readonly severity: Severity | undefined;
  readonly ids: readonly number[];
}

export interface HunkLine {
  /** 1-based. */
  readonly number: number;
  readonly segments: readonly Segment[];
  /** Findings that are told of below this line, in order. */
  readonly below: readonly number[];
}

/** Lines that follow each other. */
export type Hunk = readonly HunkLine[];

/** The lines around some stretches, which are marked; everything else of the file is left out. Pure. */
export function sourceHunks(source: string, lines: LineIndex, stretches: readonly Mark[]): readonly Hunk[] {
  const wanted = new Set<number>();
  const marks = new Map<number, Mark[]>();
  const below = new Map<number, number[]>();
  for (const stretch of stretches) {
    const mark = { ...stretch, end: Math.max(stretch.end, stretch.start + 1) };
    const { first, last } = linesOf(lines, mark);
    for (let line = Math.max(1, first - CONTEXT_LINES); line <= Math.min(lines.lineCount, last + CONTEXT_LINES); line++) wanted.add(line);
    for (let line = first; line <= last; line++) appendTo(marks, line, mark);
    appendTo(below, last, mark.id);
  }
  const isEmptyEnd = (line: number): boolean => line === lines.lineCount && !marks.has(line) && isEmpty(lines.rangeOfLine(line));
  const shown = [...wanted].toSorted((a, b) => a - b).filter((line) => !isEmptyEnd(line));
  return groupConsecutive(shown).map((group) =>
    group.map((number) => ({
      number,
      segments: segmentsOf(source, lines.rangeOfLine(number), marks.get(number) ?? []),
      below: below.get(number) ?? [],
    })),
  );
}

function linesOf(lines: LineIndex, { start, end }: Range): { readonly first: number; readonly last: number } {
  const first = lines.pointAt(start).line;
  return { first, last: Math.min(lines.pointAt(Math.max(start, end - 1)).line, first + MOST_MARKED_LINES - 1) };
}

function isEmpty({ start, end }: Range): boolean {
  return end <= start;
}

function groupConsecutive(numbers: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const number of numbers) {
    const group = groups.at(-1);
    if (group?.at(-1) === number - 1) group.push(number);
    else groups.push([number]);
  }
  return groups;
}

function segmentsOf(source: string, line: Range, marks: readonly Mark[]): readonly Segment[] {
  const cuts = new Set([line.start, line.end]);
  for (const { start, end } of marks) {
    for (const offset of [start, end]) if (offset > line.start && offset < line.end) cuts.add(offset);
  }
  const offsets = [...cuts].toSorted((a, b) => a - b);
  const segments = offsets.slice(0, -1).map((start, index) => toSegment(source, { start, end: offsets[index + 1] ?? line.end }, marks));
  const atEnd = marks.filter((mark) => mark.start >= line.end);
  const whole = atEnd.length === 0 ? segments : [...segments, { text: ' ', ...meaningOf(atEnd) }];
  return line.end - line.start > MOST_LINE ? whole.map((segment, index) => shorten(segment, index, whole.length)) : whole;
}

function toSegment(source: string, { start, end }: Range, marks: readonly Mark[]): Segment {
  return { text: source.slice(start, end), ...meaningOf(marks.filter((mark) => mark.start <= start && end <= mark.end)) };
}

function meaningOf(marks: readonly Mark[]): Omit<Segment, 'text'> {
  return { severity: SEVEREST_FIRST.find((severity) => marks.some((mark) => mark.severity === severity)), ids: marks.map(({ id }) => id) };
}

/** Cuts what is not marked, and the middle of a very long mark. */
function shorten(segment: Segment, index: number, count: number): Segment {
  const { text, ids } = segment;
  const most = ids.length > 0 ? MOST_LINE : CONTEXT_UNITS;
  const before = index === 0 && ids.length === 0 && count > 1 ? 0 : most;
  const after = index === count - 1 && ids.length === 0 ? 0 : most;
  if (text.length <= before + after) return segment;
  const head = text.slice(0, clearOfSurrogate(text, before));
  return { ...segment, text: `${head}…${after === 0 ? '' : text.slice(clearOfSurrogate(text, text.length - after))}` };
}
