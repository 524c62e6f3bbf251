import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Certainty } from '../../../model/finding.ts';
import { readLine } from '../grammar/read-line.ts';
import { readVerb } from '../grammar/read-verb.ts';
import { idOfDeed, idOfThing } from './concepts.ts';
import { freeOfCase, mayMeet } from './free-of-case.ts';
import { clausesAbout, indexClauses, thingClass, type ReadClause } from './index-clauses.ts';
import { linesThatForbid } from './lines-that-rule-out.ts';
import { linesAbout, type WantedWords } from './lines-about.ts';
import { readDeed, stemsIn } from './read-deed.ts';
import { clausesOf } from './understand-document.ts';
import type { UnderstoodClause } from './understood-clause.ts';

/** Two clauses of which one run cannot follow both. */
export interface ClausePair {
  /** The side that is reported: what does or allows. */
  readonly against: UnderstoodClause;
  /** The other side: what forbids. */
  readonly ban: UnderstoodClause;
  /** What both speak of, in a few words. */
  readonly about: string;
  /** True for one deed or thing in the same words, ordered and strictly forbidden: all else was wrong too often in files of other people. */
  readonly isMeasured: boolean;
}

/** A rule of the file broken by a step of it; two rules, two plain lines, and what is bound to a case, are a conflict of words. */
export function isDeedAgainstRule({ against, ban }: ClausePair): boolean {
  return ban.source === 'rule' && against.source === 'step' && against.given === undefined && ban.given === undefined;
}

/** Words that bind a deed to a time or an amount: another time, another deed. */
const BOUND =
  /\b(?:during|before|after|beyond|without|too (?:many|much)|unnecessar(?:y|ily)|(?:at the )?same time|in (?:prod(?:uction)?|staging|development|tests?|dev)|twice)\b/;

/** Deeds that are ordered in one clause and forbidden in another, to the same things and without a condition on either side. */
export function findModalityPairs(document: AgentDocument, leastCertainty: Certainty): readonly ClausePair[] {
  const bans = clausesOf(document, linesThatForbid(document))
    .flatMap((clause) => freeOfCase(clause) ?? [])
    .filter((clause) => isFreeBan(clause) && (leastCertainty === 'possible' || STRICT.test(clause.text)))
    .flatMap(bansOf);
  if (bans.length === 0) return [];
  const orders = clausesOf(document, linesAbout(document, bans.flatMap(wantedFor)))
    .flatMap((clause) => freeOfCase(clause) ?? [])
    .filter((clause) => clause.negation === undefined && isFree(clause) && !isTold(clause));
  const index = indexClauses(orders);
  return bans.flatMap((ban) => {
    const pairs = clausesAbout(index, ban)
      .filter((one) => isOpposed(ban, one) && mayMeet(ban.clause, one.clause))
      .map((order) => pairOf(ban, order));
    const pair = pairs.find(({ isMeasured }) => isMeasured) ?? pairs[0];
    return pair === undefined ? [] : [pair];
  });
}

/** "Never design pipelines, schedules or next steps" forbids three things. */
function bansOf(clause: UnderstoodClause): readonly ReadClause[] {
  const { action, objects } = readDeed(clause);
  const whole = { clause, action, objects };
  if (action === undefined || !LIST.test(clause.text)) return [whole];
  const parts = clause.text.slice(Math.max(0, clause.negation?.end ?? 0)).split(LIST);
  const things = parts.map((part) => stemsIn(part).filter((stem) => stem !== action));
  const isList = parts.length > 1 && things.every(({ length }) => length > 0 && length <= MOST_IN_PART);
  return isList ? [whole, ...things.filter(({ length }) => length > 1).map((part) => ({ clause, action, objects: part }))] : [whole];
}

const LIST = /, (?:or |and |nor )?| or | nor /;
const MOST_IN_PART = 4;

