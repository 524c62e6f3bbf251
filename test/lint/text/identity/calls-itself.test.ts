import { expect, test } from 'vitest';
import { CALLS_ITSELF } from '../../../../src/lint/text/identity/calls-itself.ts';

const LINES: readonly string[] = [
  'Use THIS harbour pilot translator for manifests',
  'Prepared by your typesetting specialist',
  'Thanks, your garden planner',
  'Yours, the wedding planner',
  'Signed: the tide table editor',
  'All the best – the tide table editor',
  'What you, as the regional account manager, expect',
  'You being a night shift nurse',
  'Expected of an elite pastry designer',
  'Befitting a senior tax auditor',
  'The way a harbour clerk does',
  'Just as the road safety officer',
  'Answer as a tax law tutor would',
  'In your daily work as a ferry technician',
  'Your craft as the choir coach',
];

test('every form has a line, every line a form, and no line lacks what its form needs', () => {
  const matched = CALLS_ITSELF.map(({ pattern }) => LINES.filter((line) => pattern.test(line)));
  expect(matched.filter((lines) => lines.length === 0)).toEqual([]);
  expect(LINES.filter((line) => matched.every((lines) => !lines.includes(line)))).toEqual([]);
  const lacking = CALLS_ITSELF.flatMap(({ needs = [] }, index) =>
    (matched[index] ?? []).filter((line) => !needs.some((words) => line.toLowerCase().includes(words))),
  );
  expect(lacking).toEqual([]);
});
