import { matchesOf } from '../matches-of.ts';
import { readBound } from './bounds.ts';
import { NUMBER, readNumber } from './number-words.ts';
import type { Quantity } from './quantity.ts';
import { PERIOD_WORDS, UNITS } from './units.ts';

/** Quantities that are more than a number and a unit: "four out of five", "once a week", "4.5:1". */
export function findPhrases(text: string): readonly Quantity[] {
  return [...findFractions(text), ...findPeriods(text), ...findRatios(text)];
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
