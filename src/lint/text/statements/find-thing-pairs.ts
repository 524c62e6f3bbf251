import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Certainty } from '../../../model/finding.ts';
import { readVerb } from '../grammar/read-verb.ts';
import type { ClausePair } from './find-modality-pairs.ts';
import { idOfThing } from './concepts.ts';
import { sameThings, thingClass } from './index-clauses.ts';
import { linesThatForbid, linesThatRuleOut } from './lines-that-rule-out.ts';
import { freeOfCase, mayMeet } from './free-of-case.ts';
import { linesAbout } from './lines-about.ts';
import { readDeed, stemsIn } from './read-deed.ts';
import { clausesOf } from './understand-document.ts';
import type { UnderstoodClause } from './understood-clause.ts';
import { WordBeginnings } from './word-beginnings.ts';
import { DOING, LEAVING } from './word-classes.ts';

/** A clause that rules a thing out, whatever is done with it: "no emoji", "avoid namespaces", "skip the linter". */
interface RuledOut {
  readonly clause: UnderstoodClause;
  readonly things: readonly string[];
}

const leaving = new Set(LEAVING.split(/\s+/));
const doing = new Set(DOING.split(/\s+/));
/** "Never use tables" rules out tables. */
const using = new Set('use utilize employ make do add include create write provide give show have insert put'.split(' '));
/** Words that bind a thing to a time, a purpose or an amount. */
const BOUND =
  /\b(?:during|before|after|beyond|without|too (?:many|much)|unnecessar(?:y|ily)|unless|in (?:prod(?:uction)?|staging|development|tests?|dev)|for|more|less|fewer|than|excessive|overly|unused|obsolete)\b/;
/** "No changelog is kept", "backups are optional": the things stand in front. */
const SAID_OF_THINGS =
  /^(?:no (.{3,60}?) (?:is|are|gets?|will be) [a-z]+|(.{3,60}?) (?:is|are) (?:optional|unnecessary|not (?:needed|required|necessary)|off limits))$/;
/** The thing that is worked with: the direct object, or what stands behind a word for the means. */
const OBJECT_END =
  /\b(?:for|to|in|on|from|at|into|of|over|by|when|because|as|that|which|per|across|before|after|below|above|beneath|beside|under)\b/;
