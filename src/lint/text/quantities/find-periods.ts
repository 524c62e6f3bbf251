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
const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** How often something happens, as the time between two of them. */
export function findPeriods(text: string): readonly Quantity[] {
  return matchesOf(PERIOD, text).flatMap((match) => {
    const value = periodOf(match);
    if (value === undefined) return [];
    const end = match.index + match[0].length;
    const around = { before: text.slice(Math.max(0, match.index - 60), match.index), after: text.slice(end, end + 30), hasPlus: false };
    return [{ dimension: 'period', unit: 'period', ...readBound([value, value], around), start: match.index, end }];
  });
}

function periodOf([whole, often, other, span]: RegExpExecArray): number | undefined {
  if (span === undefined) return PERIOD_WORDS.get(whole.toLowerCase())?.scale;
  const scale = UNITS.get(span.toLowerCase().replace('night', 'day'))?.scale;
  const times = often === undefined ? 1 : (TIMES[often.toLowerCase()] ?? readNumber(often.replace(/ [a-z]+$/i, '')) ?? 0);
  return scale === undefined || times === 0 ? undefined : (scale * (other === undefined ? 1 : 2)) / times;
}
