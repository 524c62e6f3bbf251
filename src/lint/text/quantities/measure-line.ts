import type { Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';
import { findQuantities } from './find-quantities.ts';
import type { Quantity } from './quantity.ts';
import { conceptOf, isCondition, isOwnName } from './measure-lexicon.ts';
import { UNITS } from './units.ts';

/** A line that may say how much of something there is. */
export interface MeasuredLine {
  readonly text: string;
  readonly range: Range;
  /** `report`: quoted talk of finished work; `sample`: a line of an example, a template or a settings file. */
  readonly source: 'statement' | 'report' | 'sample';
  /** The list that holds the line; one of its own for a line outside lists. */
  readonly list: string;
  /** The titles and lines that lead to it. */
  readonly leading: () => string;
  /** True where the line may hold nothing but a value of what its title names. */
  readonly mayBeBare: boolean;
}

/** A quantity with what it measures. */
export interface Measure {
  readonly quantity: Quantity;
  readonly line: MeasuredLine;
  /** Concepts of the quantity's own clause. */
  readonly own: ReadonlySet<string>;
  /** Concepts of the line's own label: what stands before a colon, a dash or a bracket. */
  readonly label: ReadonlySet<string>;
  /** Concepts of the titles and lines that lead to it. */
  readonly context: ReadonlySet<string>;
  /** Words that narrow it down: "production", "critical". */
  readonly conditions: ReadonlySet<string>;
  /** The quantity stands in a condition: "if a task exceeds 80 hours". */
  readonly isCase: boolean;
}

const CODE_SPAN = /`[^`\n]{0,200}`/g;
const CASE_LINE = /^[\s*_]{0,4}(?:if|when|whenever)\b/i;
const CASE = /(?:^|[.;,:(—–]\s?|\*\*)(?:if|when|whenever|where|given)\b[^.;,:]{0,60}$/i;

/** The quantities of a line that measure something named. */
export function measuresOfLine(line: MeasuredLine): readonly Measure[] {
  const text = line.text.includes('`') ? line.text.replace(CODE_SPAN, (span) => ' '.repeat(span.length)) : line.text;
  const quantities = findQuantities(text);
  if (quantities.length === 0) return [];
  const leading = wordsOf(line.leading());
  const context = conceptsOf(leading);
  return quantities.flatMap((quantity): readonly Measure[] => {
    const ownWords = wordsOf(clauseAround(text, quantity, line.source === 'report'));
    const labelWords = labelOf(text, quantity);
    const own = conceptsOf(ownWords);
    const label = conceptsOf(labelWords);
    if (quantity.dimension === 'count') nameByUnit(own, quantity, label);
    if (own.size + label.size === 0 && !(line.mayBeBare && context.size > 0)) return [];
    if (line.source !== 'report' && isScale(text, quantity, quantities)) return [];
    const conditions = new Set([...ownWords, ...labelWords, ...leading].filter(isCondition));
    const isCase = CASE_LINE.test(text) || CASE.test(text.slice(0, quantity.start));
    return [{ quantity, line, own, label, context, conditions, isCase }];
  });
}

/** Where a line says nothing but the counted thing, the unit is what is counted: "two reviewers are enough". */
function nameByUnit(own: Set<string>, { unit, bound, low }: Quantity, label: ReadonlySet<string>): void {
  const concept = conceptOf(unit) ?? unit;
  own.delete(concept);
  const isNumber = bound !== 'exact' || low > 1;
  if (own.size + label.size === 0 && isNumber && isOwnName(unit)) own.add(concept);
}

const BREAK = /[;()|]|\.\s|[—–]\s|\s-\s|:\s|,\s|\b(?:but|while|whereas)\b/g;
/** A report strings its figures together, each in front of what it counts. */
const REPORT_BREAK =
  /[;():,.]\s|\b(?:with|across|achieving|through|and|in|to|by|from|at|of|for|using|saving|reducing|supporting|identifying)\b/g;
const BRACKET = /(?:^|[:;.,(*]\s?)([^():;.,*]{2,70})\([^()]*$/;

/** The stretch between marks of punctuation around a quantity. */
function clauseAround(text: string, { start, end }: Quantity, isReport: boolean): string {
  let from = 0;
  let to = text.length;
  for (const mark of matchesOf(isReport ? REPORT_BREAK : BREAK, text)) {
    if (mark.index + mark[0].length <= start) from = mark.index + mark[0].length;
    else if (mark.index >= end && mark.index < to) to = mark.index;
  }
  const clause = `${text.slice(from, start)} ${text.slice(end, to)}`;
  if (conceptsOf(wordsOf(clause)).size > 0) return clause;
  // "Atomic actions (fixed steps, 1-8 hours each)": the bracket measures what stands before it.
  return `${BRACKET.exec(text.slice(Math.max(0, start - 160), start))?.[1] ?? ''} ${clause}`;
}

const LABEL = /^[\s*_]{0,8}([^:.;—–()]{2,70})(?:[:—–]|\()/;

/** The words before a colon, a dash or a bracket at the start of the line, numbers included. */
function labelOf(text: string, { start }: Quantity): readonly string[] {
  const match = LABEL.exec(text);
  if (match === null || match[0].length > start) return [];
  const label = match[1] ?? '';
  return [...wordsOf(label), ...(label.match(/\b\d{1,3}\b/g) ?? [])];
}

/** Three values of one kind in a sentence are levels of a scale. */
function isScale(text: string, { dimension, unit, start }: Quantity, all: readonly Quantity[]): boolean {
  const like = all.filter((one) => one.dimension === dimension && one.unit === unit);
  if (like.length < 3) return false;
  const near = like.filter((one) => !/[.!?]\s/.test(text.slice(Math.min(start, one.start), Math.max(start, one.start))));
  return near.length > 2;
}

const WORD = /\d{0,4}[A-Za-z][A-Za-z0-9]{0,30}(?:'[a-z]{1,2})?/g;

/** The words of a text in lower case. */
export function wordsOf(text: string): readonly string[] {
  return matchesOf(WORD, text).map((match) => match[0].toLowerCase());
}

function conceptsOf(words: readonly string[]): Set<string> {
  return new Set(
    words.flatMap((word) => ((UNITS.has(word) && !word.startsWith('sprint')) || isCondition(word) ? [] : (conceptOf(word) ?? []))),
  );
}