const MEANS = /\b(?:through|via|with|using|by means of) (.{3,60})$/;
/** Several means, and what tells more of one. */
const PARTS = /,? (?:and|or) |, | (?:of|in|for|from|on) /;
const STRICT = /^(?:no|zero|never|do not|don't|must not)\b/;
/** "Use ids, not classes" is about one place, "no classes" about all. */
const ALONE = /^(?:no|never|avoid|zero)\b/;
/** What a clause without a negation in front needs to rule a thing out; it spares reading all the others. */
const MAY_RULE_OUT = new RegExp(
  String.raw`^(?:${LEAVING.replaceAll(' ', '|')})|(?:optional|unnecessary|needed|required|necessary|off limits)$`,
);
/** "Verify that no test is skipped" keeps the ban. */
const DENIES = /\b(?:no|zero|without)\b/;
const BEGINNING = 5;
/** Nobody rules out more; it keeps the cost of a hostile file linear. */
const MOST_RULED_OUT = 200;

/** Things that one clause rules out and another one works with, under the very same name. */
export function findThingPairs(document: AgentDocument, leastCertainty: Certainty): readonly ClausePair[] {
  const wantsHints = leastCertainty === 'possible';
  const all = clausesOf(document, wantsHints ? linesThatRuleOut(document) : linesThatForbid(document))
    .flatMap((clause) => freeOfCase(clause) ?? [])
    .flatMap(ruledOutBy);
  const ruledOut = [...all.filter(isSurelyOut), ...(wantsHints ? all.filter((one) => !isSurelyOut(one)) : [])].slice(0, MOST_RULED_OUT);
  if (ruledOut.length === 0) return [];
  const wanted = new WordBeginnings<RuledOut>();
  for (const one of ruledOut) for (const word of sameThings(one.things.at(-1) ?? '')) wanted.add(word.slice(0, BEGINNING), one);
  const lines = linesAbout(
    document,
    ruledOut.map(({ things, clause: { statement } }) => ({ groups: things.map((thing) => [idOfThing(thing)]), statement })),
  );
  return clausesOf(document, lines).flatMap((clause): readonly ClausePair[] => {
    const order = freeOfCase(clause);
    if (order === undefined) return [];
    if (order.negation !== undefined || order.condition !== undefined || DENIES.test(order.text) || order.text.endsWith(':')) return [];
    const worked = wanted.find(order.text).filter((one) => worksWith(order, one) && mayMeet(one.clause, order));
    const sure = worked.find((one) => isSure(order, one));
    const about = sure ?? worked[0];
    return about === undefined
      ? []
      : [{ against: order, ban: about.clause, about: about.things.join(' '), isMeasured: sure !== undefined }];
  });
}

function ruledOutBy(clause: UnderstoodClause): readonly RuledOut[] {
  const { text, condition, negation } = clause;
  // "Stop when all reviews are in" leaves nothing out.
  if (
    condition !== undefined ||
    (clause.given !== undefined && (negation === undefined || text.startsWith('stop'))) ||
    (negation?.start !== 0 && !MAY_RULE_OUT.test(text)) ||
    BOUND.test(text)
  )
    return [];
  const said = SAID_OF_THINGS.exec(text);
  if (said !== null) return thingsOf(clause, stemsIn(said[1] ?? said[2] ?? ''));
  const { action, objects } = readDeed(clause);
  if (negation === undefined)
    return action !== undefined && leaving.has(action) && !/^[a-z]+ (?:and|or) /.test(text) ? thingsOf(clause, objects) : [];
  if (negation.start !== 0 || (action !== undefined && !using.has(action)) || (objects.length === 1 && !ALONE.test(text))) return [];
  return thingsOf(clause, objects);
}

/** One word alone is too little, unless nothing but the thing is named. */
function thingsOf(clause: UnderstoodClause, things: readonly string[]): readonly RuledOut[] {
  if (things.length === 0 || things.length > 4 || /[,;]| or /.test(clause.text)) return [];
  return [{ clause, things }];
}

function worksWith(order: UnderstoodClause, { clause, things }: RuledOut): boolean {
  if (order.statement === clause.statement || !things.every((thing) => mayName(order.text, thing))) return false;
  const { action } = readDeed(order);
  const wanted = things.map(thingClass);
  const means = MEANS.exec(order.text)?.[1]?.split(PARTS) ?? [];
  if (action !== undefined && means.some((part) => isSameThing(stemsIn(part).map(thingClass), wanted))) return true;
  if (action === undefined || !doing.has(action)) return false;
  const objects = stemsIn(objectOf(order.text)).filter((stem) => stem !== action || !isVerbFirst(order.text, stem));
  return isSameThing(objects.map(thingClass), wanted);
}

/** A name of two words, ruled out and worked with in the same words and in every case. */
function isSure(order: UnderstoodClause, ruledOut: RuledOut): boolean {
  const named = stemsIn(order.text);
  return order.given === undefined && isSurelyOut(ruledOut) && ruledOut.things.every((thing) => named.includes(thing));
}

function isSurelyOut({ clause, things }: RuledOut): boolean {
  return things.length > 1 && clause.given === undefined && STRICT.test(clause.text);
}

/** Spares reading clauses that lack a word. */
function mayName(text: string, thing: string): boolean {
  return sameThings(thing).some((word) => text.includes(word.slice(0, BEGINNING)));
}

function isVerbFirst(text: string, stem: string): boolean {
  return readVerb(text.split(' ', 1)[0] ?? '')?.lemma === stem;
}

function objectOf(text: string): string {
  return text.slice(0, OBJECT_END.exec(text)?.index ?? text.length);
}

/** The same last word, and every word that narrows what is ruled out. */
function isSameThing(found: readonly string[], things: readonly string[]): boolean {
  return found.at(-1) === things.at(-1) && things.every((thing) => found.includes(thing)) && found.length <= things.length + 1;
}
