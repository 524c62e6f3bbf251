import type { AgentDocument } from '../../../model/agent-document.ts';
import { appendTo } from '../../../model/append-to.ts';
import { oncePer } from '../../../model/once-per.ts';
import { singularOf } from '../singular.ts';
import type { CountingLine } from './counting-lines.ts';
import { membersOf } from './enumerations.ts';
import type { CountClaim } from './find-count-claims.ts';

/** "You have two options with equal scores": which ones, only the run can tell. */
const OF_SOME = /^ (?:with|that|which|whose)\b/;

/**
 * Whether a file holds as many of a thing as a line counts, in a place that bears no name: the list right behind the line, headings with a
 * number behind the noun, or a table whose first column is called by it.
 */
export function holdsAsMany(document: AgentDocument, { statement, text }: CountingLine, { value, noun, end, isRest }: CountClaim): boolean {
  if (OF_SOME.test(text.slice(end))) return true;
  if (isRest) return false;
  // "Answer all four questions. If one is open, stop." are two lines.
  const isNext = [statement, statement + 1].some((index) => membersOf(document, index)?.places.length === value);
  return isNext || numberedHeadings(document).get(noun)?.length === value || (tablesByNoun(document).get(noun)?.includes(value) ?? false);
}

/** "Phase 1: Review" is one for the noun `phase`. */
const numberedHeadings = oncePer(({ sections }: AgentDocument): ReadonlyMap<string, readonly string[]> => {
  const titles = new Map<string, string[]>();
  for (const { title } of sections) {
    const noun = /^([a-z]+) \d/i.exec(title)?.[1];
    if (noun !== undefined) appendTo(titles, singularOf(noun), title);
  }
  return titles;
});

const HEADER_ROWS = 2;

/** How many rows tables have below a header and its delimiter, by the last word of the first column's title. */
const tablesByNoun = oncePer(({ statements }: AgentDocument): ReadonlyMap<string, readonly number[]> => {
  const rows = new Map<string, number[]>();
  for (let start = 0, end = 0; start < statements.length; start = end + 1) {
    for (end = start; statements[end]?.kind === 'row'; end++);
    const words = end === start ? undefined : statements[start]?.text.split('|')[1]?.match(/[a-z]+/gi);
    if (words !== undefined && words !== null) appendTo(rows, singularOf(words.at(-1) ?? ''), end - start - HEADER_ROWS);
  }
  return rows;
});
