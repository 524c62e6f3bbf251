import { matchesOf } from '../matches-of.ts';
import { singularOf } from '../singular.ts';
import { readBound, type Bound } from './bounds.ts';
import { NUMBER_WORD, readNumber } from './number-words.ts';
import { PERIOD_WORDS, UNITS, type Dimension, type Unit } from './units.ts';

/** A value or a range with its unit, in the base of its dimension; offsets into the text. */
export interface Quantity {
  readonly dimension: Dimension;
  /** The unit that counts: "line", "retry"; the dimension itself for measures. */
  readonly unit: string;
  /** What the text allows; infinite where it sets no bound. */
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly start: number;
  readonly end: number;
}

const DIGITS = String.raw`\d[\d,]{0,14}(?:\.\d{1,6})?`;
const NUMBER = String.raw`(?:${DIGITS}|(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty-(?:one|two|three|four|five|six|seven|eight|nine))|${NUMBER_WORD})`;
const QUANTITY = new RegExp(
  String.raw`(?<![\w.,#/:@-]|v)([$€£]?)(?:(${NUMBER})(K|k|M|B)?(?![\w:]*\w:)(?:\s?(?:-|–|—|to|and)\s?[$€£]?(${NUMBER})(K|k|M|B)?)?|(half an?|an?|one)(?: (?:full|whole|single))?(?= (?:second|minute|hour|day|week|month|quarter|year|sprint|fortnight)\b))(\+)?(?:\s?(%)|[ -]([A-Za-z]{1,21})|(?<=\d\+?)(ms|s|h|d|min|[KMGT]i?B)\b)?(?![\w])`,
  'g',
);
const MAY_HOLD = new RegExp(
  String.raw`\d|\b(?:${NUMBER_WORD}|half|an? (?:full |whole |single )?(?:second|minute|hour|day|week|month|quarter|year)|\w{2,8}ly)\b`,
  'i',
);
const THOUSANDS: Readonly<Record<string, number>> = { K: 1e3, k: 1e3, M: 1e6, B: 1e9 };

/** Every quantity of a line, in order. */
export function findQuantities(text: string): readonly Quantity[] {
  if (!MAY_HOLD.test(text)) return [];
  const whole = [...findFractions(text), ...findPeriods(text)];
  const found = matchesOf(QUANTITY, text).flatMap((match) => readQuantity(text, match));
  const alone = found.filter((one) => !whole.some((other) => other.start < one.end && one.start < other.end));
  return [...alone, ...whole].toSorted((a, b) => a.start - b.start);
}

function readQuantity(text: string, match: RegExpExecArray): readonly Quantity[] {
  const [whole, currency = '', first, firstScale = '', second, secondScale = '', article, plus, percent, apart, attached] = match;
  const word = apart ?? attached ?? '';
  const start = match.index;
  const unit = unitOf(currency, percent ?? word, /^(?:1|one)$/i.test(first ?? '') && word.length > 3);
  const one = article === undefined ? toValue(first, firstScale) : article.startsWith('half') ? 0.5 : 1;
  if (one === undefined || Number.isNaN(one) || isNoValue(text, match, unit)) return [];
  const two = second === undefined ? undefined : toValue(second, secondScale);
  const end =
    start + whole.length - (percent !== undefined || unit.name !== 'number' ? 0 : word.length + (/[ -][A-Za-z]*$/.test(whole) ? 1 : 0));
  const around = { before: text.slice(Math.max(0, start - 90), start), after: text.slice(end, end + 30), hasPlus: plus !== undefined };
  const low = one * unit.scale * (firstScale === '' ? (THOUSANDS[secondScale] ?? 1) : 1);
  const isEvery = unit.dimension === 'time' && /\b(?:every|each|per)\s$/i.test(around.before);
  const base = { dimension: isEvery ? ('period' as const) : unit.dimension, unit: isEvery ? 'period' : unit.name, start, end };
  if (two === undefined || two * unit.scale < low) return [{ ...base, ...readBound([low, low], around) }];
  const high = two * unit.scale;
  if (!/\sto\s/.test(whole) || !/\bfrom\s$/i.test(around.before)) return [{ ...base, ...readBound([low, high], around) }];
  return [
    { ...base, low, high: low, bound: 'before' },
    { ...base, low: high, high, bound: 'after' },
  ];
}

