import { matchesOf } from '../matches-of.ts';
import type { Quantity } from './quantity.ts';
import { UNITS } from './units.ts';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** Days of the week and hours of the day: places on a scale that begins above 1, as no number of things. */
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const HOURS: ReadonlyMap<string, number> = new Map([
  ['midnight', 0],
  ['noon', 12],
]);

/** Words for times that hold no number; the group `span` is how many of its unit, the rest by row. Data. */
const MAY_HOLD =
  /\b(?:immediate|instant|at once|right away|without delay|real[- ]?time|around the|same[- ]day|next|following|first|every|each|on|mondays?|midnight|noon|at \d|weeks? \d|days? \d|months? \d|\d{1,2}:\d{2})/i;
const AT_ONCE = /\b(?:immediately|instantly|at once|right away|straight away|without delay)\b/gi;
const ALWAYS = /\b(?:in real[- ]?time|around the clock)\b/gi;
const SAME_DAY = /\bsame[- ](?:business |working )?day\b/gi;
const NEXT_DAY = /\b(?:next|following) (?:business |working |calendar )?day\b/gi;
const FIRST = /\bin (?:the |their |its )?first (hour|day|week|month|quarter|year)\b/gi;
const EVENT = /\b(?:every|each) (?:single )?(?:commit|push|pull request|pr|merge|build|change|save|edit|request|message)\b/gi;
const WEEKDAY = new RegExp(String.raw`\b(?:every|each|on(?: an?)?|by) (${DAYS.join('|')})s?\b`, 'gi');
const CLOCK = /\bat (?:(midnight|noon)|(\d{1,2})(?::(\d{2}))?(?: ?([ap])\.?m\b\.?| ?(?:utc|gmt|o'clock)\b|(?<=:\d{2})))/gi;
/** "Week 3", "days 2-4", but no length of time: "2 weeks", "(weeks 1-2)". */
const NUMBERED = /\b(week|day|month|sprint|quarter)s? (\d{1,2})(?:\s?(?:-|–|—|to)\s?(\d{1,2}))?\b(?! ?[%:]\d|[\d.,/+-]\d)/gi;
const SPAN = /\((hour|day|week|month|quarter|year)s? (\d{1,2})\s?(?:-|–|—|to)\s?(\d{1,2})\b/gi;

/** Times in words: "immediately", "on every commit", "each Monday", "at noon", "weeks 1-2". */
export function findMoments(text: string): readonly Quantity[] {
  if (!MAY_HOLD.test(text)) return [];
  const between = (pattern: RegExp, dimension: 'time' | 'period', [low, high]: readonly [number, number]): readonly Quantity[] =>
    matchesOf(pattern, text).map((match) => toQuantity(match, { dimension, unit: dimension, low, high }));
  return [
    ...between(AT_ONCE, 'time', [0, MINUTE]),
    ...between(ALWAYS, 'period', [0, MINUTE]),
    ...between(SAME_DAY, 'time', [Number.NEGATIVE_INFINITY, DAY]),
    ...between(NEXT_DAY, 'time', [DAY, DAY]),
    ...between(EVENT, 'period', [0, DAY / 2]),
    ...matchesOf(FIRST, text).map((match) => toQuantity(match, { dimension: 'time', unit: 'time', low: 0, high: scaleOf(match[1]) })),
    ...matchesOf(WEEKDAY, text).map((match) => {
      const day = DAYS.indexOf((match[1] ?? '').toLowerCase()) + 2;
      return toQuantity(match, { dimension: 'count', unit: 'weekday', low: day, high: day });
    }),
    ...matchesOf(CLOCK, text).flatMap((match) => {
      const hour = hourOf(match);
      return hour > 24 ? [] : [toQuantity(match, { dimension: 'count', unit: 'clock', low: hour + 2, high: hour + 2 })];
    }),
    ...matchesOf(NUMBERED, text).flatMap((match) => {
      const [low, high] = [Number(match[2]) + 2, Number(match[3] ?? match[2]) + 2];
      const unit = `${(match[1] ?? '').toLowerCase()}-number`;
      return text.charAt(match.index - 1) === '(' ? [] : [toQuantity(match, { dimension: 'count', unit, low, high })];
    }),
    ...matchesOf(SPAN, text).flatMap((match) => {
      const length = (Number(match[3]) - Number(match[2]) + 1) * scaleOf(match[1]);
      return length <= HOUR ? [] : [toQuantity(match, { dimension: 'time', unit: 'time', low: length, high: length })];
    }),
  ];
}

function toQuantity(match: RegExpExecArray, value: Omit<Quantity, 'bound' | 'start' | 'end'>): Quantity {
  const bound = value.low === value.high ? 'exact' : Number.isFinite(value.low) ? 'range' : 'most';
  return { ...value, bound, start: match.index, end: match.index + match[0].length };
}

function scaleOf(unit = ''): number {
  return UNITS.get(unit.toLowerCase())?.scale ?? 0;
}

function hourOf([, named, hour, minutes, half]: RegExpExecArray): number {
  if (named !== undefined) return HOURS.get(named.toLowerCase()) ?? 0;
  const whole = Number(hour) + Number(minutes ?? 0) / 60;
  return half?.toLowerCase() === 'p' && whole < 12 ? whole + 12 : whole;
}
