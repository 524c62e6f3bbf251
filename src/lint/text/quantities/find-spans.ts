import { matchesOf } from '../matches-of.ts';
import { readBound } from './bounds.ts';
import { NUMBER, readNumber } from './number-words.ts';
import type { Quantity } from './quantity.ts';
import { UNITS } from './units.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

const MAY_HOLD = /\b(?:half|quarters? of|afternoon|morning|evening|work(?:ing )?day|weekend|couple|few)\b|\bhalf-/i;
const UNIT = 'second|minute|hour|day|week|month|year';
const HALF = new RegExp(String.raw`\bhalf-(${UNIT})s?\b`, 'gi');
const QUARTER = /\b(an?|one|three)[ -]quarters? of an hour\b/gi;
const AND_HALF = new RegExp(String.raw`\b(?:(${NUMBER}|an?) and a half (${UNIT})s?|(an?|one) (${UNIT}) and a half)\b`, 'gi');
const SOME = new RegExp(String.raw`\ba (couple of|few) (${UNIT})s\b`, 'gi');
const PART_OF_DAY = /\b(?:an?|one)(?: (?:whole|full|entire|single))? (afternoon|morning|evening|work(?:ing )?day|weekend)\b/gi;

/** Times in words, in seconds. */
const PARTS_OF_DAY: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['morning', [3 * HOUR, 5 * HOUR]],
  ['afternoon', [3 * HOUR, 5 * HOUR]],
  ['evening', [2 * HOUR, 5 * HOUR]],
  ['workday', [7 * HOUR, 9 * HOUR]],
  ['working day', [7 * HOUR, 9 * HOUR]],
  ['weekend', [2 * DAY, 3 * DAY]],
]);

/** Lengths of time without a plain number: "half-hour", "three quarters of an hour", "a day and a half", "a whole afternoon". */
export function findSpans(text: string): readonly Quantity[] {
  if (!MAY_HOLD.test(text)) return [];
  return [
    ...matchesOf(HALF, text).flatMap((match) => toTime(text, match, [0.5 * scaleOf(match[1])])),
    ...matchesOf(QUARTER, text).flatMap((match) => toTime(text, match, [(match[1]?.toLowerCase() === 'three' ? 0.75 : 0.25) * HOUR])),
    ...matchesOf(AND_HALF, text).flatMap((match) =>
      toTime(text, match, [((readNumber(match[1] ?? '') ?? 1) + 0.5) * scaleOf(match[2] ?? match[4])]),
    ),
    ...matchesOf(SOME, text).flatMap((match) => {
      const scale = scaleOf(match[2]);
      return toTime(text, match, match[1]?.toLowerCase() === 'few' ? [2 * scale, 6 * scale] : [2 * scale]);
    }),
    ...matchesOf(PART_OF_DAY, text).flatMap((match) => toTime(text, match, PARTS_OF_DAY.get((match[1] ?? '').toLowerCase()) ?? [])),
  ];
}

function scaleOf(unit = ''): number {
  return UNITS.get(unit.toLowerCase())?.scale ?? 0;
}

function toTime(text: string, { 0: whole, index }: RegExpExecArray, [low = 0, high = low]: readonly number[]): readonly Quantity[] {
  if (low === 0) return [];
  const end = index + whole.length;
  const around = { before: text.slice(Math.max(0, index - 60), index), after: text.slice(end, end + 30), hasPlus: false };
  return [{ dimension: 'time', unit: 'time', ...readBound([low, high], around), start: index, end }];
}
