import { expect, test } from 'vitest';
import { METRIC_PATTERNS } from '../../../../src/lint/text/fantasy/metric-patterns.ts';
import { matchesOf } from '../../../../src/lint/text/matches-of.ts';

const LINES: readonly string[] = [
  'Cut build time FROM 40 minutes to 12',
  'Speeds up the suite by 35%',
  'Outperforms the old one by 3x',
  'Saving $2M a year',
  '$40k in yearly savings',
  'Catches 95% of the regressions',
  'Prevents 80+% of outages and 99 percent of leaks',
  'Relied-on by 500+ teams',
  'A 30% speed-up, then ROI of 40%',
  '12% more efficient',
  'Delivers 98% match-rate',
  'Answers with 97% reliability',
  '95% hit rate, and accuracy above 90%',
  'Success rate: 97%',
  'Correctness: at best 99%',
];

test('every pattern has a match, and no match lacks what its pattern needs', () => {
  const matched = METRIC_PATTERNS.map(({ pattern }) => LINES.filter((line) => matchesOf(pattern, line).length > 0));
  expect(matched.filter((lines) => lines.length === 0)).toEqual([]);
  const lacking = METRIC_PATTERNS.flatMap(({ needs }, index) =>
    (matched[index] ?? []).filter((line) => !needs.some((words) => line.toLowerCase().includes(words))),
  );
  expect(lacking).toEqual([]);
});
