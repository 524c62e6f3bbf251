import { ASPECTS } from './aspects.ts';
import { conceptOf, isMeasureName } from './measure-lexicon.ts';
import type { Measure } from './measure-line.ts';
import type { Quantity } from './quantity.ts';

/** What ties two measures together. */
export interface Alignment {
  /** The concepts that both share. */
  readonly shared: readonly string[];
  /** Both lines name the quantity with the same words. */
  readonly isSame: boolean;
  /** Enough is shared to call them two limits of one thing. */
  readonly isStrong: boolean;
}

/** A concept of a title counts for less than one beside the value. */
const ABOVE = 0.6;
/** One rare word, or two common ones. */
const LEAST_SHARED = 0.9;
/** The same words on both sides: a common one is enough beside a unit of its own. */
const LEAST_SAME = 0.85;
const STRONGLY_SHARED = 1.25;
const MOST_COVERED = 0.42;
/** A line about a step names most of its title. */
const TITLE_COVERED = 0.75;
const LEAST_COVERED = 0.3;

/** What a shared concept says. */
type Weigh = (concept: string) => number;

/** Whether two measures speak of one thing: by the name right before both values, or by their words. */
export function alignMeasures(one: Measure, other: Measure, weigh: Weigh): Alignment | undefined {
  const link = alignWords(one, other, weigh);
  if (link?.isStrong === true || one.name === undefined || one.name !== other.name) return link;
  return { shared: one.name.split(' '), isSame: false, ...link, isStrong: true };
}

/** By the weight of the words that they share and of those that each has for itself. */
function alignWords(one: Measure, other: Measure, weigh: Weigh): Alignment | undefined {
  if (haveTwoNames(one, other)) return undefined;
  const words = wordsBeside(one, other);
  const others = wordsBeside(other, one);
  const [shared, back] = [knownOf(words, other, others), knownOf(others, one, words)];
  const both = shared.filter((word) => others.has(word));
  const all = [...new Set([...shared, ...back])];
  const unit = conceptOf(one.quantity.unit) ?? one.quantity.unit;
  if (both.length > 0 && both.every((word) => ASPECTS.has(word))) return undefined;
  const weighed = (word: string): number => (word === unit ? Math.max(UNIT_NAME, weigh(word)) : weigh(word));
  const cases = [...one.conditions].filter((word) => other.conditions.has(word)).length * CASE;
  const isCell = one.line.label !== undefined || other.line.label !== undefined;
  if (all.length === 0 ? isCell || cases < LEAST_SHARED : both.length === 0 && words.size > 0 && others.size > 0) return undefined;
  if (isStepOf(one, other, words)) return { shared: [...words], isSame: false, isStrong: true };
  if (isStepOf(other, one, others)) return { shared: [...others], isSame: false, isStrong: true };
  const covers = [coverOf(words, shared, both, weighed), coverOf(others, back, both, weighed)];
  const weight = Math.max(...covers.map(({ found }) => found)) + weightOfUnit(one.quantity) + cases;
  const parts = covers.map(({ found, of }) => (of + cases === 0 ? 1 : (found + cases) / (of + cases)));
  const [least, most] = [Math.min(...parts), Math.max(...parts)];
  // Where nothing but the unit is shared, the lines may count it for two occasions.
  const isUnit = all.length === 1 && all[0] === unit;
  const isSame = !isUnit && shared.length === words.size && back.length === others.size;
  const isMeasure = both.some((word) => isMeasureName(word) && names(one, word) && names(other, word)) && least >= LEAST_COVERED;
  const isNear = weight >= LEAST_SHARED && most >= MOST_COVERED && least >= LEAST_COVERED;
  if ((!isSame && !isMeasure && !isNear) || !mayMeanTitle(one, others) || !mayMeanTitle(other, words)) return undefined;
  const isStrong = isSame || (most >= 1 && (isMeasure || weight >= LEAST_SHARED)) || (weight >= STRONGLY_SHARED && most >= MOST_COVERED);
  return { shared: all, isSame: isSame && weight >= LEAST_SAME, isStrong };
}

