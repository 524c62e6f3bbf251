import type { AgentDocument } from '../../../model/agent-document.ts';
import { conceptsIn, type Concept } from '../statements/concepts.ts';
import { understandDocument } from '../statements/understand-document.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { holdersIn } from './holders.ts';
import { isBehindLabel, labelledClaim } from './labelled-claims.ts';
import { PART_PATTERNS } from './part-patterns.ts';
import { SAY_PATTERNS, type SayKind, type SayPattern } from './say-patterns.ts';

/** A clause that gives somebody or something the say over a matter; `duty`: the agent is told to see to it, and nobody else is shut out. */
export interface ClaimOfSay {
  readonly kind: SayKind | 'duty';
  readonly clause: UnderstoodClause;
  readonly holders: readonly string[];
  readonly matter: readonly Concept[];
  /** Of it, what the rest narrows down: the rollout of "the rollout of a change into an environment". */
  readonly head: readonly Concept[];
  /** True for words that leave no room for a second one. */
  readonly isAlone: boolean;
}

const HINT =
  /decid|settl|fix|\bsets?\b|determin|defin|choos|chosen|own|control|approv|govern|dictat|sign|confirm|agree|maintain|last|ultimate|responsib|accountab|charge|authorit|belong|falls?|rests?|lies|left|\bup\b|defer|leave|refer|submit|truth|record|canonical|from|bind|overr|revers|appeal|amend|revis|contest|challeng|undo|disput|here|yourself|prioriti|correct|chang|yours|mine|alone|ratif|\brul|pick|grant|escalat|\bask|consult|consent|permission|based on|driven|led\b|\blet\b|call|choice|route|delegat|discretion|say-so|own word|recommend|resolv|arbit|select|assign|decis|answer|handled|made|taken|final|vetted|job|business/;
/** Words of a matter that every matter has. */
const EMPTY: ReadonlySet<string> = new Set(
  'decision choice question matter ownership level target value require final specific need change work task thing everything anything all other detail result quality approval call issue when where whether who what how execute execution'.split(
    ' ',
  ),
);
const LOOKS = /^(?:verify|check|ensure|confirm|validate|make sure|review|test|assert|see|detect|flag)\b/;
const MOST_MATTER = 14;
const NARROWED = / (?:of|into|in|on|to|for|from|with|between|across) /;
/** Words that shut out everybody else. */
const ALONE =
  /\b(?:alone|only|solely|exclusively|sole|nobody|no one|final|last word|ultimate\w*|yourself|yours|mine|on your own|unilaterally|independently|(?:word|authority|discretion|say-so|initiative)$|as you see fit|owns?|owned|belongs?|up to|leave|let|without (?:further|any|asking|consult\w*)|ratif\w+|rules? on|settle[sd]?)\b|\bfrom start to finish\b|(?:call|decision|choice|job)$/;
