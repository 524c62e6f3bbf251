import { isSameConcept, weightOf, type Concept } from '../statements/concepts.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { claimsOfSay, standingOf, type ClaimOfSay } from './claims-of-say.ts';
import { areOthers } from './holders.ts';

/** Two claims to the say over one matter. */
export interface SayConflict {
  readonly kind: 'say' | 'truth' | 'final';
  readonly at: UnderstoodClause;
  readonly other: UnderstoodClause;
}

/** Parts and wholes: who settles the tables settles the schema. */
const FIELDS: readonly (readonly string[])[] = [
  'schema table column relation key index database design layout',
  'style colour color spacing typography font palette theme layout',
  'scope feature backlog story requirement',
  'architecture design structure pattern',
  'api endpoint contract interface',
  'release deployment rollout version',
  'budget cost price spend',
  'wording copy text tone voice message',
].map((row) => row.split(' '));

const LATER = /(?:informed|told|notified) (?:only )?(?:afterwards|later|after|once)/;
/** Nobody claims more; it keeps the cost of a hostile file linear. */
const MOST_CLAIMS = 60;

/** At most one conflict a claim. */
export function findSayConflicts(clauses: readonly UnderstoodClause[]): readonly SayConflict[] {
  const claims = claimsOfSay(clauses).slice(0, MOST_CLAIMS);
  const seen = new Set<number>();
  const told = toldLater(clauses);
  if (told !== undefined) seen.add(told.at.statement);
  return [
    ...(told === undefined ? [] : [told]),
    ...claims.flatMap((claim, index): readonly SayConflict[] => {
      const rival = claims.slice(0, index).find((other) => !seen.has(other.clause.statement) && areRivals(claim, other));
      if (rival === undefined || seen.has(claim.clause.statement)) return [];
      seen.add(claim.clause.statement);
      return [{ kind: claim.kind === 'open' ? 'final' : claim.kind, at: claim.clause, other: rival.clause }];
    }),
  ];
}

/** One who is told afterwards in one line and deferred to in another. */
function toldLater(clauses: readonly UnderstoodClause[]): SayConflict | undefined {
  const later = clauses.filter(({ text }) => LATER.test(text));
  if (later.length === 0) return undefined;
  const deferred = clauses
    .flatMap((clause) => ({ clause, standing: standingOf(clause) }))
    .filter(({ standing }) => standing?.hasSay === true);
  for (const clause of later) {
    const standing = standingOf(clause);
    const other =
      standing === undefined || standing.hasSay
        ? undefined
        : deferred.find((one) => !areOthers(one.standing?.holders ?? [], standing.holders));
    if (other !== undefined && other.clause.statement !== clause.statement) return { kind: 'say', at: clause, other: other.clause };
  }
  return undefined;
}

function areRivals(a: ClaimOfSay, b: ClaimOfSay): boolean {
  if (a.clause.statement === b.clause.statement) return false;
  if (a.kind === 'final' || a.kind === 'open') return b.kind === OPPOSITE[a.kind] && hasSameHead(a.matter, b.matter);
  return a.kind === b.kind && isSameMatter(a.matter, b.matter) && shares(a.head, b.head).length > 0 && areOthers(a.holders, b.holders);
}

const OPPOSITE = { final: 'open', open: 'final' } as const;

/** All words of the shorter one, or two of them that are no everyday words. */
function isSameMatter(a: readonly Concept[], b: readonly Concept[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const shared = shares(few, many);
  return shared.length === few.length || shared.filter((concept) => weightOf(concept) > 1).length > 1;
}

function shares(few: readonly Concept[], many: readonly Concept[]): readonly Concept[] {
  return few.filter((concept) => many.some((other) => isSameConcept(concept, other) || areOfOneField(concept, other)));
}

/** "The model's verdict" and "system decisions" are both decisions. */
function hasSameHead(a: readonly Concept[], b: readonly Concept[]): boolean {
  const [headOfA, headOfB] = [a.at(-1), b.at(-1)];
  return headOfA !== undefined && headOfB !== undefined && isSameConcept(headOfA, headOfB);
}

function areOfOneField(a: Concept, b: Concept): boolean {
  const field = FIELDS.find((words) => words.includes(a.stem));
  return field?.includes(b.stem) === true;
}
