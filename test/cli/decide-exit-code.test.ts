import { expect, test } from 'vitest';
import { decideExitCode } from '../../src/cli/decide-exit-code.ts';
import type { Severity } from '../../src/model/finding.ts';
import { exampleRun, finding } from '../report/example-run.ts';

function codeFor(
  findings: readonly (readonly [rule: string, severity: Severity])[],
  failOn: 'error' | 'warning' | 'info' | 'never',
  maxWarnings?: number,
): number {
  const found = findings.map(([rule, severity]) => finding('a.md', null, { rule, severity }));
  return decideExitCode(
    exampleRun([{ path: 'a.md', text: '', findings: found }]),
    maxWarnings === undefined ? { failOn } : { failOn, maxWarnings },
  );
}

test.each([
  ['error', 0, 0, 1],
  ['warning', 0, 1, 1],
  ['info', 1, 1, 1],
  ['never', 0, 0, 0],
] as const)('--fail-on %s: info exits %i, warning %i, error %i', (failOn, info, warning, error) => {
  expect(codeFor([['a/x', 'info']], failOn)).toBe(info);
  expect(codeFor([['a/x', 'warning']], failOn)).toBe(warning);
  expect(codeFor([['a/x', 'error']], failOn)).toBe(error);
});

test('counts warnings against --max-warnings', () => {
  expect(codeFor([['a/x', 'warning']], 'error', 1)).toBe(0);
  expect(codeFor([['a/x', 'warning']], 'error', 0)).toBe(1);
  expect(codeFor([['a/x', 'info']], 'error', 0)).toBe(0);
});

test('fails where a part of the job was not done, whatever the flags', () => {
  expect(codeFor([['internal/unreadable-file', 'error']], 'never')).toBe(2);
  expect(
    codeFor(
      [
        ['internal/rule-crashed', 'error'],
        ['a/x', 'error'],
      ],
      'error',
    ),
  ).toBe(2);
  expect(codeFor([['internal/limit', 'warning']], 'error')).toBe(0);
});

test('concerns what has no line as well', () => {
  expect(decideExitCode(exampleRun([], [finding('agents', null)]), { failOn: 'error' })).toBe(1);
});
