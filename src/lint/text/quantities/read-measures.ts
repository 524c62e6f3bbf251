import type { AgentDocument } from '../../../model/agent-document.ts';
import { conceptOf } from './measure-lexicon.ts';
import { measuresOfLine, type Measure } from './measure-line.ts';
import type { QuantifiedLine } from './measured-line.ts';
import { quantifiedLines } from './quantified-lines.ts';
import type { Quantity } from './quantity.ts';

/** Every quantity of a document that measures something named. */
export function readMeasures(document: AgentDocument): readonly Measure[] {
  return quantifiedLines(document).flatMap((line) => measuresOfLine(line, () => true));
}

/** The quantities that a second line of the document holds in the same unit: no other can exclude it. */
export function readRivalMeasures(document: AgentDocument): readonly Measure[] {
  return rivalsAmong(quantifiedLines(document), () => true);
}

/** Of the quantities that may be compared at all those that a second line holds in the same unit. */
export function rivalsAmong(lines: readonly QuantifiedLine[], mayCompare: (quantity: Quantity) => boolean): readonly Measure[] {
  const hasTimes = lines.some(({ quantities }) => quantities.some(({ unit }) => unit === 'time'));
  const firsts = new Map<string, QuantifiedLine>();
  const rivals = new Set<string>();
  for (const line of lines) {
    for (const quantity of line.quantities) {
      if (!mayCompare(quantity)) continue;
      const key = unitClassOf(quantity, hasTimes);
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, line);
      else if (first !== line) rivals.add(key);
    }
  }
  return lines.flatMap((line) => measuresOfLine(line, (quantity) => mayCompare(quantity) && rivals.has(unitClassOf(quantity, hasTimes))));
}

/** Values of other classes never exclude each other; "three times" may count whatever the words beside it name. */
function unitClassOf({ dimension, unit }: Quantity, hasTimes: boolean): string {
  if (dimension === 'time' || dimension === 'period') return 'time';
  return dimension === 'count' && hasTimes ? dimension : `${dimension} ${conceptOf(unit) ?? unit}`;
}
