import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Certainty } from '../../../model/finding.ts';
import { bansIn, type Ban } from './bans-in.ts';
import { doesIt } from './does-it.ts';
import { conceptsIn, weightOf, type Concept } from './concepts.ts';
import { doesWhatIsRuledOut, isSureBan, isSureToDoIt, isTelling, wordsToCover, type Order } from './covers-ban.ts';
import type { ClausePair } from './find-modality-pairs.ts';
import { sameDeeds, sameThings } from './index-clauses.ts';
import { freeOfCase, mayMeet } from './free-of-case.ts';
import { linesThatForbid, linesThatRuleOut } from './lines-that-rule-out.ts';
import { linesAbout } from './lines-about.ts';
import { readDeed } from './read-deed.ts';
import { clausesOf } from './understand-document.ts';
import type { UnderstoodClause } from './understood-clause.ts';
import { WordBeginnings } from './word-beginnings.ts';

/** Behind these an order speaks of what is not done. */
const DENIAL =
  /\b(?:without|can't|cannot|not|never|no|nor|zero|rather than|instead of|against|avoid\w*|prevent\w*|unless|except|free (?:of|from)|away from|unlike|over|before|after|until|[a-z]{3,20}-free)\b/;
/** "You are an expert who …" orders nothing. */
const IS_SOMEBODY = /^you are an? /;
/** Letters by which clauses are picked before they are read. */
const BEGINNING = 5;
const DEMANDS = /\b(?:without|unless|until)\b/;
/** A longer clause speaks of more than one thing. */
const MOST_CONCEPTS = 18;
/** Nobody rules out more; it keeps the cost of a hostile file linear. */
const MOST_BANS = 200;

/** Orders whose words cover all that another line rules out, in whatever order and form. */
export function findCoveredBans(document: AgentDocument, leastCertainty: Certainty): readonly ClausePair[] {
  const wantsHints = leastCertainty === 'possible';
  const all = clausesOf(document, wantsHints ? linesThatRuleOut(document) : linesThatForbid(document))
    .flatMap((clause) => freeOfCase(clause) ?? [])
    .flatMap(bansIn)
    .filter(isTelling);
  const bans = [...all.filter(isSureBan), ...(wantsHints ? all.filter((ban) => !isSureBan(ban)) : [])].slice(0, MOST_BANS);
  if (bans.length === 0) return [];
  const wanted = new WordBeginnings<Candidate>();
  for (const ban of bans) {
    const candidate = { ban, others: ban.core.filter((concept) => concept !== rarestOf(ban.core)).map(beginningsFor) };
    for (const beginning of beginningsFor(rarestOf(ban.core))) wanted.add(beginning, candidate);
  }
  return clausesOf(document, linesAbout(document, bans.map(wordsToCover))).flatMap((bound): readonly ClausePair[] => {
    const clause = freeOfCase(bound) ?? bound;
    if ((clause.negation !== undefined && !demands(clause)) || clause.text.endsWith(':')) return [];
    const candidates = wanted.find(clause.text).filter((one) => mayCover(clause.text, one));
    const order = candidates.length === 0 ? undefined : readOrder(clause);
    if (order === undefined) return [];
    const done = candidates.filter((one) => doesWhatIsRuledOut(order, one.ban) && mayMeet(one.ban.clause, clause));
    const sure = done.find((one) => isSureToDoIt(order, one.ban));
    const ban = (sure ?? done[0])?.ban;
    return ban === undefined ? [] : [{ against: clause, ban: ban.clause, about: aboutOf(ban), isMeasured: sure !== undefined }];
  });
}

/** A ban, with the beginnings of every word that means the same as one of its other words. */
interface Candidate {
  readonly ban: Ban;
  readonly others: readonly (readonly string[])[];
}

/** Spares reading clauses that lack two of the words. */
function mayCover(text: string, { others }: Candidate): boolean {
  let lacking = 0;
  for (const beginnings of others) if (!beginnings.some((beginning) => text.includes(beginning))) lacking++;
  return lacking < 2;
}

function rarestOf(core: readonly Concept[]): Concept | undefined {
  return core.find((concept) => weightOf(concept) > 1) ?? core[0];
}

function beginningsFor(concept: Concept | undefined): readonly string[] {
  if (concept === undefined) return [];
  const words = concept.ids.flatMap((id) => (id.startsWith('deed ') ? sameDeeds(id.slice(5)) : sameThings(id.slice(6))));
  return [...new Set([concept.stem, ...words].map((word) => word.slice(0, BEGINNING)))];
}

function readOrder(clause: UnderstoodClause): Order | undefined {
  const { text, negation } = clause;
  if (IS_SOMEBODY.test(text)) return undefined;
  const { action } = readDeed(clause);
  if (negation === undefined && clause.condition !== undefined && clause.condition !== 'until') return undefined;
  const all = conceptsIn(text);
  if (all.length > MOST_CONCEPTS) return undefined;
  if (negation !== undefined) return { clause, done: all, all, action: undefined, lead: undefined, isDemand: true };
  const done = conceptsIn(text.slice(0, DENIAL.exec(text)?.index ?? text.length));
  return { clause, done, all, action: doesIt(text) ? action : undefined, lead: action, isDemand: false };
}

/** "Never merge without a review" demands a review; "never skip files, guess without reading" forbids two things. */
function demands({ text, negation, condition }: UnderstoodClause): boolean {
  if (negation?.of === 'thing' || negation === undefined || negation.start < 0) return false;
  return (
    (condition === undefined || condition === 'until' || condition === 'unless') &&
    DEMANDS.test(text.slice(negation.end).split(',')[0] ?? '')
  );
}

function aboutOf({ core, frame }: Ban): string {
  return [...core, ...frame.slice(0, 2)].map(({ stem }) => stem).join(' ');
}
