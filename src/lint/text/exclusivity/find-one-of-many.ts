import type { AgentDocument } from '../../../model/agent-document.ts';
import { readDeed, stemsIn } from '../statements/read-deed.ts';
import { indexClauses, clausesAbout, thingClass } from '../statements/index-clauses.ts';
import { clausesOf } from '../statements/understand-document.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { linesLike } from '../words/line-query.ts';
import { statementsWith } from '../words/statements-with.ts';
import { filterOf } from '../words/word-filter.ts';
import type { ExclusivePair } from './exclusive-pair.ts';

/** A single thing for everything. */
const ONE =
  /\b(?:only one|exactly one|just one|a single|one single|the same|one) ([a-z-]{3,20}(?: [a-z-]{3,20}){0,2}?),? (?:throughout|everywhere|only|for (?:all|every|everything|each|the whole)|across|in all|per (?:run|project))\b/;
/** More than one of it. */
const MANY = /\b(?:several|multiple|different|separate|various|many|its own|a different|another) ([a-z-]{3,20}(?: [a-z-]{3,20}){0,2})/;
/** A part alone against the whole. */
const PART = /^(?:only ([a-z]+)|([a-z]+) only) /;
const WHOLE = /^[a-z]+ (?:all|every|the (?:whole|entire|complete|full)|complete|entire|full|everything) /;

const SINGLE = linesLike(ONE);
const SEVERAL = linesLike(MANY);
const WHOLES = linesLike(WHOLE);
const ONLY = filterOf(['only']);

/** Nobody says it more often; it keeps the cost of a hostile file linear. */
const MOST = 100;

/** One thing for everything against several of it, and a part alone against the whole. */
export function findOneOfMany(document: AgentDocument): readonly ExclusivePair[] {
  return [...oneAgainstMany(document), ...partAgainstWhole(document)];
}

function openClauses(document: AgentDocument, lines: readonly number[]): readonly UnderstoodClause[] {
  return clausesOf(document, lines).filter(({ condition, negation }) => condition === undefined && negation === undefined);
}

function oneAgainstMany(document: AgentDocument): readonly ExclusivePair[] {
  const single = openClauses(document, SINGLE.of(document))
    .flatMap((clause) => headOf(clause, ONE))
    .slice(0, MOST);
  if (single.length === 0) return [];
  const many = openClauses(document, SEVERAL.of(document)).flatMap((clause) => headOf(clause, MANY));
  return single.flatMap(({ clause, head }): readonly ExclusivePair[] => {
    const other = many.find((one) => one.head === head && one.clause.statement !== clause.statement);
    return other === undefined ? [] : [{ alone: clause, other: other.clause, what: head }];
  });
}

function headOf(clause: UnderstoodClause, pattern: RegExp): readonly { readonly clause: UnderstoodClause; readonly head: string }[] {
  const head = stemsIn(pattern.exec(clause.text)?.[1] ?? '')[0];
  return head === undefined ? [] : [{ clause, head: thingClass(head) }];
}

function partAgainstWhole(document: AgentDocument): readonly ExclusivePair[] {
  const parts = openClauses(document, statementsWith(document, ONLY))
    .filter(({ text }) => PART.test(text))
    .slice(0, MOST);
  if (parts.length === 0) return [];
  const index = indexClauses(openClauses(document, WHOLES.of(document)).filter(({ text }) => WHOLE.test(text)));
  return parts.flatMap((part): readonly ExclusivePair[] => {
    const { action, objects } = readDeed({ ...part, text: part.text.replace(/\bonly /, '') });
    const head = objects.at(-1);
    if (head === undefined) return [];
    const whole = clausesAbout(index, { action, objects: [head] }).find((one) => one.objects.at(-1) === head);
    return whole === undefined ? [] : [{ alone: part, other: whole.clause, what: head }];
  });
}
