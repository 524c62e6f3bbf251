import { findNegation } from './find-negation.ts';
import { stemsIn } from './read-deed.ts';
import type { UnderstoodClause } from './understood-clause.ts';

/** Words that begin a case. */
const CASE = /^(?:if|when|whenever|where|in case)$/;
/** A case that a ban or an order leaves room for: somebody asks for it, nothing else is left, another place, another severity. */
const EXCEPTION =
  /\b(?:only|unless|except|explicit\w*|requested|asks?|asked|told|instructed|approv\w*|confirm\w*|permi\w*|authori\w*|agree\w*|justif\w*|necessary|need(?:ed|s)?|required?|requires|appropriate|possible|applicable|beneficial|useful|helpful|relevant|available|unavailable|last resort|legacy|can|cannot|can't|could|unable|fails?|failed|failing|missing|absent|lacks?|offline|emergenc\w*|urgent|production|staging|development|local|wants?|prefers?|insists?|allowed|safe|trivial|simple|minor|no|without|impossible|blocked|stuck|already|truly|really|genuinely|absolutely|critical|severe)\b/;
/** A case in which the thing is not there yet is the usual one for whoever is to bring it in. */
const NOT_YET = /\b(?:not already|not yet|isn't already|is not there|does not exist|doesn't exist)\b/;
/** Nobody binds what always holds. */
const UNIVERSAL = /\b(?:always|never|must|do not|don't|avoid|no|all|every|each|any|under no circumstances|without exception)\b/;
const SHORTEST = 8;

/**
 * A clause without the case that it is bound to, as an order or a ban of its own; undefined where the case is an exception that others
 * leave room for. A clause that is bound to no case comes back as it is.
 */
export function freeOfCase(clause: UnderstoodClause): UnderstoodClause | undefined {
  const { condition, given, text, negation } = clause;
  if (condition === undefined) return clause;
  if (given === undefined || !CASE.test(condition) || (EXCEPTION.test(given) && !NOT_YET.test(given))) return undefined;
  const main = text
    .replace(given, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/^[ ,]+|[ ,(]+$/g, '');
  if (main.length < SHORTEST) return undefined;
  return { ...clause, text: main, condition: undefined, negation: negation?.start === -1 ? negation : findNegation(main) };
}

/**
 * Whether two clauses can meet in one run. What holds for one case meets what always holds, unless it reads as an exception to it; two cases
 * have to be the same.
 */
export function mayMeet(ban: UnderstoodClause, order: UnderstoodClause): boolean {
  if (ban.given === undefined && order.given === undefined) return true;
  if (ban.given !== undefined && order.given !== undefined) return areSame(ban.given, order.given);
  if (ban.given !== undefined) return !UNIVERSAL.test(order.text) && areSame(ban.given, order.text);
  return UNIVERSAL.test(ban.text);
}

/** "When downloading" and "downloaded files" speak of one case. */
function areSame(one: string, other: string): boolean {
  const beginnings = new Set(beginningsOf(other));
  return beginningsOf(one).some((beginning) => beginnings.has(beginning));
}

const BEGINNING = 6;

function beginningsOf(text: string): readonly string[] {
  return stemsIn(text).flatMap((stem) => (stem.length > 3 ? stem.slice(0, BEGINNING) : []));
}