/** What an agent may do though somebody else has the say. */
const WEAK = /^you (?:\w+ly )?(?:choose|select|pick|determine|define|assign|prioriti[sz]e|set|fix|maintain|design|control)\b/;
/** What an agent does in its work. */
const DUTY =
  /^(?:you |this agent )?(?:then |always )?(?:resolv|decid|settl|choos|select|pick|determin|defin|assign|approv|prioriti[sz]|set|fix|arbitrat|rul|grant|mediat|adjudicat)(?:e?s|e|s)?(?: on)? (?<matter>[\w',/ -]{3,110}?)(?=$|[,;(.]| based on | from | using | with )/;

/** Who has the say over what, in order; who is merely asked counts where somebody decides alone, which is rare: then every line is read. */
export function claimsOfSay(document: AgentDocument, clauses: readonly UnderstoodClause[]): readonly ClaimOfSay[] {
  const mayClaim = (clause: UnderstoodClause): boolean => (HINT.test(clause.text) || isBehindLabel(document, clause)) && isOpen(clause);
  const claims = clauses.filter(mayClaim).flatMap((clause) => claimsIn(document, clause, SAY_PATTERNS));
  if (!claims.some(({ kind, isAlone }) => kind === 'say' && isAlone)) return claims;
  const known = new Set(claims.map(({ clause }) => clause));
  const others = understandDocument(document).filter((clause) => !known.has(clause) && mayClaim(clause));
  const parts = others.flatMap((clause) => claimsIn(document, clause, PART_PATTERNS));
  return [...claims, ...parts];
}

/** "Only after the lead agrees" and "decides when we ship" tell of no case. */
function isOpen({ text, condition }: UnderstoodClause): boolean {
  return condition === undefined || condition.startsWith('only') || NO_CASE.test(text);
}

const NO_CASE =
  /\b(?:decides?|rules? on|settles?|determines?) (?:which|who|what|how)\b|\b(?:decides?|determines?|chooses?|settles?|says?|ask|consult) (?:[a-z]+ ){0,3}(?:when|where|whether|if)\b/;

function claimsIn(document: AgentDocument, clause: UnderstoodClause, patterns: readonly SayPattern[]): readonly ClaimOfSay[] {
  const { text, negation } = clause;
  if (negation !== undefined && negation.start <= 0) return [];
  const said = text
    .slice(0, negation === undefined || negation.of === 'everything' ? text.length : negation.start)
    .trimEnd()
    .replace(/[(,]$/, '')
    .replaceAll(/ ?\(/g, ', ')
    .replaceAll(')', '');
  const line = { clause, behind: document.text.slice(clause.range.end, clause.range.end + REACH) };
  const labelled = labelledClaim(document, clause, said);
  if (labelled?.groups !== undefined)
    return (labelled.kind === 'say') === (patterns === SAY_PATTERNS) ? claimOf(line, labelled.kind, labelled.groups) : [];
  const whole = labelled?.text ?? said;
  for (const { kind, pattern, hint } of patterns) {
    const match = hint?.test(whole) === false ? null : pattern.exec(whole);
    const claims =
      match === null ? [] : claimOf(line, kind, { matter: match.groups?.['matter'], holder: match.groups?.['holder'] ?? 'you' });
    if (claims.length > 0) return claims;
  }
  if (patterns === SAY_PATTERNS) return [];
  const duty = DUTY.exec(said)?.groups?.['matter'];
  return duty === undefined ? [] : claimOf(line, 'duty', { holder: 'you', matter: duty });
}

interface Line {
  readonly clause: UnderstoodClause;
  /** What follows the clause. */
  readonly behind: string;
}

/** "…, not the user": somebody is shut out. */
const OTHERS_OUT = /^\W{0,3}(?:and )?not (?:by |with |to )?(?:the |an? )?[a-z]/i;
const REACH = 40;

function claimOf(
  { clause, behind }: Line,
  kind: ClaimOfSay['kind'],
  { matter: about = '', holder = '' }: { readonly matter?: string | undefined; readonly holder?: string | undefined },
): readonly ClaimOfSay[] {
  const telling = (part: string): readonly Concept[] => conceptsIn(part).filter(({ stem }) => !EMPTY.has(stem));
  const matter = telling(about);
  const head = telling(about.split(NARROWED, 1)[0] ?? '');
  const holders = kind === 'truth' ? sourcesIn(holder) : sayersIn(holder);
  // "Verify that addresses are taken from the settings" tells whom to check, not whom to believe.
  if (kind === 'truth' && LOOKS.test(about)) return [];
  if (holders.length === 0 || matter.length === 0 || matter.length > MOST_MATTER) return [];
  const isAlone = ALONE.test(clause.text) || (kind === 'say' && OTHERS_OUT.test(behind));
  const isDuty = kind === 'say' && !isAlone && holders.join() === 'self' && WEAK.test(clause.text);
  return [{ kind: isDuty ? 'duty' : kind, clause, holders, matter, head: head.length > 0 ? head : matter, isAlone }];
}

function sayersIn(holder: string): readonly string[] {
  return /^(?:on your own|alone|as you|at your|independently|unilaterally|yours|your|your own|mine)\b/.test(holder)
    ? ['self']
    : holdersIn(holder);
}

/** A source may be anything that has a name. */
function sourcesIn(holder: string): readonly string[] {
  const people = holdersIn(holder);
  return people.length > 0 ? people : conceptsIn(holder).map(({ stem }) => stem);
}
