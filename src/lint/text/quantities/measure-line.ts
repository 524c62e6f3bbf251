import { conceptOf } from './measure-lexicon.ts';
import { readVerb } from '../grammar/read-verb.ts';
import { matchesOf } from '../matches-of.ts';
import {
  BREAK,
  conceptsOf,
  labelOf,
  NARROW_BREAK,
  REPORT_BREAK,
  SENTENCE_BREAK,
  SHOWN,
  stretchAround,
  textOutside,
  wordsOf,
} from './line-words.ts';
import type { MeasuredLine, QuantifiedLine } from './measured-line.ts';
import type { Quantity } from './quantity.ts';
import { aspectOf, isKeeping, meantBy } from './aspects.ts';
import { isCondition, levelsIn } from './conditions.ts';
import { nameBefore } from './name-before.ts';
import { isLimit } from './limit-words.ts';
import { valuesOfScales } from './values-of-scales.ts';
import { isInCase } from './is-in-case.ts';
import { innerWords, nameByUnit, orWeakNames } from './value-names.ts';

/** A quantity with what it measures. */
export interface Measure {
  readonly quantity: Quantity;
  readonly line: MeasuredLine;
  /** Concepts of the quantity's own clause. */
  readonly own: ReadonlySet<string>;
  /** Concepts of the line's own label: what stands before a colon, a dash or a bracket. */
  readonly label: ReadonlySet<string>;
  /** Concepts of the rest of the sentence. */
  readonly around: ReadonlySet<string>;
  /** Concepts of the titles and lines that lead to it. */
  readonly context: ReadonlySet<string>;
  /** Words that narrow it down: "production", "critical". */
  readonly conditions: ReadonlySet<string>;
  /** The same of the titles and lines that lead to it. */
  readonly contextConditions: ReadonlySet<string>;
  /** The quantity stands in a condition: "if a task exceeds 80 hours". */
  readonly isCase: boolean;
  /** The line holds further values of this unit, so that its label says less about each. */
  readonly isOneOfMany: boolean;
  /** The words beside an exact value make it a limit: "length", "threshold". */
  readonly isLimit: boolean;
  /** The name right before the value, of two words or more: "cache hit rate". */
  readonly name: string | undefined;
}

