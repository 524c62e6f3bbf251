import type { Quantity } from './quantity.ts';

const KEEPS = /\b(?:keep|kept|keeps|retain(?:s|ed)?|retention|stor(?:e|ed|age)|archived?|preserved?|stays?|remains?|available)\b/i;
const REMOVES =
  /\b(?:purged?|purges|deleted?|deletes|discard(?:s|ed)?|drop(?:s|ped)?|wiped?|removed?|removes|erased?|prune[ds]?|expires?|expired)\b/i;
const LASTING = /\b(?:for|after|older than|beyond|until|at least|at most|up to|than)[\s*_~]{1,3}$/i;
const RECENT = /\b(?:last|past|previous|recent)[\s*_~]{1,3}$/i;
const AGE_AFTER = /^ old\b/i;
const INTERVAL = /\b(?:intervals?|cadence|rhythm|cycle)\b/i;

/**
 * Sides of a thing that a time tells of, whatever the words: how long it is kept, how old it may be. They are shared beside the thing,
 * never instead of it.
 */
export const ASPECTS: ReadonlySet<string> = new Set(
  'kept age weekday clock frequency interval week-number day-number month-number sprint-number quarter-number'.split(' '),
);

/** What a time in a clause tells of; undefined for any other value. */
export function aspectOf(
  clause: string,
  { dimension }: Quantity,
  { before, after }: { readonly before: string; readonly after: string },
): string | undefined {
  if (dimension !== 'time') return undefined;
  if ((KEEPS.test(clause) || REMOVES.test(clause)) && (LASTING.test(before) || /\bretention\b/i.test(clause))) return 'kept';
  return RECENT.test(before) || AGE_AFTER.test(after) ? 'age' : undefined;
}

const KEEPS_VERB = /^(?:keep|keeps|kept|retain|retains|retained|stores?|stored)$/;

/** A verb for keeping or removing: beside the aspect `kept` it says nothing more. */
export function isKeeping(word: string): boolean {
  return KEEPS_VERB.test(word) || REMOVES.test(word);
}

/** "Delete what is older than 30 days" keeps it 30 days; "an interval of 5 seconds" is every 5 seconds; "the last 7 days" are at most 7. */
export function meantBy(quantity: Quantity, clause: string, before: string): Quantity {
  if (quantity.dimension !== 'time') return quantity;
  if (INTERVAL.test(clause)) return { ...quantity, dimension: 'period', unit: 'period' };
  if (quantity.bound === 'exact' && RECENT.test(before)) return { ...quantity, low: Number.NEGATIVE_INFINITY, bound: 'most' };
  if (quantity.bound !== 'least' || !REMOVES.test(clause)) return quantity;
  return { ...quantity, high: quantity.low, bound: 'exact' };
}
