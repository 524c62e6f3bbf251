import type { AgentDocument } from '../../../model/agent-document.ts';
import { answeredBothWays, type Answers } from '../practices/match-practices.ts';
import { mayDoIt } from './does-it.ts';
import type { ClausePair } from './find-modality-pairs.ts';
import type { UnderstoodClause } from './understood-clause.ts';

/** Clauses that answer one question in opposite ways; at most one pair a question. */
export function findPracticePairs(document: AgentDocument): readonly ClausePair[] {
  return answeredBothWays(document).flatMap(pairOf).filter(isSaid);
}

/** "Raw strings in queries" is a thing to look for as well as one to do. */
function isSaid({ against, ban }: ClausePair): boolean {
  return [against, ban].every(({ text, negation }) => negation !== undefined || mayDoIt(text));
}

/** A file that answers both ways time and again speaks of two cases. */
const MOST_BREAKS = 2;

function pairOf({ practice, holds, breaks }: Answers): readonly ClausePair[] {
  const [few, many] = linesOf(breaks) <= linesOf(holds) ? [breaks, holds] : [holds, breaks];
  const against = few.find((clause) => clause.source !== 'rule') ?? few[0];
  if (against === undefined || linesOf(few) > MOST_BREAKS) return [];
  const others = many.filter((clause) => clause.statement !== against.statement && meets(clause, against));
  const ban = others.find((clause) => clause.source === 'rule') ?? others[0];
  if (ban === undefined) return [];
  return [{ against, ban, about: practice.about, isMeasured: false }];
}

/** Questions are wide: what is said of a case is no answer against less than "never" and "always". */
function meets(clause: UnderstoodClause, against: UnderstoodClause): boolean {
  return clause.given === undefined && (against.given === undefined || /\b(?:never|always|under no circumstances)\b/.test(clause.text));
}

function linesOf(clauses: readonly UnderstoodClause[]): number {
  return new Set(clauses.map((clause) => clause.statement)).size;
}
