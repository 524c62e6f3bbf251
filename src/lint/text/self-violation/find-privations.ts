import type { AgentDocument } from '../../../model/agent-document.ts';
import { idOfThing } from '../statements/concepts.ts';
import { thingClass } from '../statements/index-clauses.ts';
import { linesAbout } from '../statements/lines-about.ts';
import { stemsIn } from '../statements/read-deed.ts';
import { clausesOf } from '../statements/understand-document.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { linesLike } from '../words/line-query.ts';

/** Something that is done without what a rule demands for it. */
export interface Privation {
  readonly ban: UnderstoodClause;
  readonly against: UnderstoodClause;
  /** What is missing, in a word. */
  readonly about: string;
}

/** "An animation with no skip button", "the release without a changelog". */
const LACKS =
  /\b(?:without|with no|with zero|lacking|minus) (?:an? |any |the |further |prior |explicit |its )?([a-z][a-z-]{2,20}(?: [a-z][a-z-]{2,20})?)/;
const LACKING = linesLike(LACKS);
/** What a rule demands of every case. */
const DEMANDS = /\b(?:must|always|every|each|all|requires?|required|needs?|mandatory|shall|has to|have to)\b/;
/** "Animations that can't be skipped": below a title of what to avoid it is turned round. */
const CANNOT = /\b(?:can(?:not|'t| not) be|(?:is|are)(?:n't| not)) (?:easily )?([a-z][a-z-]{2,20})/;
/** "Without reading" is about a deed; what is ruled out lacks nothing. */
const NO_LACK = /\bwithout \w{1,20}ing\b|\b(?:cannot|can't|not)\b/;
const DUTY = /\b(?:must|always|never|shall|require[ds]?)\b/;
/** "Identify claims without proof" looks for what is wrong. */
const LOOKED_FOR = /^(?:identify|find|flag|detect|check|look|search|spot|reject|catch|list|report|question|challenge|remove|replace)\b/;
/** Things that are better gone: a lack of them breaks nothing. */
const UNWANTED =
  /^(?:error|issue|problem|downtime|warning|delay|loss|risk|conflict|bug|interrupt|disrupt|harm|change|break|need|use|proper|clear|any|other|side|much|being|having|waiting|adding|losing|exceed)/;
/** Nobody writes more rules; it keeps the cost of a hostile file linear. */
const MOST_RULES = 300;

/** Lines that do without what a rule demands for the same thing, at most one a rule. */
export function findPrivations(document: AgentDocument): readonly Privation[] {
  const lacking = clausesOf(document, LACKING.of(document)).flatMap((clause) =>
    clause.condition !== undefined || DUTY.test(clause.text) ? [] : lackOf(clause),
  );
  if (lacking.length === 0) return [];
  const lines = linesAbout(
    document,
    lacking.map(({ missing, things, clause: { statement } }) => ({ groups: [missing.map(idOfThing), things.map(idOfThing)], statement })),
  );
  return clausesOf(document, lines)
    .filter(({ source }) => source === 'rule')
    .slice(0, MOST_RULES)
    .flatMap((ban): readonly Privation[] => {
      const demand = demandOf(ban);
      if (demand === undefined) return [];
      const found = lacking.find((one) => one.clause.statement !== ban.statement && isLackOf(one, demand));
      return found === undefined
        ? []
        : [{ ban, against: found.clause, about: demand.wanted === '' ? (found.missing[0] ?? '') : demand.wanted }];
    });
}

interface Lack {
  readonly clause: UnderstoodClause;
  /** Classes of what is missing, and of what lacks it. */
  readonly missing: readonly string[];
  readonly things: readonly string[];
}

function lackOf(clause: UnderstoodClause): readonly Lack[] {
  const match = clause.negation === undefined ? LACKS.exec(clause.text) : null;
  if (match === null || UNWANTED.test(match[1] ?? '') || LOOKED_FOR.test(clause.text) || NO_LACK.test(clause.text)) return [];
  const things = stemsIn(clause.text.slice(0, match.index)).map(thingClass);
  return things.length === 0 ? [] : [{ clause, missing: stemsIn(match[1] ?? '').map(thingClass), things }];
}

interface Demand {
  readonly wanted: string;
  readonly all: readonly string[];
  readonly isExact: boolean;
}

/** Below a title of what to avoid a lack is what is forbidden; elsewhere a rule names what has to be there. */
function demandOf({ text, negation, condition }: UnderstoodClause): Demand | undefined {
  if (condition !== undefined) return undefined;
  const lack = negation?.start === -1 ? (LACKS.exec(text) ?? CANNOT.exec(text)) : null;
  if (lack !== null)
    return { wanted: stemsIn(lack[1] ?? '')[0] ?? '', all: stemsIn(text.slice(0, lack.index)).map(thingClass), isExact: true };
  if (negation !== undefined || !DEMANDS.test(text) || LACKS.test(text) || /\bno\b|\bzero\b/.test(text)) return undefined;
  return { wanted: '', all: stemsIn(text).map(thingClass), isExact: false };
}

function isLackOf({ missing, things }: Lack, { wanted, all, isExact }: Demand): boolean {
  const isWanted = isExact ? missing.includes(thingClass(wanted)) : missing.every((one) => all.includes(one));
  return isWanted && things.some((thing) => all.includes(thing) && !missing.includes(thing));
}
