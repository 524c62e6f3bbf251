import { oncePer } from '../../../model/once-per.ts';
import type { Certainty } from '../../../model/finding.ts';
import type { AgentDocument, RuleBlock } from '../../../model/agent-document.ts';
import { shiftRange, type Range } from '../../../model/range.ts';
import { areForOneReader } from '../statements/role-parts.ts';
import { candidatesBelow, candidatesUnderTitle, toCandidate, type Candidate } from './candidates-below.ts';
import { headingsOf, onlyListOf } from './enumerations.ts';
import { countingLines, type CountingLine } from './counting-lines.ts';
import { findCountClaims, type CountClaim } from './find-count-claims.ts';
import { holdsAsMany } from './holds-as-many.ts';
import { listInline, type InlineList } from './inline-list.ts';
import { listedThings } from './listed-things.ts';
import { listedNames } from './listed-names.ts';
import { isPartNoun, mayCountSame } from './member-nouns.ts';
import { namedEnumerations } from './named-enumerations.ts';

/** A count that the file declares, and the other number of things that it holds. */
export interface Miscount extends Candidate {
  readonly claim: CountClaim;
  readonly at: Range;
}

/** Every count of a document that the list, the table or the headings it speaks of do not hold; what merely bears the name is a hint. */
export function findMiscounts(document: AgentDocument, leastCertainty: Certainty): readonly Miscount[] {
  return leastCertainty === 'possible' ? allMiscounts(document) : miscounts(document, candidatesBeside);
}

const allMiscounts = oncePer((document: AgentDocument) => miscounts(document, (...of) => candidatesBeside(...of) ?? named(...of)));

type FindCandidates = (document: AgentDocument, line: CountingLine, claim: CountClaim) => readonly Candidate[] | undefined;

function miscounts(document: AgentDocument, candidatesOf: FindCandidates): readonly Miscount[] {
  return countingLines(document).flatMap((line) =>
    findCountClaims(line.text).flatMap((claim): readonly Miscount[] => {
      const at = shiftRange(claim, line.start);
      const candidates = (candidatesOf(document, line, claim) ?? []).filter(({ places }) => areForOneReader(document, at, ...places));
      const [first] = candidates;
      if (first === undefined || candidates.some(({ found }) => holds(claim, found))) return [];
      const places = first.link === 'named' ? candidates.flatMap((one) => one.places) : first.places;
      return [{ ...first, places, found: claim.isRest ? first.found - 1 : first.found, claim, at }];
    }),
  );
}

/** "The other four" leave room for more than one that was named before. */
const holds = ({ value, isRest }: CountClaim, found: number): boolean => (isRest ? found > value : found === value);

/** What the line itself, its place or the headings around it say is counted; undefined where only names could tell. */
function candidatesBeside(document: AgentDocument, line: CountingLine, claim: CountClaim): readonly Candidate[] | undefined {
  const before = line.text.slice(0, claim.start);
  const rest = line.text.slice(claim.end);
  // "A two-layer workflow: a → b → c" lists what is done.
  const inline = claim.isProcess && !mayCountSame(claim.noun, 'step') ? undefined : listInline(rest);
  // "When two documents (plan, scope, notes) disagree": any two of them.
  if (inline !== undefined) return ANY_OF.test(before) ? [] : listedInline(line, claim, inline);
  if (isAside(before, rest)) return [];
  if (line.statement < 0) return TO_ALL.test(before) ? [] : candidatesUnderTitle(document, line, claim);
  const leadsIn = ENDS_IN_COLON.test(line.text) && LEADS_IN.test(rest);
  // "For each of the six areas:" what stands below is done six times.
  if (leadsIn && EACH_OF.test(before)) return [];
  if (leadsIn) return candidatesBelow(document, line, claim);
  const isNext = isAnnounced(line.text, claim);
  const next = isNext ? candidatesBelow(document, line, claim) : [];
  if (next.length > 0 || (isNext && claim.noun === 'rule' && document.ruleBlock !== undefined)) return next;
  if (blockMeantBy(document, claim) !== undefined) return undefined;
  const around = headingsOf(document, line.section, { offset: line.start, noun: claim.noun });
  if (around?.isNumbered === true) return [toCandidate(around, claim.isProcess || isPartNoun(claim.noun) ? 'below' : 'named')];
  return undefined;
}

