import type { Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';
import { isCondition } from './conditions.ts';
import { conceptOf } from './measure-lexicon.ts';
import { UNITS } from './units.ts';

/** Where a clause ends. */
export const BREAK = /[;()|]|\.\s|[—–]\s|\s-\s|:\s|,\s|\b(?:but|while|whereas|and (?=(?:an?|the) ))\b/g;
/** Where the clause of one of several values ends. */
export const NARROW_BREAK = /[;()|]|\.\s|[—–]\s|\s-\s|:\s|,\s|\b(?:but|while|whereas)\b|\band\b/g;
/** Where a sentence ends. */
export const SENTENCE_BREAK = /[;|]|[.!?]\s/g;
/** A report strings its figures together, each in front of what it counts. */
export const REPORT_BREAK =
  /[;():,.]\s|\b(?:with|across|achieving|through|and|in|to|by|from|at|of|for|using|saving|reducing|supporting|identifying)\b/g;
/** What follows only shows. */
export const SHOWN = /\b(?:e\.g|for example|for instance|such as|i\.e)\b/i;

/** The stretch of a line between two breaks that holds a quantity. */
export function stretchAround(text: string, { start, end }: Range, breaks: RegExp): Range {
  let from = 0;
  let to = text.length;
  for (const mark of matchesOf(breaks, text)) {
    if (mark.index + mark[0].length <= start) from = mark.index + mark[0].length;
    else if (mark.index >= end && mark.index < to) to = mark.index;
  }
  return { start: from, end: to };
}

/** A stretch of text without the quantity in it. */
export function textOutside(text: string, { start, end }: Range, within: Range): string {
  return `${text.slice(within.start, start)} ${text.slice(end, within.end)}`;
}

const CODE_SPAN = /`[^`\n]{0,200}`/g;
const QUANTIFIED = /\d|\b(?:one|two|three|four|five|six|ten)\b/i;
const QUOTED_VALUE = /"[^"\n]{0,200}"|“[^”\n]{0,200}”/g;

/** "notes/plan.md", marked as code or not. */
const PATH = /[\w.@-]{1,40}\/[\w@/-]{0,120}\.[a-z]{1,5}\b/g;

/** A line with blanks for code and paths. */
export function withoutCode(text: string): string {
  const plain = text.includes('`') ? text.replace(CODE_SPAN, blanksFor) : text;
  return plain.includes('/') ? plain.replace(PATH, blanksFor) : plain;
}

/** A line with blanks for quoted values: they are said elsewhere, of what holds there. */
export function withoutQuotes(text: string): string {
  return /["“]/.test(text) ? text.replace(QUOTED_VALUE, (quote) => (QUANTIFIED.test(quote) ? blanksFor(quote) : quote)) : text;
}

function blanksFor(span: string): string {
  return ' '.repeat(span.length);
}

const LABEL = /^[\s*_]{0,8}([^:.;—–()]{2,70})(?:[:—–]|\()/;

/** The words before a colon, a dash or a bracket at the start of the line, numbers included. */
export function labelOf(text: string, { start }: Range): readonly string[] {
  const match = LABEL.exec(text);
  if (match === null || match[0].length > start) return [];
  const label = match[1] ?? '';
  return [...wordsOf(label), ...(label.match(/\b\d{1,3}\b/g) ?? [])];
}

const WORD = /\d{0,4}[A-Za-z][A-Za-z0-9]{0,30}(?:'t)?/g;

/** The words of a text in lower case. */
export function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase());
}

/** The concepts of words, units and conditions left out. */
export function conceptsOf(words: readonly string[]): Set<string> {
  const concepts = new Set<string>();
  for (const word of words) {
    const concept = (UNITS.has(word) && !word.startsWith('sprint')) || isCondition(word) ? undefined : conceptOf(word);
    if (concept !== undefined) concepts.add(concept);
  }
  return concepts;
}
