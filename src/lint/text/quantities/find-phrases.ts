import { matchesOf } from '../matches-of.ts';
import { readBound } from './bounds.ts';
import { findMoments } from './find-moments.ts';
import { findPeriods } from './find-periods.ts';
import { findSpans } from './find-spans.ts';
import { NUMBER, readNumber } from './number-words.ts';
import type { Quantity } from './quantity.ts';

/** Quantities that are more than a number and a unit: "four out of five", "once a week", "4.5:1", "44x44 px". */
export function findPhrases(text: string): readonly Quantity[] {
  return [...findFractions(text), ...findPeriods(text), ...findMoments(text), ...findSpans(text), ...findRatios(text), ...findSizes(text)];
}

const FRACTION = new RegExp(String.raw`\b(${NUMBER})(?: [a-z]{3,20})? (?:out of(?: every)?|in(?: every)?|of every) (${NUMBER})\b`, 'gi');
/** "35-45 times per 1,000 words". */
const PER_MANY = new RegExp(
  String.raw`\b(${NUMBER})(?:\s?(?:-|–|to)\s?(${NUMBER}))? (?:[a-z]{3,16} )?(?:per|in every|for every|out of every) (?:(1,?000)|(100)|(thousand)|(hundred)|every hundred) (?=[a-z]{3})`,
  'gi',
);
/** "Two thirds of", "by a tenth": a number and the part it counts. */
const PART =
  /\b(a|one|two|three|four|five|six|seven|eight|nine)[ -](third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?\b(?: (?:off|more|less)\b|(?= of (?!an hour|a year|a day|a century)))/gi;
const HALF =
  /\bhalf (?:of )?(?=the |all |its |your |their |our |every )|(?<=\b(?:by|to|about|over|under|than|least|most) )half(?= or\b|[.,;)]|$)/gi;
const PARTS: readonly string[] = ['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function findFractions(text: string): readonly Quantity[] {
  const toShare = (share: number, start: number, end: number, most = share): Quantity => {
    const around = { before: text.slice(Math.max(0, start - 60), start), after: text.slice(end, end + 30), hasPlus: false };
    return { dimension: 'share', unit: 'share', ...readBound([share, most], around), start, end };
  };
  const written = /\b(?:out of|in|of every)\b/.test(text) ? matchesOf(FRACTION, text) : [];
  const ratios = written.flatMap((match) => {
    const [part, whole] = [readNumber(match[1] ?? ''), readNumber(match[2] ?? '')];
    const isShare = part !== undefined && whole !== undefined && part < whole && whole >= 3 && whole <= 1000;
    return isShare ? [toShare((part / whole) * 100, match.index, match.index + match[0].length)] : [];
  });
  const many = /\b(?:100|1,?000|hundred|thousand) /.test(text) ? matchesOf(PER_MANY, text) : [];
  for (const match of many) {
    const [low, high] = [readNumber(match[1] ?? ''), readNumber(match[2] ?? match[1] ?? '')];
    const of = match[3] !== undefined || match[5] !== undefined ? 10 : 1;
    if (low !== undefined && high !== undefined) ratios.push(toShare(low / of, match.index, match.index + match[0].length - 1, high / of));
  }
  if (!/third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|half/i.test(text)) return ratios;
  const parts = matchesOf(PART, text).map((match) => toShare(shareOf(match), match.index, match.index + match[0].length));
  const halves = matchesOf(HALF, text).map((match) => toShare(50, match.index, match.index + match[0].length));
  return [...ratios, ...parts, ...halves];
}

function shareOf([, count = '', part = '']: RegExpExecArray): number {
  const of = part === 'fourth' ? 4 : part === 'hundredth' ? 100 : PARTS.indexOf(part.toLowerCase()) + 3;
  return ((readNumber(count) ?? 1) / of) * 100;
}

const RATIO = /(?<![\d:.])(\d{1,3}(?:\.\d{1,2})?):1(?![\d:])/g;

/** "4.5:1". */
function findRatios(text: string): readonly Quantity[] {
  if (!text.includes(':1')) return [];
  return matchesOf(RATIO, text).map((match) => {
    const value = Number(match[1]);
    const [start, end] = [match.index, match.index + match[0].length];
    const around = { before: text.slice(Math.max(0, start - 60), start), after: text.slice(end, end + 30), hasPlus: false };
    return { dimension: 'number', unit: 'ratio', ...readBound([value, value], around), start, end };
  });
}

const SIZE = /(?<![\w.])(\d{1,5})\s?(?:x|×|by)\s?(\d{1,5})(?:[ -]?(px|pixels?)\b|(?![\w.]))/gi;

/** "44x44 px": the length of a square's side; other sizes belong to one screen each. */
function findSizes(text: string): readonly Quantity[] {
  if (!/\d\s?(?:x|×|by)\s?\d/i.test(text)) return [];
  return matchesOf(SIZE, text).flatMap((match): readonly Quantity[] => {
    const [width, height] = [Number(match[1]), Number(match[2])];
    const [start, end] = [match.index, match.index + match[0].length];
    if (width !== height || width < 8 || (match[3] === undefined && width < 16)) return [];
    const around = {
      before: text.slice(Math.max(0, start - 60), start),
      after: text.slice(end, end + 30),
      hasPlus: text.charAt(end) === '+',
    };
    return [{ dimension: 'length', unit: 'length', ...readBound([height, height], around), start, end }];
  });
}
