import { matchesOf } from '../matches-of.ts';
import { readBound } from './bounds.ts';
import { NUMBER, readNumber } from './number-words.ts';
import type { Quantity } from './quantity.ts';
import { PERIOD_WORDS, UNITS } from './units.ts';

const SPAN = 'hour|day|night|week|fortnight|sprint|month|quarter|year';
/** "Monthly", "every other week", "once a year", "twice per week", "5 times a day". */
const PERIOD = new RegExp(
  String.raw`\b(?:hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|quarterly|yearly|annually|annual)\b|\b(?:(once|twice|thrice|(?:${NUMBER}) (?:times|[a-z]{3,16}s)) (?:an?|per|every|each)|every|each) (other )?(${SPAN})\b`,
  'gi',
);
/** "1000+ messages/second", "one message per 20 ms", "60 calls a minute". */
const RATE = new RegExp(
  String.raw`\b(${NUMBER})(\+)? [a-z]{3,16}(?: ?/ ?| (?:an?|per|every|each) )(?:(${NUMBER}) ?)?(ms|milliseconds?|s|secs?|seconds?|min|minutes?)\b`,
  'gi',
);
const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** How often something happens, as the time between two of them. */
export function findPeriods(text: string): readonly Quantity[] {
  const rates = /\d|second|minute/.test(text) ? matchesOf(RATE, text) : [];
  return [
    ...matchesOf(PERIOD, text).flatMap((match) => toPeriod(text, match, periodOf(match))),
    ...rates.flatMap((match) => toPeriod(text, match, timeBetween(match), match[2] !== undefined)),
  ];
}

function toPeriod(text: string, { 0: whole, index }: RegExpExecArray, value: number | undefined, hasPlus = false): readonly Quantity[] {
  if (value === undefined) return [];
  const end = index + whole.length;
  const around = { before: text.slice(Math.max(0, index - 60), index), after: text.slice(end, end + 30), hasPlus };
  return [{ dimension: 'period', unit: 'period', ...oftener(readBound([value, value], around), value), start: index, end }];
}

/** "At least weekly" leaves a week at most between two of them. */
function oftener(bounded: ReturnType<typeof readBound>, value: number): ReturnType<typeof readBound> {
  if (bounded.bound === 'least') return { low: Number.NEGATIVE_INFINITY, high: value, bound: 'most' };
  return bounded.bound === 'most' ? { low: value, high: Number.POSITIVE_INFINITY, bound: 'least' } : bounded;
}

function periodOf([whole, often, other, span]: RegExpExecArray): number | undefined {
  if (span === undefined) return PERIOD_WORDS.get(whole.toLowerCase())?.scale;
  const scale = UNITS.get(span.toLowerCase().replace(/^night$/, 'day'))?.scale;
  const times = often === undefined ? 1 : (TIMES[often.toLowerCase()] ?? readNumber(often.replace(/ [a-z]+$/i, '')) ?? 0);
  return scale === undefined || times === 0 ? undefined : (scale * (other === undefined ? 1 : 2)) / times;
}

function timeBetween([, times, , spans, unit]: RegExpExecArray): number | undefined {
  const [often, scale] = [readNumber(times ?? '') ?? 0, UNITS.get(unit?.toLowerCase() ?? '')?.scale];
  const many = spans === undefined ? 1 : readNumber(spans);
  return often === 0 || scale === undefined || many === undefined ? undefined : (many * scale) / often;
}
