import { conceptsIn, type Concept } from '../statements/concepts.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { holdersIn } from './holders.ts';
import { CLOSED, SAY_PATTERNS, type SayKind } from './say-patterns.ts';

/** A clause that gives somebody or something the say over a matter. */
export interface ClaimOfSay {
  readonly kind: SayKind;
  readonly clause: UnderstoodClause;
  readonly holders: readonly string[];
  readonly matter: readonly Concept[];
  /** Of it, what the rest narrows down: the rollout of "the rollout of a change into an environment". */
  readonly head: readonly Concept[];
}

const HINT =
  /decid|settl|fix|\bsets?\b|determin|defin|choos|chosen|own|control|approv|govern|dictat|sign|confirm|agree|maintain|final|last|ultimate|responsib|accountab|charge|authorit|belong|falls?|rests?|lies|left|\bup\b|defer|leave|refer|submit|truth|record|canonical|from|bind|overr|revers|appeal|amend|revis|contest|challeng|undo|disput|here|yourself|prioriti|correct|chang/;
/** Words of a matter that every matter has. */
const EMPTY: ReadonlySet<string> = new Set(
  'decision choice question matter ownership level target value require final specific need change work task thing everything anything all other detail result quality'.split(
    ' ',
  ),
);
const LOOKS = /^(?:verify|check|ensure|confirm|validate|make sure|review|test|assert|see|detect|flag)\b/;
const MOST_MATTER = 8;
const NARROWED = / (?:of|into|in|on|to|for|from|with|between|across) /;

/** "The architect is told afterwards": that one has no say. */
const TOLD_LATER =
  /(?:^|\b(?:and|then) )(?<holder>(?:the )?[a-z][a-z0-9 -]{2,50}?) (?:is|are|gets?) (?:only |merely |just )?(?:informed|told|notified) (?:only )?(?:afterwards|later|after the fact|once it is done)\b/;
/** "Defers the schema to the architect": that one has. */
const HAS_SAY = /\b(?:defers?|leaves?|refers?|submits?) .{2,60}? to (?<holder>(?:the )?[a-z][a-z0-9-]{2,50})/;

/** Who is said to be told afterwards in one line, and who is deferred to. */
export function standingOf({
  text,
  condition,
}: UnderstoodClause): { readonly holders: readonly string[]; readonly hasSay: boolean } | undefined {
  if (condition !== undefined) return undefined;
  const told = TOLD_LATER.exec(text)?.groups?.['holder'];
  const holder = told ?? HAS_SAY.exec(text)?.groups?.['holder'];
  const holders = holder === undefined ? [] : holdersIn(holder);
  return holders.length === 0 ? undefined : { holders, hasSay: told === undefined };
}

/** Who has the say over what, in order. */
export function claimsOfSay(clauses: readonly UnderstoodClause[]): readonly ClaimOfSay[] {
  return clauses.flatMap((clause) => (clause.condition === undefined && HINT.test(clause.text) ? claimsIn(clause) : []));
}

function claimsIn(clause: UnderstoodClause): readonly ClaimOfSay[] {
  const { text, negation } = clause;
  if (negation !== undefined && negation.start <= 0) {
    const closed = negation.of === 'everything' && negation.start === 0 ? CLOSED.exec(text.slice(negation.end).trimStart()) : null;
    return closed === null ? [] : claimOf(clause, 'final', closed);
  }
  const said = text
    .slice(0, negation?.start ?? text.length)
    .trimEnd()
    .replace(/[(,]$/, '');
  for (const { kind, pattern } of SAY_PATTERNS) {
    const match = pattern.exec(said);
    const claims = match === null ? [] : claimOf(clause, kind, match);
    if (claims.length > 0) return claims;
  }
  return [];
}

function claimOf(clause: UnderstoodClause, kind: SayKind, { groups }: RegExpExecArray): readonly ClaimOfSay[] {
  const about = groups?.['matter'] ?? '';
  const telling = (part: string): readonly Concept[] =>
    conceptsIn(part).filter(({ stem }) => kind === 'final' || kind === 'open' || !EMPTY.has(stem));
  const matter = telling(about);
  const head = telling(about.split(NARROWED, 1)[0] ?? '');
  const holder = groups?.['holder'] ?? '';
  const holders = kind === 'say' ? sayersIn(holder) : kind === 'truth' ? sourcesIn(holder) : [];
  // "Verify that addresses are taken from the settings" tells whom to check, not whom to believe.
  if (kind === 'truth' && LOOKS.test(groups?.['matter'] ?? '')) return [];
  const isNobody = (kind === 'say' || kind === 'truth') && holders.length === 0;
  return isNobody || matter.length === 0 || matter.length > MOST_MATTER
    ? []
    : [{ kind, clause, holders, matter, head: head.length > 0 ? head : matter }];
}

function sayersIn(holder: string): readonly string[] {
  return /^(?:on your own|alone|as you|at your|independently|unilaterally)/.test(holder) ? ['self'] : holdersIn(holder);
}

/** A source may be anything that has a name. */
function sourcesIn(holder: string): readonly string[] {
  const people = holdersIn(holder);
  return people.length > 0 ? people : conceptsIn(holder).map(({ stem }) => stem);
}
