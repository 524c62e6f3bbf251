import { appendTo } from '../../../model/append-to.ts';
import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Certainty } from '../../../model/finding.ts';
import { oncePer } from '../../../model/once-per.ts';
import { standInSiblings, standInTwoRecords } from '../outline/find-records.ts';
import { ASPECTS } from './aspects.ts';
import { judgeValues, type ValueConflict } from './judge-values.ts';
import type { Measure } from './measure-line.ts';
import { conceptOf } from './measure-lexicon.ts';
import { statementsWithValues } from './quantified-lines.ts';
import { readRivalMeasures, rivalsAmong } from './read-measures.ts';
import { isOneValue, nameOf } from './same-quantity.ts';
import { weigherOf } from './word-weights.ts';

/** Words in more measures than this say nothing about any of them. */
const MOST_OF_A_WORD = 24;

/** Pairs of a document's quantities that measure the same and exclude each other, each line once. */
export function findValueConflicts(document: AgentDocument, leastCertainty: Certainty): readonly ValueConflict[] {
  return leastCertainty === 'possible' ? allConflicts(document) : sureConflicts(document);
}

/** Several rules share the pairs between each other. */
const allConflicts = oncePer(compareMeasures);

/** Few files give two values to one name: in all others nothing else is compared. */
const sureConflicts = oncePer((document: AgentDocument) =>
  namesOneTwice(document) ? allConflicts(document).filter(({ isSame }) => isSame) : [],
);

function namesOneTwice(document: AgentDocument): boolean {
  const weigh = weigherOf(document);
  const byName = new Map<string, Measure[]>();
  return rivalsAmong(statementsWithValues(document), isOneValue).some((measure) => {
    const name = nameOf(measure);
    if (name === undefined) return false;
    const before = byName.get(name)?.slice(-MOST_OF_A_WORD) ?? [];
    appendTo(byName, name, measure);
    return before.some((one) => judgeValues(one, measure, weigh)?.isSame === true);
  });
}

function compareMeasures(document: AgentDocument): readonly ValueConflict[] {
  const measures = withoutFields(readRivalMeasures(document));
  const byWord = new Map<string, Measure[]>();
  for (const measure of measures) {
    const { dimension, unit } = measure.quantity;
    const counted = dimension === 'count' ? [conceptOf(unit) ?? unit] : [];
    for (const word of new Set([
      ...measure.own,
      ...measure.label,
      ...measure.around,
      ...measure.context,
      ...measure.conditions,
      ...counted,
    ])) {
      const key = `${dimension} ${word}`;
      appendTo(byWord, key, measure);
    }
  }
  const weigh = weigherOf(document);
  const best = new Map<number, ValueConflict>();
  for (const group of byWord.values()) {
    if (group.length < 2 || group.length > MOST_OF_A_WORD) continue;
    group.forEach((other, index) => {
      for (const one of group.slice(0, index)) {
        const conflict = judgeValues(one, other, weigh);
        const rival = best.get(other.line.range.start);
        if (conflict !== undefined && (rival === undefined || isBetter(conflict, rival))) best.set(other.line.range.start, conflict);
      }
    });
  }
  return [...best.values()]
    .filter(({ one, other }) => !standInTwoRecords(document, one.line.range, other.line.range))
    .map((conflict) => ({ ...conflict, isSame: conflict.isSame && !areSiblings(document, conflict) }))
    .toSorted((a, b) => a.other.line.range.start - b.other.line.range.start);
}

function areSiblings(document: AgentDocument, { one, other }: ValueConflict): boolean {
  return standInSiblings(document, one.line.range, other.line.range);
}

/** "Confidence: 0.9" on three lines is a field of three records, or a level of each; a report beside two targets is none. */
function withoutFields(measures: readonly Measure[]): readonly Measure[] {
  const values = new Map<string, Set<number>>();
  for (const measure of measures) {
    const seen = values.get(keyOf(measure)) ?? new Set();
    values.set(keyOf(measure), seen.add(measure.quantity.low + measure.quantity.high));
  }
  return measures.filter((measure) => (values.get(keyOf(measure))?.size ?? 0) < 3);
}

/** What a measure is a value of: where its line names nothing, its title does. */
function keyOf({ label, own, around, context, line: { source }, quantity: { dimension, unit } }: Measure): string {
  const name = label.size + own.size === 0 ? ['below', ...context] : [...label, '/', ...own];
  return [source, dimension, unit, ...name, ...(ASPECTS.has(unit) ? around : [])].join(' ');
}

function isBetter(one: ValueConflict, other: ValueConflict): boolean {
  return one.isSame === other.isSame ? one.shared.length > other.shared.length : one.isSame;
}
