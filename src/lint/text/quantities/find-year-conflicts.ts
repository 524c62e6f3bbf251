import type { AgentDocument } from '../../../model/agent-document.ts';
import { LineQuery } from '../words/line-query.ts';
import { shiftRange, type Range } from '../../../model/range.ts';

/** Two spans of one count of years that disagree about when it began. */
export interface YearConflict {
  readonly at: Range;
  readonly other: Range;
  readonly written: string;
  readonly otherWritten: string;
}

/** "Years 4-8: Growth (2008-2012)". */
const SPAN = /\byears?\s(\d{1,2})\s?[-–]\s?(\d{1,2})\b[^()\n]{0,40}\((\d{4})\s?[-–]\s?(?:\d{4}|present|today|now)\)/i;

const COUNTED_YEAR = /\byears?\s\d/i;
const YEARS = new LineQuery(() => [[['year', 'years'], ['#']]]);

/** The first pair of neighbouring spans, in lines and titles, that count from different first years. */
export function findYearConflicts(document: AgentDocument): readonly YearConflict[] {
  const { statements, sections, text } = document;
  const counting = YEARS.of(document).flatMap((index) => statements[index]?.range ?? []);
  const lines = [...counting, ...sections.map(({ titleRange }) => titleRange)].toSorted((a, b) => a.start - b.start);
  const spans = lines.flatMap((range) => {
    const match = COUNTED_YEAR.test(text.slice(range.start, Math.min(range.end, range.start + 60)))
      ? SPAN.exec(text.slice(range.start, range.end))
      : null;
    if (match === null) return [];
    const place = shiftRange({ start: match.index, end: match.index + match[0].length }, range.start);
    return [{ place, base: Number(match[3]) - Number(match[1]), from: Number(match[1]), written: match[0] }];
  });
  return spans.flatMap((span, index): readonly YearConflict[] => {
    const before = spans[index - 1];
    const isFirst = spans.slice(0, index).every(({ base }, at) => at === 0 || base === spans[at - 1]?.base);
    if (before === undefined || before.base === span.base || span.from <= before.from || !isFirst) return [];
    return [{ at: span.place, other: before.place, written: span.written, otherWritten: before.written }];
  });
}
