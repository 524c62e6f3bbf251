import type { AgentDocument } from '../../../model/agent-document.ts';
import { haveOwnLabels } from '../statements/have-own-labels.ts';
import { thingClass } from '../statements/index-clauses.ts';
import { stemsIn } from '../statements/read-deed.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { claimsOfRank, type ClaimOfRank, type Rank } from './claims-of-rank.ts';
import { firstSteps, handOvers, soleOwners } from './shared-work.ts';

/** Two claims to a place that only one can hold. */
export interface RankConflict {
  readonly rank: Rank;
  readonly at: UnderstoodClause;
  readonly other: UnderstoodClause;
}

const RANKS = ['first', 'final', 'over', 'truth'] as const;

/** At most one conflict a rank. */
export function findRankConflicts(document: AgentDocument, clauses: readonly UnderstoodClause[]): readonly RankConflict[] {
  const claims = claimsOfRank(clauses);
  const pairs = RANKS.flatMap((rank): readonly RankConflict[] => {
    const rivals = firstRivals(
      document,
      claims.filter((claim) => claim.rank === rank),
      rank,
    );
    return rivals === undefined ? [] : [rivals];
  });
  const isFirstKnown = pairs.some(({ rank }) => rank === 'first');
  return [...pairs, ...(isFirstKnown ? [] : againstSteps(document, claims)), ...ownerConflicts(document, clauses)];
}

/** Claims are few: a file with more than this tells of something else. */
const MOST_CLAIMS = 12;

function firstRivals(document: AgentDocument, claims: readonly ClaimOfRank[], rank: Rank): RankConflict | undefined {
  if (claims.length > MOST_CLAIMS) return undefined;
  for (const [index, a] of claims.entries()) {
    const b = claims.slice(index + 1).find((other) => areRivals(a, other) && !haveOwnLabels(document, a.clause, other.clause));
    if (b === undefined) continue;
    const [weak, strict] = a.isStrict ? [b, a] : [a, b];
    return { rank, at: weak.clause, other: strict.clause };
  }
  return undefined;
}

function areRivals(a: ClaimOfRank, b: ClaimOfRank): boolean {
  if (a.clause.statement === b.clause.statement) return false;
  if (a.rank === 'over') return isSame(a.holder, b.below) && isSame(a.below, b.holder);
  if (a.rank === 'first' && !a.isStrict && !b.isStrict && a.clause.section !== b.clause.section && !sharesStem(a.clause, b.clause))
    return false;
  if (a.rank === 'final' && areAboutOthers(a.clause.text, b.clause.text)) return false;
  if (/ for /.test(a.clause.text) || / for /.test(b.clause.text)) return false;
  return !a.holder.some((stem) => b.holder.some((other) => thingClass(stem) === thingClass(other)));
}

/** "The last word on headlines" and "the last word on prices". */
const MATTER = / (?:say|word|decision|call|authority|approval|verdict|vote) (?:on|over|about|in|of) (.{2,60})/;

function areAboutOthers(one: string, other: string): boolean {
  const [some, others] = [one, other].map((text) => stemsIn(MATTER.exec(text)?.[1] ?? ''));
  return some !== undefined && others !== undefined && some.length > 0 && others.length > 0 && !some.some((stem) => others.includes(stem));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((stem) => b.includes(stem));
}

function sharesStem(a: UnderstoodClause, b: UnderstoodClause): boolean {
  const stems = stemsIn(b.text);
  return stemsIn(a.text).some((stem) => stem.length > 3 && stem !== 'start' && stem !== 'begin' && stems.includes(stem));
}

/** "X is always the first step" against step 1 of the process, which is another. */
function againstSteps(document: AgentDocument, claims: readonly ClaimOfRank[]): readonly RankConflict[] {
  const claim = claims.find(({ rank, isStrict, clause }) => rank === 'first' && isStrict && ALWAYS_FIRST.test(clause.text));
  if (claim === undefined) return [];
  const step = firstSteps(document).find((one) => one.statement !== claim.clause.statement && !sharesStem(one, claim.clause));
  return step === undefined ? [] : [{ rank: 'first', at: claim.clause, other: step }];
}

/** A greeting or the first line of an answer is no step of the process. */
const ALWAYS_FIRST =
  /\balways (?:the )?(?:very )?(?:first|opening)|\b(?:comes?|goes) first\b|\bbefore anything else\b|\b(?:very )?first (?:step|move|thing)\b/;

/** Work that one line gives to a sole owner and another one hands over. */
function ownerConflicts(document: AgentDocument, clauses: readonly UnderstoodClause[]): readonly RankConflict[] {
  const owners = soleOwners(clauses).slice(0, MOST_CLAIMS);
  const others = owners.length === 0 ? [] : handOvers(document);
  return owners.flatMap((owner): readonly RankConflict[] => {
    const other = others.find((one) => one.statement !== owner.statement && sharesWork(owner, one));
    return other === undefined ? [] : [{ rank: 'owner', at: owner, other }];
  });
}

function sharesWork(owner: UnderstoodClause, other: UnderstoodClause): boolean {
  const stems = stemsIn(other.text);
  return stemsIn(owner.text).some((stem) => stem.length > 6 && stems.includes(stem));
}