/** What an order holds that a ban could meet. */
function wantedFor({ action, objects, clause: { statement } }: ReadClause): readonly WantedWords[] {
  if (action === undefined || objects.length === 0) return [];
  return [{ groups: [[idOfDeed(action)], ...objects.map((object) => [idOfThing(object)])], statement }];
}

/** Words that leave no doubt that a deed is meant, where the order may be a phrase: "Test backups regularly". */
const STRICT = /\b(?:never|do not|don't|must not)\b/;

/** "One step at a time instead of saving each" leaves the saving for another time. */
const PASSED_OVER = /^(?:instead of|rather than)\b/;

function isFreeBan(clause: UnderstoodClause): boolean {
  return clause.negation !== undefined && clause.negation.of !== 'thing' && isFree(clause) && !PASSED_OVER.test(clause.text);
}

function isFree({ condition, text }: UnderstoodClause): boolean {
  return condition === undefined && !BOUND.test(text);
}

/** "The field `key` exposes all columns" tells of a thing. */
function isTold({ text }: UnderstoodClause): boolean {
  const { form, subject } = readLine(text);
  return form === 'claim' && subject === 'other' && readVerb(text.split(' ', 1)[0] ?? '') === undefined;
}

/** A wider ban against a narrower order is a conflict; a narrower ban is an exception to the order. */
function isOpposed(ban: ReadClause, order: ReadClause): boolean {
  if (ban.clause.statement === order.clause.statement || ban.objects.length === 0) return false;
  if (haveOtherSubjects(ban.clause, order.clause)) return false;
  if (ban.clause.text === order.clause.text || order.clause.text.endsWith(':')) return false;
  const things = new Set(stemsIn(order.clause.text).map(thingClass));
  if (!ban.objects.every((object) => things.has(thingClass(object)))) return false;
  if (ban.objects.length > 1) return order.objects.length <= ban.objects.length + 2 || readLine(order.clause.text).form !== 'phrase';
  if (!isSameThing(ban.objects[0], order.objects[0])) return false;
  return (
    STRICT.test(ban.clause.text) || (readVerb(order.action ?? '')?.isAmbiguous !== true && readLine(order.clause.text).form !== 'phrase')
  );
}

/** "Soups must list it", "drinks must not list it": each speaks of another one. */
function haveOtherSubjects({ text, negation }: UnderstoodClause, order: UnderstoodClause): boolean {
  const subject = stemsIn(text.slice(0, Math.max(0, negation?.start ?? 0)));
  if (subject.length === 0) return false;
  const other = stemsIn(SUBJECT.exec(order.text)?.[1] ?? '');
  return other.length > 0 && !other.some((stem) => subject.includes(stem));
}

/** What stands in front of a word of duty. */
const SUBJECT = /^(.{3,60}?) (?:must|should|shall|will|may|can|needs? to|ha(?:s|ve) to)\b/;

/** "Write tests" is about tests, "write code with tests" is not. */
function isSameThing(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && thingClass(a) === thingClass(b);
}

/** "Pin versions", "Sends reports to every depot": the deed in front, though it may be a noun or is told of somebody. */
function beginsWith({ clause: { text }, action }: ReadClause): boolean {
  const verb = readVerb(text.split(' ', 1)[0] ?? '');
  return verb?.lemma === action && (verb?.form === 'base' || verb?.form === 'third');
}

function pairOf(ban: ReadClause, order: ReadClause): ClausePair {
  const isSameWord = ban.action === order.action && ban.objects.every((object) => order.objects.includes(object));
  const extra = order.objects.filter((object) => !ban.objects.includes(object)).length;
  const about = `${ban.action ?? ''} ${ban.objects.join(' ')}`;
  const isOrder = STRICT.test(ban.clause.text) && (readLine(order.clause.text).form === 'instruction' || beginsWith(order));
  const isMeasured = isOrder && isSameWord && (ban.objects.length > 1 || extra === 0);
  return { against: order.clause, ban: ban.clause, about, isMeasured };
}
