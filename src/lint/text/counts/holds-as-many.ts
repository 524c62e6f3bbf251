import type { AgentDocument } from '../../../model/agent-document.ts';
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
  return isNext || headingsNamed(document, noun) === value || isTabled(document, { value, noun });
}

/** "Phase 1: Review" is one for the noun `phase`. */
function headingsNamed({ sections }: AgentDocument, noun: string): number {
  return sections.filter(({ title }) => singularOf(/^([a-z]+) \d/i.exec(title)?.[1]?.toLowerCase() ?? '') === noun).length;
}

const HEADER_ROWS = 2;

/** A header, its delimiter and so many rows. */
function isTabled({ statements }: AgentDocument, { value, noun }: Pick<CountClaim, 'value' | 'noun'>): boolean {
  return statements.some(({ kind, text }, index) => {
    if (kind !== 'row' || statements[index - 1]?.kind === 'row') return false;
    const words =
      text
        .split('|')[1]
        ?.toLowerCase()
        .match(/[a-z]+/g) ?? [];
    if (singularOf(words.at(-1) ?? '') !== noun) return false;
    const end = statements.findIndex((line, at) => at > index && line.kind !== 'row');
    return (end === -1 ? statements.length : end) - index - HEADER_ROWS === value;
  });
}
