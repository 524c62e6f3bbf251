import { expect, test } from 'vitest';
import { GUARANTEE_PATTERNS } from '../../../../src/lint/text/fantasy/guarantee-patterns.ts';
import { METRIC_PATTERNS } from '../../../../src/lint/text/fantasy/metric-patterns.ts';
import { PERSONA_PATTERNS } from '../../../../src/lint/text/persona-lexicon.ts';
import { matchesOf } from '../../../../src/lint/text/matches-of.ts';

const PATTERNS = [...METRIC_PATTERNS, ...GUARANTEE_PATTERNS, ...PERSONA_PATTERNS].map(({ pattern }) => pattern);
const BEGINNINGS = [
  'reduce ',
  'from 1 to ',
  '1',
  '1 ',
  '9x ',
  '10% ',
  'a ',
  'no a ',
  'never ',
  'perfect a ',
  '20 years of ',
  'you have ',
  '(',
];

test.each(BEGINNINGS)('patterns of claims read a line of repeated %j in no time', (beginning) => {
  const line = beginning.repeat(10_000).slice(0, 10_000);
  const start = performance.now();
  for (const pattern of PATTERNS) matchesOf(pattern, line);
  expect(performance.now() - start).toBeLessThan(2_000);
});
