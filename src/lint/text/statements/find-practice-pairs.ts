import type { AgentDocument } from '../../../model/agent-document.ts';
import { answeredBothWays, type Answers } from '../practices/match-practices.ts';
import { mayDoIt } from './does-it.ts';
import type { ClausePair } from './find-modality-pairs.ts';
import type { UnderstoodClause } from './understood-clause.ts';

/** A strict ban and an order that answer one question in opposite ways; at most one pair a question. */
export function findPracticePairs(document: AgentDocument): readonly ClausePair[] {
  return answeredBothWays(document).flatMap(pairOf);
}

/** A file that answers both ways time and again speaks of two cases. */
const MOST_BREAKS = 2;
/** Questions are wide: of two lines without such a word each may speak of another case. */
const STRICT = /\b(?:never|do not|don't|must not|under no circumstances)\b/;
const ALWAYS = /\b(?:never|always|under no circumstances)\b/;
const DENIES = /\b(?:not|never|no|without|cannot|can't|don't)\b/;

function pairOf({ practice, holds, breaks }: Answers): readonly ClausePair[] {
  if (Math.min(linesOf(breaks), linesOf(holds)) > MOST_BREAKS) return [];
  const pairs = [...pairsOf(holds, breaks), ...pairsOf(breaks, holds)];
  return pairs.slice(0, 1).map((pair) => ({ ...pair, about: practice.about, isMeasured: false }));
}

function pairsOf(bans: readonly UnderstoodClause[], orders: readonly UnderstoodClause[]): readonly Pick<ClausePair, 'against' | 'ban'>[] {
  return bans.filter(isStrict).flatMap((ban) => {
    const against = orders.find((order) => order.statement !== ban.statement && isOrder(order) && meets(ban, order));
    return against === undefined ? [] : [{ against, ban }];
  });
}

function isStrict({ text, negation }: UnderstoodClause): boolean {
  return negation !== undefined && STRICT.test(text);
}

/** "Raw strings in queries" is a thing to look for as well as one to do. */
function isOrder({ text, negation }: UnderstoodClause): boolean {
  return negation === undefined && !DENIES.test(text) && mayDoIt(text);
}

/** What is said of a case is no answer against less than "never" and "always". */
function meets(ban: UnderstoodClause, order: UnderstoodClause): boolean {
  return ban.given === undefined && (order.given === undefined || ALWAYS.test(ban.text));
}

function linesOf(clauses: readonly UnderstoodClause[]): number {
  return new Set(clauses.map((clause) => clause.statement)).size;
}
