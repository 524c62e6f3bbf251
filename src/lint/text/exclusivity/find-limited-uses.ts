import type { AgentDocument } from '../../../model/agent-document.ts';
import { conceptsIn, isSameConcept, type Concept } from '../statements/concepts.ts';
import { clausesOf } from '../statements/understand-document.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { linesLike } from '../words/line-query.ts';
import type { ExclusivePair } from './exclusive-pair.ts';

const ONLY = '(?:only|solely|exclusively|strictly)';
const FOR = '(?:for|to|in|at|during|as|within|on)';
const THING = '(?<thing>[a-z][\\w /.+#-]{2,40}?)';
const PURPOSE = '(?<purpose>.{4,90})';
/** "Use the shell only for listings", "the scale is reserved for flour". */
const LIMITS: readonly RegExp[] = [
  `^(?:use|uses|run|apply|call|invoke|employ|allow|take) (?:the |an? )?${THING} ${ONLY} ${FOR} ${PURPOSE}`,
  `^only (?:use|run|apply|call|invoke|employ) (?:the |an? )?${THING} ${FOR} ${PURPOSE}`,
  `^(?:reserve|reserves|keep|keeps) (?:the |an? )?${THING} (?:${ONLY} )?for ${PURPOSE}`,
  `^(?:the )?${THING} (?:is|are|stays?|remains?) (?:${ONLY} )?(?:reserved|meant|intended) (?:${ONLY} )?for ${PURPOSE}`,
  `^(?:the )?${THING} (?:is|are|may be|must be|should be) (?:used|run|called|allowed|permitted|applied|invoked) ${ONLY} ${FOR} ${PURPOSE}`,
  `^(?:the )?${THING} ${ONLY} ${FOR} ${PURPOSE}`,
].map((source) => new RegExp(source));
const LIMITING = linesLike(...LIMITS);
/** What is done with a thing, and what for. */
const USES =
  /^(?:then |also |always )?(?:use|uses|using|run|runs|apply|applies|call|calls|invoke|invokes|employ|employs|reach for|rely on|relies on) (?:the |an? )?(.{2,60}?) (?:for|to|in|at|during|as|within|on|when|whenever) (.{4,120})/;
const MEANS = /^([a-z].{4,90}?) (?:with|via|using|through|by means of) (?:the |an? )?([a-z][\w /.+#-]{1,40})(?=$|[,;(])/;
const USING = linesLike(USES, MEANS);
/** Nobody limits more; it keeps the cost of a hostile file linear. */
const MOST_LIMITS = 20;
/** Things that are everywhere, and words that stand for no thing. */
const NO_THING = /^(?:it|this|that|them|these|they|use|used|code|data|access|tools?|text|content|output|changes?|available|and|or)$/;

interface Limit {
  readonly clause: UnderstoodClause;
  readonly thing: readonly Concept[];
  readonly purpose: readonly Concept[];
}

/** A thing that one line keeps for one purpose, and a line that uses it for another. */
export function findLimitedUses(document: AgentDocument): readonly ExclusivePair[] {
  const limits = clausesOf(document, LIMITING.of(document)).flatMap(limitIn).slice(0, MOST_LIMITS);
  if (limits.length === 0) return [];
  return clausesOf(document, USING.of(document)).flatMap((clause): readonly ExclusivePair[] => {
    if (clause.negation !== undefined || limits.some((limit) => limit.clause.statement === clause.statement)) return [];
    const use = useIn(clause);
    const limit = use === undefined ? undefined : limits.find((one) => isSame(one.thing, use.thing));
    if (limit === undefined || use === undefined || sharesAny(limit.purpose, use.purpose) || use.purpose.length === 0) return [];
    return [{ alone: limit.clause, other: clause, what: 'purpose' }];
  });
}

function limitIn(clause: UnderstoodClause): readonly Limit[] {
  if (clause.negation !== undefined) return [];
  const match = LIMITS.map((pattern) => pattern.exec(clause.text)).find((found) => found !== null)?.groups;
  const name = match?.['thing'] ?? '';
  if (match === undefined || NO_THING.test(name)) return [];
  const [thing, purpose] = [conceptsIn(name), conceptsIn(match['purpose'] ?? '')];
  return thing.length === 0 || thing.length > 3 || purpose.length === 0 ? [] : [{ clause, thing, purpose }];
}

function useIn({ text }: UnderstoodClause): Omit<Limit, 'clause'> | undefined {
  const [, used, what] = USES.exec(text) ?? [];
  if (used !== undefined) return { thing: conceptsIn(used), purpose: conceptsIn(what ?? '') };
  const [, done, means] = MEANS.exec(text) ?? [];
  return means === undefined ? undefined : { thing: conceptsIn(means), purpose: conceptsIn(done ?? '') };
}

function isSame(one: readonly Concept[], other: readonly Concept[]): boolean {
  return one.length === other.length && one.every(({ stem }) => other.some((word) => word.stem === stem));
}

function sharesAny(some: readonly Concept[], others: readonly Concept[]): boolean {
  return some.some((one) => others.some((other) => isSameConcept(one, other)));
}
