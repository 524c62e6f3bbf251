import { isSameConcept, weightOf, type Concept } from '../statements/concepts.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { claimsOfPrecedence, type ClaimOfPrecedence } from './claims-of-precedence.ts';

/** Two claims of which one puts first what the other puts last. */
export interface PrecedenceConflict {
  readonly at: UnderstoodClause;
  readonly other: UnderstoodClause;
}

/** Words that stand beside a goal or a source and are none. */
const EMPTY: ReadonlySet<string> = new Set(
  'concern goal aspect consideration requirement need time case always other version content thing review use new best write good folder file directory document doc guide page section'.split(
    ' ',
  ),
);
/** Nobody claims more; it keeps the cost of a hostile file linear. */
const MOST_CLAIMS = 60;

/** At most one conflict a claim. */
export function findPrecedenceConflicts(clauses: readonly UnderstoodClause[]): readonly PrecedenceConflict[] {
  const claims = claimsOfPrecedence(clauses).slice(0, MOST_CLAIMS);
  return claims.flatMap((claim, index): readonly PrecedenceConflict[] => {
    const rival = claims.slice(0, index).find((other) => areRivals(claim, other));
    return rival === undefined ? [] : [{ at: claim.clause, other: rival.clause }];
  });
}

function areRivals(a: ClaimOfPrecedence, b: ClaimOfPrecedence): boolean {
  if (a.clause.statement === b.clause.statement) return false;
  if (a.above.length === 0 && b.above.length === 0) return false;
  if (a.below.length > 0 && b.below.length > 0 && a.above.length > 0 && b.above.length > 0)
    return isSame(a.above, b.below) && isSame(a.below, b.above);
  if (a.below.length > 0) return puts(a, b);
  if (b.below.length > 0) return puts(b, a);
  return a.of === 'goals' && b.of === 'goals' && !isSame(a.above, b.above);
}

/** What stands below in one claim is on top in the other, or what the other's top holds for. */
function puts({ above, below }: ClaimOfPrecedence, top: ClaimOfPrecedence): boolean {
  return (isSame(below, top.above) || isSame(below, top.about)) && !isSame(above, top.above);
}

/** One side of a comparison is the other, or a part of it by its telling words. */
function isSame(a: readonly Concept[], b: readonly Concept[]): boolean {
  const [some, others] = [a, b].map(withoutEmpty);
  if (some === undefined || others === undefined || some.length === 0 || others.length === 0) return false;
  const [few, many] = some.length <= others.length ? [some, others] : [others, some];
  const shared = few.filter((one) => many.some((other) => isSameConcept(one, other)));
  return shared.length === few.length || (shared.length * 2 >= few.length && shared.some((one) => weightOf(one) > 1));
}

/** Without words that any goal or source has, unless it has no others. */
function withoutEmpty(side: readonly Concept[]): readonly Concept[] {
  const telling = side.filter(({ stem }) => !EMPTY.has(stem));
  return telling.length > 0 ? telling : side;
}
