import { readDeed, stemsIn } from '../statements/read-deed.ts';
import { indexClauses, clausesAbout, thingClass } from '../statements/index-clauses.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import type { ExclusivePair } from './exclusive-pair.ts';

/** A single thing for everything. */
const ONE =
  /\b(?:only one|exactly one|just one|a single|one single|the same|one) ([a-z-]{3,20}(?: [a-z-]{3,20}){0,2}?),? (?:throughout|everywhere|only|for (?:all|every|everything|each|the whole)|across|in all|per (?:run|project))\b/;
/** More than one of it. */
const MANY = /\b(?:several|multiple|different|separate|various|many|its own|a different|another) ([a-z-]{3,20}(?: [a-z-]{3,20}){0,2})/;
/** A part alone against the whole. */
const PART = /^(?:only ([a-z]+)|([a-z]+) only) /;
const WHOLE = /^[a-z]+ (?:all|every|the (?:whole|entire|complete|full)|complete|entire|full|everything) /;

/** Nobody says it more often; it keeps the cost of a hostile file linear. */
const MOST = 100;

/** One thing for everything against several of it, and a part alone against the whole. */
export function findOneOfMany(clauses: readonly UnderstoodClause[]): readonly ExclusivePair[] {
  const open = clauses.filter(({ condition, negation }) => condition === undefined && negation === undefined);
  return [...oneAgainstMany(open), ...partAgainstWhole(open)];
}

function oneAgainstMany(open: readonly UnderstoodClause[]): readonly ExclusivePair[] {
  const single = open.flatMap((clause) => headOf(clause, ONE)).slice(0, MOST);
  if (single.length === 0) return [];
  const many = open.flatMap((clause) => headOf(clause, MANY));
  return single.flatMap(({ clause, head }): readonly ExclusivePair[] => {
    const other = many.find((one) => one.head === head && one.clause.statement !== clause.statement);
    return other === undefined ? [] : [{ alone: clause, other: other.clause, what: head, isMeasured: false }];
  });
}

function headOf(clause: UnderstoodClause, pattern: RegExp): readonly { readonly clause: UnderstoodClause; readonly head: string }[] {
  const head = stemsIn(pattern.exec(clause.text)?.[1] ?? '')[0];
  return head === undefined ? [] : [{ clause, head: thingClass(head) }];
}

function partAgainstWhole(open: readonly UnderstoodClause[]): readonly ExclusivePair[] {
  const parts = open.filter(({ text }) => PART.test(text)).slice(0, MOST);
  if (parts.length === 0) return [];
  const index = indexClauses(open.filter(({ text }) => WHOLE.test(text)));
  return parts.flatMap((part): readonly ExclusivePair[] => {
    const { action, objects } = readDeed({ ...part, text: part.text.replace(/\bonly /, '') });
    const head = objects.at(-1);
    if (head === undefined) return [];
    const whole = clausesAbout(index, { action, objects: [head] }).find((one) => one.objects.at(-1) === head);
    return whole === undefined ? [] : [{ alone: part, other: whole.clause, what: head, isMeasured: false }];
  });
}
