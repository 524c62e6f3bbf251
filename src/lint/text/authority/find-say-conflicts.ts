import { isSameConcept, weightOf, type Concept } from '../statements/concepts.ts';
import type { AgentDocument } from '../../../model/agent-document.ts';
import { areForOneReader } from '../statements/role-parts.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { claimsOfSay, type ClaimOfSay } from './claims-of-say.ts';
import { areOthers } from './holders.ts';

/** Two claims to the say over one matter. */
export interface SayConflict {
  readonly kind: 'say' | 'truth';
  readonly at: UnderstoodClause;
  readonly other: UnderstoodClause;
}

/** Parts and wholes, and other names of one matter: who settles the tables settles the schema. */
const FIELDS: readonly (readonly string[])[] = [
  'schema table column relation key index database design layout',
  'style colour color spacing typography font palette theme layout ui screen interface',
  'scope feature backlog story requirement',
  'architecture design structure pattern boundary',
  'api endpoint contract interface',
  'release deployment deploy rollout version launch ship merge',
  'budget cost price spend money fund funding expense',
  'wording copy text tone voice message content',
  'spec specification standard protocol revision',
  'reviewer review look approver',
  'conflict dispute disagreement inconsistency incompatible clash contradiction tie',
  'schedule deadline date timeline milestone',
  'priority order sequence rank urgency severity',
  'name naming title label',
  'framework library stack technology tool dependency',
  'risk exception waiver exemption',
  'access permission privilege right',
  'threshold limit target goal coverage',
  'customer user client account',
  'incident outage escalation',
].map((row) => row.split(' '));

/** Nobody claims more; it keeps the cost of a hostile file linear. */
const MOST_CLAIMS = 60;
const MOST_OTHERS = 200;

/** At most one conflict a claim. */
export function findSayConflicts(document: AgentDocument, clauses: readonly UnderstoodClause[]): readonly SayConflict[] {
  const all = claimsOfSay(document, clauses);
  const claims = all.filter(({ kind }) => kind !== 'part' && kind !== 'duty').slice(0, MOST_CLAIMS);
  const others = all.filter(({ kind }) => kind === 'part' || kind === 'duty').slice(0, MOST_OTHERS);
  const seen = new Set<number>();
  return claims.flatMap((claim, index): readonly SayConflict[] => {
    const rival = [...claims.slice(0, index), ...others].find(
      (other) =>
        !seen.has(other.clause.statement) && areForOneReader(document, claim.clause.range, other.clause.range) && areRivals(claim, other),
    );
    if (rival === undefined || seen.has(claim.clause.statement)) return [];
    seen.add(claim.clause.statement);
    return [{ kind: claim.kind === 'truth' ? 'truth' : 'say', at: claim.clause, other: rival.clause }];
  });
}

function areRivals(a: ClaimOfSay, b: ClaimOfSay): boolean {
  if (a.clause.statement === b.clause.statement) return false;
  // A duty says nothing against somebody who has the say, unless nobody else has it.
  if (a.kind !== b.kind && (a.kind !== 'say' || (b.kind !== 'part' && b.kind !== 'duty') || !a.isAlone)) return false;
  return isSameMatter(a.matter, b.matter) && sharesHead(a, b) && areOthers(a.holders, b.holders);
}

/** One word in common has to be what the rest narrows down; two may stand anywhere. */
function sharesHead(a: ClaimOfSay, b: ClaimOfSay): boolean {
  return shares(a.head, b.head).length > 0 || Math.max(shares(a.matter, b.matter).length, shares(b.matter, a.matter).length) > 1;
}

/** All words of the shorter one, or two of them that are no everyday words. */
function isSameMatter(a: readonly Concept[], b: readonly Concept[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const shared = shares(few, many);
  return shared.length === few.length || shared.filter((concept) => weightOf(concept) > 1).length > 1;
}

function shares(few: readonly Concept[], many: readonly Concept[]): readonly Concept[] {
  return few.filter((concept) => many.some((other) => isSameConcept(concept, other) || areOfOneField(concept, other)));
}

function areOfOneField(a: Concept, b: Concept): boolean {
  return FIELDS.some((words) => words.includes(a.stem) && words.includes(b.stem));
}