/** A bare number counts only where the text bounds or assigns it; ratios, shares of a list, versions and ranks are no values. */
function isNoValue(text: string, match: RegExpExecArray, { dimension }: Unit): boolean {
  const after = text.slice(match.index + match[0].length);
  if (dimension === 'count' && /\.\d/.test(match[2] ?? '')) return true;
  if (
    /^ (?:ago\b|(?:of )?(?:[\w-]{1,20} ){0,3}(?:experience|expertise|wisdom)\b)/i.test(after) ||
    (/["'=(]$/.test(text.slice(0, match.index + 1).replace(/\$$/, '')) && match[1] === '$')
  )
    return true;
  if (/^\s?[:/]\s?\d|^\s?=/.test(after) || /\d[:/]$/.test(text.slice(0, match.index))) return true;
  return dimension === 'number' && !ASSIGNED.test(text.slice(Math.max(0, match.index - 40), match.index));
}

const ASSIGNED =
  /(?:[<>≤≥=:]|\b(?:under|below|above|over|exceed(?:s|ing)?|than|least|most|up to|(?:limit|set|cap|capped|fixed|max|maximum|minimum|score|rating) (?:of|to|at)|is|be|at|to|of))[\s*_`]{1,3}$/i;

function toValue(text: string | undefined, scale: string): number | undefined {
  const value = readNumber(text ?? '');
  return value === undefined ? undefined : value * (THOUSANDS[scale] ?? 1);
}

function unitOf(currency: string, word: string, isOne: boolean): Unit {
  if (currency !== '') return { dimension: 'money', scale: 1, name: 'money' };
  const known = UNITS.get(word.toLowerCase());
  if (known !== undefined) return known;
  const noun = singularOf(word);
  const isCounted = noun !== word.toLowerCase() || isOne;
  return isCounted ? { dimension: 'count', scale: 1, name: noun } : { dimension: 'number', scale: 1, name: 'number' };
}

const FRACTION = new RegExp(String.raw`\b(${NUMBER}) (?:out of(?: every)?|in(?: every)?) (${NUMBER})\b`, 'gi');
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/\btwo[ -]thirds\b/gi, 66.7],
  [/\bthree[ -]quarters\b/gi, 75],
  [/\b(?:a|one)[ -]third\b/gi, 33.3],
  [/\b(?:a|one)[ -]quarter(?= of (?!an hour|a year))/gi, 25],
  [/\bhalf (?:of )?(?=the |all |its |your )/gi, 50],
];

function findFractions(text: string): readonly Quantity[] {
  const toShare = (share: number, start: number, end: number): Quantity => {
    const around = { before: text.slice(Math.max(0, start - 60), start), after: text.slice(end, end + 30), hasPlus: false };
    return { dimension: 'share', unit: 'share', ...readBound([share, share], around), start, end };
  };
  const written = /\b(?:out of|in)\b/.test(text) ? matchesOf(FRACTION, text) : [];
  const ratios = written.flatMap((match) => {
    const [part, whole] = [readNumber(match[1] ?? ''), readNumber(match[2] ?? '')];
    const isShare = part !== undefined && whole !== undefined && part < whole && whole >= 3 && whole <= 100;
    return isShare ? [toShare((part / whole) * 100, match.index, match.index + match[0].length)] : [];
  });
  if (!/third|quarter|half/i.test(text)) return ratios;
  const parts = PARTS.flatMap(([pattern, share]) =>
    matchesOf(pattern, text).map((match) => toShare(share, match.index, match.index + match[0].length)),
  );
  return [...ratios, ...parts];
}

const PERIOD =
  /\b(?:hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|quarterly|yearly|annually)\b|\b(?:every|each|once (?:an?|per|every)) (?:other )?(hour|day|night|week|month|quarter|year)\b/gi;

function findPeriods(text: string): readonly Quantity[] {
  return matchesOf(PERIOD, text).flatMap((match) => {
    const unit =
      match[1] === undefined ? PERIOD_WORDS.get(match[0].toLowerCase()) : UNITS.get(match[1].toLowerCase().replace('night', 'day'));
    if (unit === undefined) return [];
    const value = unit.scale * (/other/i.test(match[0]) ? 2 : 1);
    return [
      {
        dimension: 'period',
        unit: 'period',
        low: value,
        high: value,
        bound: 'exact',
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
}
