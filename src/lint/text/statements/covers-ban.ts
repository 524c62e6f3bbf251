import { isAboutConsent, isConsent, type Ban } from './bans-in.ts';
import { matchesOf } from '../matches-of.ts';
import { conceptsIn, idOfThing, isSameConcept, weightOf, type Concept } from './concepts.ts';
import { mayDoIt } from './does-it.ts';
import { sameDeeds } from './index-clauses.ts';
import type { WantedWords } from './lines-about.ts';
import { readDeed } from './read-deed.ts';
import type { UnderstoodClause } from './understood-clause.ts';

/** What a clause does. */
export interface Order {
  readonly clause: UnderstoodClause;
  /** The words of what is done, and all words, those of times and of what is not done among them. */
  readonly done: readonly Concept[];
  readonly all: readonly Concept[];
  /** What it orders; undefined for a phrase, which orders nothing by itself. */
  readonly action: string | undefined;
  /** The verb that begins it, be it an order or a phrase. */
  readonly lead: string | undefined;
  readonly isDemand: boolean;
}

/** Deeds against a thing, or that only look at it or leave it to somebody: "remove hardcoded secrets" agrees with a ban on them. */
const AGAINST: ReadonlySet<string> = new Set(
  `remove eliminate delete drop detect identify find flag prevent reduce replace migrate check scan reject fix mitigate block refuse strip warn
  catch search look review audit analyze assess handle avoid minimize limit spot convert deprecate stop protect guard monitor mask redact
  sanitize escape validate report refactor eradicate resolve address discourage question challenge correct clean verify test inspect
  evaluate examine diagnose investigate trace locate highlight list count compare balance reconcile skip omit ignore transform turn forbid
  prohibit ban deny isolate abort let leave await wait ask understand know learn recognize notice watch consider track merge consolidate deduplicate`.split(
    /\s+/,
  ),
);
/** Whom things are shown to unless it is said otherwise: "never expose keys to users". */
const EVERYBODY: ReadonlySet<string> = new Set('user customer client caller people public'.split(' '));
/** Two rare words, or one and two that stand everywhere. */
const LEAST_WEIGHT = 4;
/** What is done without something has a second part to share. */
const LEAST_WITH_FRAME = 3;
/** Words that put a yes in front of the deed. */
const FIRST = /\b(?:before|prior to|first|until|without|ahead of)\b/;
const STRICT = /\b(?:never|do not|don't|must not|must never|under no circumstances|forbidden|prohibited|nothing|nobody)\b/;

/** True for a ban whose words say enough to be found again. */
export function isTelling({ core, frame, isTotal }: Ban): boolean {
  return isTotal || totalWeight(core) + (frame.length > 0 ? LEAST_WEIGHT - 1 : core.length === 1 ? LEAST_WEIGHT - 2 : 1) >= LEAST_WEIGHT;
}

function totalWeight(concepts: readonly Concept[]): number {
  return concepts.reduce((sum, concept) => sum + weightOf(concept), 0);
}

/** True where an order does what is strictly forbidden, in those words; what is to be avoided may be right in a case. */
export function isSureToDoIt({ action, isDemand, clause }: Order, ban: Ban): boolean {
  return !isDemand && action !== undefined && (clause.given === undefined || isStrict(ban.clause)) && isSureBan(ban);
}

/** True for a ban that holds in every case, of two words or more, or of a deed whole ("document nothing"). */
export function isSureBan(ban: Ban): boolean {
  const { text, given } = ban.clause;
  const isBan = isStrict(ban.clause) || /^(?:avoid|refrain)\b/.test(text);
  return (ban.isTotal || ban.core.length > 1) && given === undefined && isBan && !isAboutConsent(ban);
}

/** True where all that a ban rules out is in what another line does. */
export function doesWhatIsRuledOut(order: Order, ban: Ban): boolean {
  const { clause, all, action, lead } = order;
  const { core, frame, isTotal } = ban;
  if (clause.statement === ban.clause.statement || clause.text === ban.clause.text) return false;
  if (!hasFlagsOf(clause.text, ban.clause.text)) return false;
  if (isAgainst(action, core) || isAgainst(lead, core)) return false;
  if (isTotal) return action !== undefined && core.some(({ verb }) => verb === action);
  if (core.length === 1 && frame.length === 0) return action !== undefined && core[0]?.verb === action && isStrict(ban.clause);
  if (isAboutConsent(ban) && !asksFirst(order, ban)) return false;
  if (!coversCore(order, ban)) return false;
  if (frame.length === 0) return totalWeight(core) >= LEAST_WEIGHT || (isStrict(ban.clause) && hasDeed(core, action));
  const shared = frame.filter((concept) => !core.includes(concept) && isAmong(concept, all));
  return totalWeight(shared) + totalWeight(core) >= LEAST_WITH_FRAME && shared.some((concept) => weightOf(concept) > 1);
}

/** "Push with `--force-with-lease`" is not what a ban on `--force` is about. */
function hasFlagsOf(order: string, ban: string): boolean {
  const flags = matchesOf(FLAG, ban);
  if (flags.length === 0) return true;
  const used = new Set(matchesOf(FLAG, order).map(([flag]) => flag));
  return flags.every(([flag]) => used.has(flag));
}

const FLAG = /(?<![\w-])--[a-z][\w-]{0,40}/g;

/** Every word of it; of a longer ban the people at its end may be left out. A phrase has to share more than two words. */
function coversCore({ clause, done, action, isDemand }: Order, { core }: Ban): boolean {
  if (action === undefined && !isDemand && (totalWeight(core) <= LEAST_WEIGHT || !mayDoIt(clause.text))) return false;
  const [missing, ...others] = core.filter((concept) => !isAmong(concept, done));
  if (missing === undefined) return true;
  return others.length === 0 && core.length > 2 && missing === core.at(-1) && EVERYBODY.has(missing.stem);
}

/** What a line has to hold to do what is ruled out. */
export function wordsToCover({ core, clause: { statement } }: Ban): WantedWords {
  const last = core.length - 1;
  const needed = core.filter(({ stem }, index) => index !== last || core.length < 3 || !EVERYBODY.has(stem));
  return { groups: needed.map(({ stem, ids }) => [...new Set([idOfThing(stem), ...ids])]), statement };
}

function hasDeed(core: readonly Concept[], action: string | undefined): boolean {
  return action !== undefined && core.some(({ verb }) => verb !== undefined && sameDeeds(verb).includes(action));
}

/** "Remove hardcoded keys" works against them, unless removing is what is ruled out. */
function isAgainst(action: string | undefined, core: readonly Concept[]): boolean {
  return (
    action !== undefined &&
    AGAINST.has(action) &&
    !core.some(({ verb, ids }) => verb === action || ids.includes(`deed ${sameDeeds(action)[0] ?? action}`))
  );
}

function isStrict({ text, negation }: UnderstoodClause): boolean {
  return negation?.start === -1 || STRICT.test(text);
}

/** A yes in front of the same deed, or of the same thing: "before the next phase". */
function asksFirst({ clause: { text }, all }: Order, { clause, frame }: Ban): boolean {
  const first = FIRST.exec(text);
  if (first === null) return false;
  const deed = readDeed(clause).action;
  if (deed !== undefined && all.some(({ stem, verb }) => stem === verb && sameDeeds(deed).includes(stem))) return true;
  return conceptsIn(text.slice(first.index)).some((concept) => weightOf(concept) > 1 && frame.some(({ stem }) => stem === concept.stem));
}

/** By the same word in any form; whoever asks for a yes may do so in many words. */
function isAmong(concept: Concept, others: readonly Concept[]): boolean {
  return others.some((other) => (isConsent(concept) ? isSameConcept(concept, other) : isSameWord(concept, other)));
}

function isSameWord(one: Concept, other: Concept): boolean {
  return one.stem === other.stem || (one.verb !== undefined && one.verb === other.verb);
}
