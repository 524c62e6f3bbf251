import type { AgentDocument } from '../../../model/agent-document.ts';
import { ARROW } from '../grammar/line-patterns.ts';
import type { UnderstoodClause } from './understood-clause.ts';

/** A longer line tells a story: what binds a clause of it to a case stands in another sentence. */
const MOST_CHARACTERS = 280;
const MOST_SENTENCES = 2;
const SENTENCE = /[.!?;](?=["'”’)*_`]{0,3}\s)/g;
/** "`cache == false`: skip": what follows holds in that case, as it does behind an arrow. */
const CASE_LABEL = /^[*_]{0,3}`[^`\n]{1,40}(?:=|true|false)[^`\n]{0,40}`[*_]{0,3}:/;
/** A deed to what another sentence named: "do this", "re-run it". */
const POINTS = /^\W{0,3}(?:[\w'-]{1,20} ){0,2}(?:it|this|that|them|these|those)\b/;
/** "For each changed file" asks for nothing. */
const NO_DEED = /^(?:for|in|on|at|with|within|from|of)\b/;

/** Whether a clause can be read without what stands around it: a whole one of a short line, no branch, and nothing that points elsewhere. */
export function standsAlone({ text: source, statements }: AgentDocument, { statement, text, negation, range }: UnderstoodClause): boolean {
  const line = statements[statement]?.text ?? '';
  if (
    line.length > MOST_CHARACTERS ||
    ARROW.test(line) ||
    CASE_LABEL.test(line) ||
    POINTS.test(text.slice(Math.max(0, negation?.end ?? 0)))
  )
    return false;
  // A remark in brackets holds for what it stands behind.
  if (source.charAt(range.start - 1) === '(' || text.includes('(') !== text.includes(')')) return false;
  if (negation === undefined && NO_DEED.test(text)) return false;
  return (line.match(SENTENCE) ?? []).length < MOST_SENTENCES;
}