/** "… in production", "for the enterprise plan", "(p95)". */
const CASE_WORD = /(?:\(|\b(?:for|in|on|during|under) (?:the |an? |all )?)([a-z][a-z0-9-]{1,20})/gi;
const PERCENTILE_OF =
  /^ of [^.;]{3,60}\b(?:within|inside|in|under|below|less than) [\d.,]{1,6} ?(?:ms|m?s|milliseconds?|seconds?|minutes?)\b/i;
const NO_LEVELS: ReadonlySet<Quantity> = new Set();
const PERCENTILE = /(?:%|\bpercent) of\b/i;

/** The quantities of a line that are wanted and measure something named. */
export function measuresOfLine({ line, text, quantities }: QuantifiedLine, isWanted: (quantity: Quantity) => boolean): readonly Measure[] {
  const wanted = quantities.filter(isWanted);
  if (wanted.length === 0) return [];
  const leading = wordsOf(line.leading());
  const above = { context: conceptsOf(leading), contextConditions: new Set(leading.filter(isCondition)) };
  const levels = line.source === 'report' ? NO_LEVELS : valuesOfScales(text, quantities);
  const plain = { ...line, text };
  return wanted.flatMap((quantity): readonly Measure[] => {
    if (levels.has(quantity) || isPercentile(text, quantity) || isObserved(text, quantity)) return [];
    const isOneOfMany = quantities.some((one) => one !== quantity && one.dimension === quantity.dimension && one.unit === quantity.unit);
    const words = readWords(plain, quantity, { isOneOfMany, mayBeBare: line.mayBeBare && above.context.size > 0 });
    const mayMeasure = words.own.size + words.label.size > 0 || (line.mayBeBare && above.context.size > 0);
    const isCase = isInCase(plain, quantity);
    return mayMeasure ? [{ line, ...above, isCase, isOneOfMany, ...words }] : [];
  });
}

type Words = Pick<Measure, 'quantity' | 'own' | 'label' | 'around' | 'conditions' | 'isLimit' | 'name'>;

/** What the words around a quantity say about it. */
function readWords(
  line: MeasuredLine,
  quantity: Quantity,
  { isOneOfMany, mayBeBare }: { readonly isOneOfMany: boolean; readonly mayBeBare: boolean },
): Words {
  const { text, source } = line;
  const isReport = source === 'report';
  const before = text.slice(0, quantity.start);
  const sentence = stretchAround(text, quantity, SENTENCE_BREAK);
  const clause = textOutside(text, quantity, stretchAround(text, quantity, isReport ? REPORT_BREAK : isOneOfMany ? NARROW_BREAK : BREAK));
  const clauseWords = wordsOf(clause);
  const isSaid = !isReport && !isBesideLabel(text, quantity) && !SHOWN.test(text.slice(sentence.start, quantity.start));
  const around = isSaid ? wordsOf(textOutside(text, quantity, sentence)) : [];
  const labelWords = line.label === undefined ? labelOf(text, quantity) : wordsOf(line.label);
  const label = conceptsOf(labelWords);
  const isBare = mayBeBare && conceptsOf(wordsOf(before)).size === 0;
  // "Atomic actions (fixed steps, 1-8 hours each)": where the clause names nothing, the sentence does.
  const inClause = conceptsOf(clauseWords);
  const named = isBare || inClause.size + label.size > 0 ? inClause : conceptsOf(around);
  const own = label.size > 0 ? named : orWeakNames(named, clauseWords);
  for (const concept of conceptsOf(innerWords(text, quantity))) own.add(concept);
  nameByUnit(own, quantity);
  const namedBy = `${labelWords.join(' ')} ${line.label === undefined ? '' : line.leading()} ${clause}`;
  const aspect = aspectOf(namedBy, quantity, { before, after: text.slice(quantity.end) });
  if (aspect === 'kept') for (const word of clauseWords) if (isKeeping(word)) own.delete(conceptOf(word) ?? word);
  if (aspect !== undefined) own.add(aspect);
  const cases = matchesOf(CASE_WORD, text.slice(sentence.start, sentence.end)).map((match) => (match[1] ?? '').toLowerCase());
  if (quantity.dimension === 'time' && PERCENTILE.test(text.slice(sentence.start, quantity.start))) cases.push('p95');
  return {
    quantity: meantBy(quantity, namedBy, before),
    own,
    label,
    around: conceptsOf(around),
    conditions: new Set(
      [...clauseWords, ...cases, ...labelWords, ...levelsIn(`${line.label ?? ''} ${clause} ${labelWords.join(' ')}`)].filter(isCondition),
    ),
    name: source === 'statement' ? nameBefore(text, quantity) : undefined,
    isLimit: source === 'statement' && isLimit({ clauseWords, labelWords, column: line.label === undefined ? '' : line.leading() }),
  };
}

/** "Discovery (15 minutes): scale, budget, team": what follows tells of the label, not of the value. */
function isBesideLabel(text: string, { start, end }: Quantity): boolean {
  return /^[^()]{2,70}\(?$/.test(text.slice(0, start)) && /^\)[*_]{0,3}:/.test(text.slice(end, end + 5));
}

/** "95 percent of orders done within 2 s": how many the limit holds for. */
function isPercentile(text: string, { dimension, end }: Quantity): boolean {
  return dimension === 'share' && PERCENTILE_OF.test(text.slice(end, end + 80));
}

/** What was observed: "76% improve in a month", "85% of drivers report less waiting", "two plans disagree". */
function isObserved(text: string, quantity: Quantity): boolean {
  return quantity.dimension === 'share' ? isStatistic(text, quantity) : RELATED.test(text.slice(quantity.end, quantity.end + 16));
}

/** What things of one kind do to each other. */
const RELATED = /^ (?:disagree|conflict|differ|overlap|collide|contradict|clash|compete)\b/;

function isStatistic(text: string, { start, end }: Quantity): boolean {
  if (start > 1) return false;
  const words = /^ (?:of (?:the )?)?([a-z]+)(?: ([a-z]+))?/.exec(text.slice(end, end + 40)) ?? [];
  return words.slice(1).some((word = '') => {
    const verb = readVerb(word);
    return verb?.form === 'base' && (!verb.isAmbiguous || word === 'report');
  });
}