/** "24 reviewers (security, style, speed)" names kinds of them; a list of nearly as many is meant to hold all. */
const MOST_AWAY = 2;

function listedInline(line: CountingLine, claim: CountClaim, { count, length, isClosed }: InlineList): readonly Candidate[] {
  if (!isClosed && Math.abs(count - claim.value) > MOST_AWAY) return [];
  return [{ found: count, places: [shiftRange({ start: claim.end, end: claim.end + length }, line.start)], link: 'inline' }];
}

function blockMeantBy({ ruleBlock }: AgentDocument, { noun, isDefinite }: CountClaim): RuleBlock | undefined {
  return noun === 'rule' && isDefinite ? ruleBlock : undefined;
}

/** A few words and a colon; a further verb would say that something else is listed ("covering:"). */
const LEADS_IN =
  /^(?:[ ,](?!covering|including|such|like)[\p{L}\p{N}'’*()/&-]{1,24}){0,5}(?<!\b(?:covering|including|with|from|like|as))[)\]]?[*_]{0,3}:[\s*_]*$/iu;

const ANY_OF = /\b(?:if|when|whenever|any|between|either)\s(?:[a-z]+\s)?$/i;

/** "Stop (the four scanners go on by themselves):" a remark in brackets introduces nothing. */
function isAside(before: string, after: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')') && /^ [\p{L}]/u.test(after);
}

/** "Rules common to all three modes" tells of what stands elsewhere. */
const TO_ALL = /\b(?:to|for|across) (?:all|both|each of|the) (?:the )?$/i;
const ENDS_IN_COLON = /:[\s*_]*$/;
const EACH_OF = /\b(?:each|every|any) (?:one )?(?:of )?(?:the |these |those |your )?$/i;

function isAnnounced(text: string, { start, end, modifiers }: CountClaim): boolean {
  return (
    modifiers.includes('following') ||
    /\bfollowing\s$/i.test(text.slice(0, start)) ||
    /^\s(?:are )?(?:below|as follows)\b/.test(text.slice(end))
  );
}

/** The lists that bear the name of what is counted. */
function named(document: AgentDocument, line: CountingLine, claim: CountClaim): readonly Candidate[] {
  const block = blockMeantBy(document, claim);
  if (block !== undefined) return ofBlock(block, claim);
  if (!claim.isDefinite) return listed(document, line, claim);
  // "Answer all four questions." above a list of four.
  const next = document.statements[line.statement + 1];
  const list = next?.number === 1 && next.section === line.section ? onlyListOf(document, line.section) : undefined;
  if (list?.places.length === claim.value || holdsAsMany(document, line, claim)) return [];
  const found = namedEnumerations(document, { claim, rest: line.text.slice(claim.end) }).filter(({ start }) => start !== line.start);
  if (found.length > 0) return found.map((one) => toCandidate(one, 'named'));
  const names = listedNames(document, claim.noun).map(({ count, range }): Candidate => ({ found: count, places: [range], link: 'named' }));
  if (names.length > 0) return names;
  return listed(document, line, claim);
}

/** The lists of the file that may be called by the noun of a count. */
function listed(document: AgentDocument, line: CountingLine, claim: CountClaim): readonly Candidate[] {
  return listedThings(document, claim)
    .filter(({ places }) => places[0]?.start !== line.start)
    .map(({ count, places }) => ({ found: count, places, link: 'named' }));
}

/** A block that is not written out, or that another sentence counts in the same way, is reported there. */
function ofBlock({ rules, elisions, declaredCounts }: RuleBlock, { value }: CountClaim): readonly Candidate[] {
  const numbers = new Set(rules.map(({ number }) => number));
  if (elisions.length > 0 || declaredCounts.some((declared) => declared.value === value || declared.value !== numbers.size)) return [];
  const places = [rules[0], rules.at(-1)].flatMap((rule) => rule?.titleRange ?? []);
  return [{ found: numbers.size, places, link: 'named' }];
}
