import type { Measure } from './measure-line.ts';
import type { Quantity } from './quantity.ts';

/** Figures of a move: by how much, from where, to where. */
const ENDS: ReadonlySet<string> = new Set(['change', 'before', 'after']);
/** Ten business days and two weeks are the same to most people. */
const TOLERANCE = 0.15;

/** A value of seconds and one of days are never of one thing. */
const MOST_TIMES = 5000;

/**
 * Whether two values can both hold. `apart`: none satisfies both. `stricter`: two limits on one side, or two figures of a move; they
 * conflict only as limits of one and the same thing.
 */
export function excludeEachOther(one: Measure, other: Measure): 'apart' | 'stricter' | undefined {
  const [a, b] = [one.quantity, other.quantity];
  if (ENDS.has(a.bound) || ENDS.has(b.bound)) return a.bound === b.bound && areApart(a, b) ? 'stricter' : undefined;
  const isOneSided = a.bound === b.bound && (a.bound === 'most' || a.bound === 'least');
  if (isOneSided || isLimitBeside(one, b) || isLimitBeside(other, a)) return areFar(endOf(a), endOf(b), a) ? 'stricter' : undefined;
  return areApart(a, b) ? 'apart' : undefined;
}

/** "Line length: 80" is a limit on the side of "lines of up to 100". */
function isLimitBeside({ quantity, isLimit }: Measure, other: Quantity): boolean {
  return (
    isLimit &&
    quantity.bound === 'exact' &&
    (other.bound === 'most' ? quantity.high <= other.high : quantity.low >= other.low) &&
    other.bound !== 'exact' &&
    other.bound !== 'range'
  );
}

function areApart(one: Quantity, other: Quantity): boolean {
  const [lower, upper] = one.low + one.high <= other.low + other.high || one.low < other.low ? [one, other] : [other, one];
  const isPoint = one.low === one.high || other.low === other.high;
  // "Above 30 minutes is slow", "below 30 minutes": a symptom and its target meet.
  const mayTouch = isPoint || (lower.bound === 'most' && upper.bound === 'least');
  if (mayTouch ? lower.high >= upper.low : lower.high > upper.low) return false;
  return lower.high === upper.low || areFar(lower.high, upper.low, one);
}

function areFar(a: number, b: number, { dimension }: Quantity): boolean {
  if (dimension !== 'time') return a !== b;
  const [less, more] = [Math.min(a, b), Math.max(a, b)];
  return more - less > TOLERANCE * more && more < MOST_TIMES * less;
}

/** The finite end of a limit. */
function endOf({ low, high }: Quantity): number {
  return Number.isFinite(high) ? high : low;
}
