import { isPartNoun } from '../counts/member-nouns.ts';
import type { Quantity } from './quantity.ts';
import { ASPECTS } from './aspects.ts';
import { alignMeasures, hasMore } from './align-measures.ts';
import { wholeOf } from './complements.ts';
import { compareConditions, standInOneStage } from './conditions.ts';
import { haveTwoKinds } from './two-kinds.ts';
import { excludeEachOther } from './exclude-values.ts';
import { conceptOf } from './measure-lexicon.ts';
import type { Measure } from './measure-line.ts';
import { nameTheSame } from './same-quantity.ts';

/** Two values of one quantity that cannot both hold. */
export interface ValueConflict {
  readonly one: Measure;
  readonly other: Measure;
  /** The words that both share. */
  readonly shared: readonly string[];
  /** True when both lines name the quantity with the same words, each with one value of it. */
  readonly isSame: boolean;
  /** Time limits and rhythms of a process, numbers of parts that a whole has, or any other quantity. */
  readonly kind: 'temporal' | 'count' | 'numeric';
}

/** Whether two quantities measure the same and exclude each other; `weigh`: what a shared concept says in this file. */
export function judgeValues(first: Measure, second: Measure, weigh: (concept: string) => number): ValueConflict | undefined {
  if (!haveSameUnit(first, second) && !haveSameUnit(second, first)) return undefined;
  if (!mayCompare(first, second) || !standInOneStage(first, second)) return undefined;
  const [one, other] = [wholeOf(first, second), wholeOf(second, first)];
  const how = excludeEachOther(one, other);
  const conditions = how === undefined ? undefined : compareConditions(one, other);
  const link = conditions === undefined ? undefined : alignMeasures(one, other, weigh);
  if (link === undefined) return undefined;
  const isMoment = MOMENTS.test(one.quantity.unit);
  // The items of one list are different things, unless they bear one name; a list of days is a calendar.
  if (one.line.list === other.line.list && (!link.isSame || isMoment || one.line.label !== undefined || areLevels(one, other)))
    return undefined;
  // "Annual plans", "monthly talks about plans": two rhythms of two things.
  if (one.quantity.dimension === 'period' && knowsMore(one, other) && knowsMore(other, one)) return undefined;
  const isTime = isMoment || one.quantity.dimension === 'period' || one.quantity.dimension === 'time';
  if (isTime && haveTwoKinds(one, other, link.shared)) return undefined;
  if (how === 'stricter' && (!link.isStrong || (hasMore(one, other) && hasMore(other, one)))) return undefined;
  const isSame = !isMoment && nameTheSame(first, second);
  return { one: first, other: second, shared: link.shared, isSame, kind: kindOf(one, other) };
}

/** Lines that may speak of one thing at all: not two samples, not one of two cases and what always holds. */
function mayCompare(one: Measure, other: Measure): boolean {
  if (one.line.range.start === other.line.range.start || one.isCase !== other.isCase) return false;
  if (one.line.source === other.line.source && one.line.source !== 'statement') return false;
  // "Above 80 hours split it, above 200 hours refuse it": two cases, with two answers.
  if (one.isCase) return false;
  if (one.line.isTitle && other.line.isTitle) return false;
  if (isFigure(one) || isFigure(other) || holdsValueOf(one, other) || holdsValueOf(other, one)) return false;
  // A report may well beat its target; only a bound says by which side it fails.
  return !areReportAndTarget(one, other) || (one.line.source === 'report' ? other : one).quantity.bound !== 'exact';
}

/** "Progress: 60%", "78% faster" in a sample say how far that one has come. */
function isFigure({ line: { source, list }, quantity: { bound } }: Measure): boolean {
  return source === 'sample' && bound !== 'most' && bound !== 'least' && bound !== 'range' && !list.startsWith('settings');
}

/** "24 px of space or 44 px of target": the line knows the other value too, as a row does that has a column for each level. */
function holdsValueOf({ line: own }: Measure, { line, quantity: { start, end } }: Measure): boolean {
  const text = own.row ?? own.text;
  const [, value = '', unit = ''] = /(\d[\w.,:%-]*)[\s-]?([a-z]?)/i.exec(line.text.slice(start, end)) ?? [];
  if (value === '') return false;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    if (/[\d.,-]/.test(text.charAt(at - 1)) || /\d/.test(text.charAt(at + value.length))) continue;
    // "2 days" and "2 weeks" are two values.
    const [after = '', other = ''] = /^[\s-]?([a-z]?)/i.exec(text.slice(at + value.length, at + value.length + 3)) ?? [];
    if ((after === '' || after !== other) && (unit === '' || other === '' || unit.toLowerCase() === other.toLowerCase())) return true;
  }
  return false;
}

const BOLD_LABEL = /^\*\*([^*\n]{2,60})\*\*:|^\*\*([^*\n]{2,60}):\*\*/;

/** "**Grade A**: 80% and more", "**Grade B**: 60% and more": what tells both labels apart is no word. */
function areLevels(one: Measure, other: Measure): boolean {
  const [label, otherLabel] = [one, other].map(({ line }) => BOLD_LABEL.exec(line.text)?.slice(1).join('').toLowerCase());
  return (
    label !== undefined &&
    otherLabel !== undefined &&
    label !== otherLabel &&
    [...one.label].every((word) => /\d/.test(word) || other.label.has(word))
  );
}

function knowsMore({ own }: Measure, { own: others, label, around }: Measure): boolean {
  return [...own].some((word) => !ASPECTS.has(word) && !others.has(word) && !label.has(word) && !around.has(word));
}

const MINUTE = 60;
/** Units that tell when, not how many. */
const MOMENTS = /^(?:weekday|clock|[a-z]+-number)$/;

/** Seconds are thresholds, and hours for each of several things are sizes; every other time limits a process. */
function kindOf(one: Measure, other: Measure): ValueConflict['kind'] {
  if (one.quantity.bound === 'exact' && other.quantity.bound === 'exact' && isPartNoun(one.quantity.unit)) return 'count';
  const isTime =
    (one.quantity.dimension === 'period' && [one, other].some(({ quantity }) => outerEnd(quantity) >= MINUTE)) ||
    MOMENTS.test(one.quantity.unit) ||
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
  const [name, otherName] = [conceptOf(unit), conceptOf(other.quantity.unit)];
  if (unit === other.quantity.unit || (name !== undefined && name === otherName)) return true;
  return unit === 'time' && own.has(otherName ?? '');
}

function areReportAndTarget(one: Measure, other: Measure): boolean {
  return (one.line.source === 'report') !== (other.line.source === 'report');
}
