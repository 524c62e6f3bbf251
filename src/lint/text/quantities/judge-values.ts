import type { Quantity } from './quantity.ts';
import { conceptOf, isMeasureName } from './measure-lexicon.ts';
import type { Measure } from './measure-line.ts';

/** Two values of one quantity that cannot both hold. */
export interface ValueConflict {
  readonly one: Measure;
  readonly other: Measure;
  /** The words that both share. */
  readonly shared: readonly string[];
  /** True when both lines name the quantity with the same words. */
  readonly isSame: boolean;
  /** Time limits and rhythms of a process, or any other quantity. */
  readonly kind: 'temporal' | 'numeric';
}

/** Whether two quantities measure the same and exclude each other. */
export function judgeValues(one: Measure, other: Measure): ValueConflict | undefined {
  if (!haveSameUnit(one, other) && !haveSameUnit(other, one)) return undefined;
  if (one.line.source === other.line.source && one.line.source !== 'statement') return undefined;
  // A report may well beat its target; only a bound says by which side it fails.
  if (areReportAndTarget(one, other) && (one.line.source === 'report' ? other : one).quantity.bound === 'exact') return undefined;
  if (
    one.line.range.start === other.line.range.start ||
    one.isCase ||
    other.isCase ||
    !haveSameConditions(one, other) ||
    !exclude(one.quantity, other.quantity)
  )
    return undefined;
  const link = compareWords(one, other);
  // The items of one list are different things, unless they bear one name.
  if (link === undefined || (one.line.list === other.line.list && !link.isSame)) return undefined;
  const isStricter = one.quantity.bound === other.quantity.bound && one.quantity.bound !== 'exact' && one.quantity.bound !== 'range';
  // The stricter of two limits satisfies both, so they have to be limits of one and the same.
  const isMove = ENDS.has(one.quantity.bound);
  return (isStricter || isMove) && !link.isSame && !link.isPart ? undefined : { one, other, ...link, kind: kindOf(one, other) };
}

const MINUTE = 60;

/** Seconds are thresholds, and hours for each of several things are sizes; every other time limits a process. */
function kindOf(one: Measure, other: Measure): ValueConflict['kind'] {
  const isTime =
    one.quantity.dimension === 'period' ||
    (one.quantity.dimension === 'time' && [one, other].some(({ quantity }) => outerEnd(quantity) >= MINUTE));
  return isTime && !isSize(one) && !isSize(other) ? 'temporal' : 'numeric';
}

function outerEnd({ low, high }: Quantity): number {
  return Number.isFinite(high) ? high : low;
}

function isSize({ quantity: { end }, line: { text } }: Measure): boolean {
  return /^\s?(?:each|apiece)\b/.test(text.slice(end));
}

/** "Up to 3 retries" and "retry at most three times" count the same. */
function haveSameUnit({ quantity: { unit }, own }: Measure, other: Measure): boolean {
  return unit === other.quantity.unit || (unit === 'time' && own.has(conceptOf(other.quantity.unit) ?? ''));
}

function areReportAndTarget(one: Measure, other: Measure): boolean {
  return (one.line.source === 'report') !== (other.line.source === 'report');
}

function haveSameConditions(one: Measure, other: Measure): boolean {
  return one.conditions.size === other.conditions.size && [...one.conditions].every((word) => other.conditions.has(word));
}

const ENDS: ReadonlySet<string> = new Set(['change', 'before', 'after']);

/** True where no value satisfies both; a shared end of two ranges is no room. */
function exclude(one: Quantity, other: Quantity): boolean {
  if ((ENDS.has(one.bound) || ENDS.has(other.bound)) && one.bound !== other.bound) return false;
  if (one.bound === other.bound && (one.bound === 'most' || one.bound === 'least')) return one.low !== other.low || one.high !== other.high;
  const [lower, upper] = one.low + one.high <= other.low + other.high || one.low < other.low ? [one, other] : [other, one];
  const isPoint = one.low === one.high || other.low === other.high;
  return isPoint ? lower.high < upper.low : lower.high <= upper.low;
}

/** What two measures share, and whether they name the same; undefined where each has words of its own that the other lacks. */
function compareWords(
  one: Measure,
  other: Measure,
): { readonly shared: readonly string[]; readonly isSame: boolean; readonly isPart: boolean } | undefined {
  const [words, others] = [namesOf(one), namesOf(other)];
  const knows = (measure: Measure, names: ReadonlySet<string>, word: string): boolean => names.has(word) || measure.context.has(word);
  const shared = [...words].filter((word) => knows(other, others, word));
  const back = [...others].filter((word) => knows(one, words, word));
  const all = [...new Set([...shared, ...back])];
  const isOwn = shared.some((word) => others.has(word)) || words.size === 0 || others.size === 0;
  if (all.length === 0 || !isOwn) return undefined;
  const labels = [[...one.label].every((word) => knows(other, others, word)), [...other.label].every((word) => knows(one, words, word))];
  const both = shared.filter((word) => others.has(word));
  if (!labels.includes(true) && both.length < 2) return undefined;
  const lacking = words.size - shared.length;
  const lackingOther = others.size - back.length;
  const isSame = lacking === 0 && lackingOther === 0;
  const isNamed = holds(others, one.label) || holds(words, other.label);
  const isMost = both.length >= 2 && both.length >= 0.6 * Math.min(words.size, others.size);
  const isPart = Math.min(lacking, lackingOther) === 0 || isMost;
  const isMeasure = both.some(isMeasureName) && lacking <= 2 && lackingOther <= 2;
  // Where nothing but the unit is shared, the lines may count it for two occasions.
  const isUnit = all.length === 1 && all[0] === (conceptOf(one.quantity.unit) ?? one.quantity.unit);
  return isSame || isPart || isNamed || isMeasure ? { shared: all, isSame: isSame && !isUnit, isPart: isPart && !isUnit } : undefined;
}

/** A label of two words and more is a name, wherever its words stand. */
function holds(words: ReadonlySet<string>, label: ReadonlySet<string>): boolean {
  return label.size > 1 && [...label].every((word) => words.has(word));
}

function namesOf({ own, label }: Measure): ReadonlySet<string> {
  return new Set([...own, ...label]);
}
