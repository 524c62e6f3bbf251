/** What a quantity is a quantity of; two dimensions never conflict. */
export type Dimension = 'time' | 'period' | 'share' | 'bytes' | 'length' | 'frequency' | 'money' | 'count' | 'number';

/** A unit of measure: its dimension, and how many of the dimension's base (seconds, percent, bytes) it holds. */
export interface Unit {
  readonly dimension: Dimension;
  readonly scale: number;
  /** Tells counted units apart: lines are no words. */
  readonly name: string;
}

const SECOND = 1;
const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const WEEK = 7 * DAY;
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

const TIMES: readonly (readonly [words: string, scale: number])[] = [
  ['millisecond milliseconds ms msec', 0.001],
  ['second seconds sec secs s', SECOND],
  ['minute minutes min mins', MINUTE],
  ['hour hours hr hrs h', HOUR],
  ['day days', DAY],
  ['business-days', (7 / 5) * DAY],
  ['week weeks', WEEK],
  ['fortnight fortnights', 2 * WEEK],
  ['sprint sprints', 2 * WEEK],
  ['month months', MONTH],
  ['quarter quarters', 3 * MONTH],
  ['year years yr yrs', YEAR],
];
const SIZES: readonly (readonly [words: string, scale: number])[] = [
  ['byte bytes', 1],
  ['kb kib kilobyte kilobytes', 2 ** 10],
  ['mb mib megabyte megabytes', 2 ** 20],
  ['gb gib gigabyte gigabytes', 2 ** 30],
  ['tb tib terabyte terabytes', 2 ** 40],
];
/** Adverbs and adjectives that say how often. */
const PERIODS: readonly (readonly [words: string, scale: number])[] = [
  ['hourly', HOUR],
  ['daily nightly', DAY],
  ['weekly', WEEK],
  ['biweekly fortnightly', 2 * WEEK],
  ['monthly', MONTH],
  ['quarterly', 3 * MONTH],
  ['yearly annually annual', YEAR],
];
const FREQUENCIES: readonly (readonly [words: string, scale: number])[] = [
  ['hz hertz', 1],
  ['khz kilohertz', 1e3],
  ['mhz megahertz', 1e6],
  ['ghz gigahertz', 1e9],
];
/** Units that stand alone: nothing is converted into them. */
const RATES = 'fps dpi ppi bpm lufs kbps mbps gbps rpm rps qps tps'.split(' ');

function unitsOf(dimension: Dimension, rows: readonly (readonly [string, number])[]): readonly (readonly [string, Unit])[] {
  return rows.flatMap(([words, scale]) => words.split(' ').map((word) => [word, { dimension, scale, name: dimension }] as const));
}

/** Units by the words that people write for them, in lower case. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unitsOf('time', TIMES),
  ...unitsOf('bytes', SIZES),
  ...unitsOf('frequency', FREQUENCIES),
  ...RATES.map((word) => [word, { dimension: 'count', scale: 1, name: word }] as const),
  ...unitsOf('money', [['dollar dollars usd euro euros eur gbp', 1]]),
  ...unitsOf('length', [
    ['px pixel pixels', 1],
    ['pt', 4 / 3],
    ['rem em', 16],
  ]),
  ...unitsOf('share', [
    ['% percent percentage pct', 1],
    ['percentage-points', 1],
  ]),
]);

/** How often, by the word for it. */
export const PERIOD_WORDS: ReadonlyMap<string, Unit> = new Map(unitsOf('period', PERIODS));
