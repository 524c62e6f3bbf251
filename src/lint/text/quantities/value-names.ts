import { singularOf } from '../singular.ts';
import { isCondition } from './conditions.ts';
import { wordsOf } from './line-words.ts';
import { conceptOf, isOwnName, weakNameOf } from './measure-lexicon.ts';
import type { Quantity } from './quantity.ts';
import { PERIOD_WORDS, UNITS } from './units.ts';

/** "Lock waits under 1%": two words that elsewhere say nothing are a name where there is no other. */
export function orWeakNames(concepts: Set<string>, words: readonly string[]): Set<string> {
  if (concepts.size > 0) return concepts;
  const weak = words.flatMap((word) => (UNITS.has(word) || isCondition(word) ? [] : (weakNameOf(word) ?? [])));
  return new Set(weak.length > 1 ? weak : []);
}

/** The unit itself names what is counted or measured, where few things come in it: reviewers, hertz. Of lines and minutes all do. */
export function nameByUnit(own: Set<string>, { dimension, unit, bound, low }: Quantity): void {
  if (dimension !== 'count' && dimension !== 'frequency') return;
  const concept = conceptOf(unit) ?? unit;
  own.delete(concept);
  const isNumber = bound !== 'exact' || low > 1;
  if (isNumber && isOwnName(unit)) own.add(concept);
}

/** "Three clarifying questions": the words between number and unit. */
export function innerWords(text: string, { start, end, dimension, unit }: Quantity): readonly string[] {
  return dimension === 'count' || dimension === 'period'
    ? wordsOf(text.slice(start, end)).filter((word) => singularOf(word) !== unit && !PERIOD_WORDS.has(word))
    : [];
}
