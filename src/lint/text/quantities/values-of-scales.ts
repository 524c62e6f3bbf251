import { appendTo } from '../../../model/append-to.ts';
import { matchesOf } from '../matches-of.ts';
import type { Quantity } from './quantity.ts';

const SENTENCE_END = /[.!?]\s/g;
const LEAST_LEVELS = 3;

/** The values that are levels of a scale: three of one kind in a sentence. */
export function valuesOfScales(text: string, quantities: readonly Quantity[]): ReadonlySet<Quantity> {
  if (quantities.length < LEAST_LEVELS) return new Set();
  const ends = matchesOf(SENTENCE_END, text).map(({ index }) => index);
  const kinds = new Map<string, Quantity[]>();
  let sentence = 0;
  for (const quantity of quantities.toSorted((a, b) => a.start - b.start)) {
    while ((ends[sentence] ?? Infinity) < quantity.start) sentence++;
    appendTo(kinds, `${sentence} ${quantity.dimension} ${quantity.unit}`, quantity);
  }
  return new Set([...kinds.values()].flatMap((like) => (like.length < LEAST_LEVELS ? [] : like)));
}