/** A measure of the rest of the sentence is another one: "removes duplicates at 100% coverage". */
function names({ own, label }: Measure, word: string): boolean {
  return own.has(word) || label.has(word);
}

/** "Error rate: < 0.1%", "Change failure rate: < 5%"; "Keywords: at most 100 characters", "App name: at most 30". */
function haveTwoNames(one: Measure, other: Measure): boolean {
  const [label, otherLabel] = [namesOf(one), namesOf(other)];
  if (label.length === 0 || otherLabel.length === 0) return false;
  if (one.own.size === 0 && other.own.size === 0) return label.length !== otherLabel.length || label.some((word) => !other.label.has(word));
  const knows = [...label.map((word) => names(other, word)), ...otherLabel.map((word) => names(one, word))];
  return !knows.includes(true) || areTwoKinds(one, other);
}

/** "Level 3" is no name. */
function namesOf({ label }: Measure): readonly string[] {
  return [...label].filter((word) => /[a-z]/.test(word));
}

/** "Tax accuracy" and "billing accuracy". */
function areTwoKinds(one: Measure, other: Measure): boolean {
  return [...one.label].some((word) => other.label.has(word)) && hasMore(one, other) && hasMore(other, one);
}

/** A word of the label that the other line lacks: with one on each side, the lines have two subjects. */
export function hasMore({ label }: Measure, other: Measure): boolean {
  return [...label].some((word) => !other.label.has(word) && !other.own.has(word) && !other.around.has(word));
}

/** What it says that both values are of one unit: all values are percentages, few are pixels. */
function weightOfUnit({ dimension }: Quantity): number {
  return dimension === 'time' || dimension === 'share' || dimension === 'number' ? 0 : UNIT;
}

const CASE = 0.6;
const UNIT = 0.3;
/** A counted thing by its name. */
const UNIT_NAME = 0.7;

/** The words of a measure; of the rest of its sentence those that the other one has. A line of several values tells them apart by their own. */
function wordsBeside({ own, label, around, isOneOfMany }: Measure, other: Measure): ReadonlySet<string> {
  const all = isOneOfMany && own.size > 0 ? own : new Set([...own, ...label]);
  // "Keeps busy for half an hour" keeps nothing.
  const words = new Set([...all].filter((word) => !ASPECTS.has(word) || other.own.has(word)));
  const rest = [...around].filter((word) => other.own.has(word) || other.label.has(word));
  return rest.length === 0 || isOneOfMany ? words : new Set([...words, ...rest]);
}

function knownOf(words: ReadonlySet<string>, { context, label }: Measure, others: ReadonlySet<string>): readonly string[] {
  return [...words].filter((word) => others.has(word) || label.has(word) || context.has(word));
}

/** The weight of a measure's words, and of those that the other one knows. */
function coverOf(
  words: ReadonlySet<string>,
  known: readonly string[],
  both: readonly string[],
  weigh: Weigh,
): { readonly found: number; readonly of: number } {
  let of = 0;
  for (const word of words) of += weigh(word);
  let found = 0;
  for (const word of known) found += weigh(word) * (both.includes(word) ? 1 : ABOVE);
  return { found, of };
}

/** "Take half an hour for this warm-up", below the title "Warm-up (5 minutes)". */
function isStepOf(step: Measure, { line, own, label }: Measure, words: ReadonlySet<string>): boolean {
  return (
    line.isTitle === true &&
    step.line.under?.includes(line.range.start) === true &&
    words.size > 0 &&
    [...words].every((word) => own.has(word) || label.has(word))
  );
}

/** "Warm-up (5 minutes)" measures what a line names that repeats most of the title, or that stands below it and names nothing else. */
function mayMeanTitle({ line, own, label }: Measure, others: ReadonlySet<string>): boolean {
  if (line.isTitle !== true) return true;
  const title = new Set([...own, ...label]);
  const common = [...others].filter((word) => title.has(word));
  return common.length >= TITLE_COVERED * title.size || common.length === others.size;
}
