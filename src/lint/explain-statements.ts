import { appendTo } from '../model/append-to.ts';
import type { AgentDocument } from '../model/agent-document.ts';
import type { Range } from '../model/range.ts';
import { claimsOfRank, type Rank } from './text/authority/claims-of-rank.ts';
import { leavesNoRoom } from './text/exclusivity/find-exclusive-choices.ts';
import type { Bound } from './text/quantities/bounds.ts';
import type { Measure } from './text/quantities/measure-line.ts';
import { readMeasures } from './text/quantities/read-measures.ts';
import type { Dimension } from './text/quantities/units.ts';
import { polarityOf, type Polarity } from './text/statements/polarity-of.ts';
import { readDeed } from './text/statements/read-deed.ts';
import { understandDocument } from './text/statements/understand-document.ts';
import type { Source, UnderstoodClause } from './text/statements/understood-clause.ts';

/** One part of a line as the contradiction rules understand it. Ranges are offsets into the file. */
export interface ExplainedClause {
  readonly range: Range;
  readonly polarity: Polarity;
  /** A verb's base form; null where no deed is named. */
  readonly action: string | null;
  /** Stems of what the deed is done to, in order. */
  readonly objects: readonly string[];
  /** The word that binds it to a case; null for what always holds. */
  readonly condition: string | null;
  readonly source: Source;
  /** The place that it gives away and only one can hold; null without. */
  readonly rank: Rank | null;
  /** True for words that leave room for one thing alone: "only", "exclusively". */
  readonly isExclusive: boolean;
}

/** A value with what it measures. Times are seconds, shares percent, sizes bytes; a missing bound is null. */
export interface ExplainedValue {
  readonly range: Range;
  readonly dimension: Dimension;
  readonly unit: string;
  readonly bound: Bound;
  readonly low: number | null;
  readonly high: number | null;
  /** Concepts that tell what is measured, the nearest first. */
  readonly measures: readonly string[];
  /** Words that narrow it down: "production", "critical". */
  readonly conditions: readonly string[];
}

/** A line of the body that says something the contradiction rules compare. */
export interface ExplainedStatement {
  readonly range: Range;
  readonly clauses: readonly ExplainedClause[];
  readonly values: readonly ExplainedValue[];
}

/** What the contradiction rules understand of a file, line by line, in order; lines that say nothing to them are left out. */
export function explainStatements(document: AgentDocument): readonly ExplainedStatement[] {
  const clauses = understandDocument(document);
  const ranks = new Map(claimsOfRank(clauses).map(({ clause, rank }) => [clause, rank]));
  const valuesOf = groupBy(readMeasures(document), ({ line }) => line.range.start);
  const clausesOf = groupBy(clauses, ({ statement }) => statement);
  const explained = document.statements.map(({ range }, index): ExplainedStatement => ({
    range,
    clauses: (clausesOf.get(index) ?? []).map((clause) => explainClause(clause, ranks.get(clause))),
    values: (valuesOf.get(range.start) ?? []).map((measure) => explainValue(measure, range.start)),
  }));
  return explained.filter(({ clauses: parts, values }) => parts.length + values.length > 0);
}

function groupBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => number): ReadonlyMap<number, readonly Thing[]> {
  const groups = new Map<number, Thing[]>();
  for (const thing of things) {
    appendTo(groups, keyOf(thing), thing);
  }
  return groups;
}

function explainClause(clause: UnderstoodClause, rank: Rank | undefined): ExplainedClause {
  const { action, objects } = readDeed(clause);
  const { range, condition, source } = clause;
  return {
    range,
    polarity: polarityOf(clause),
    action: action ?? null,
    objects,
    condition: condition ?? null,
    source,
    rank: rank ?? null,
    isExclusive: leavesNoRoom(clause),
  };
}

function explainValue({ quantity, own, label, context, conditions }: Measure, lineStart: number): ExplainedValue {
  const { dimension, unit, bound, low, high, start, end } = quantity;
  return {
    range: { start: lineStart + start, end: lineStart + end },
    dimension,
    unit,
    bound,
    low: Number.isFinite(low) ? low : null,
    high: Number.isFinite(high) ? high : null,
    measures: [...new Set([...own, ...label, ...context])],
    conditions: [...conditions],
  };
}
