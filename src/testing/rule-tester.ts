import assert from 'node:assert/strict';
import type { Rule } from '../model/rule.ts';
import { variantsOf, type CaseVariant } from './case-variants.ts';
import { problemsOfCases } from './check-cases.ts';
import { expectFindings, expectSoundFinding, placeExpectations } from './expect-findings.ts';
import { expectFixes } from './expect-fixes.ts';
import { readMarks } from './marked-text.ts';
import type { CaseInput, CaseSettings, ExpectedFinding, RuleCases } from './rule-case.ts';
import { runRuleAlone } from './run-rule-alone.ts';

export { agent } from './dedent.ts';
export type { CaseInput, CaseSettings, ExpectedFinding, FindsCase, QuietCase, RuleCases } from './rule-case.ts';

/** The two functions of a test framework that the tester needs; vitest, Jest, Mocha and node:test have them. */
export interface TestFramework {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => void) => void;
}

/**
 * Tests a rule: it stays silent on every `quiet` case and reports exactly the `findings` of every `finds` case, at the
 * ranges marked `⟦…⟧` in the text. Each case runs again with CRLF and with a byte order mark, and every fix is applied.
 * @param framework where the tests are registered; the globals `describe` and `it` without it
 * @throws Error when no framework is given and the globals do not exist
 */
export function testRule(rule: Rule, cases: RuleCases, framework: TestFramework = globalFramework()): void {
  framework.describe(rule.id, () => {
    framework.it('has sound cases', () => assert.deepStrictEqual(problemsOfCases(rule, cases), []));
    for (const one of cases.quiet) framework.it(`accepts: ${one.name}`, () => runCase(rule, one, []));
    for (const one of cases.finds) framework.it(`reports: ${one.name}`, () => runCase(rule, one, one.findings));
  });
}

/**
 * Runs one case in all its variants.
 * @throws AssertionError that names the variant when it is not the text as written
 */
function runCase(rule: Rule, one: CaseInput & CaseSettings, findings: readonly ExpectedFinding[]): void {
  for (const variant of variantsOf(one)) {
    try {
      runVariant(rule, variant, one, findings);
    } catch (cause) {
      if (variant.name === 'as written') throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`${variant.name}: ${reason}`, { cause });
    }
  }
}

function runVariant(rule: Rule, variant: CaseVariant, settings: CaseSettings, findings: readonly ExpectedFinding[]): void {
  const files = new Map([...variant.files].map(([path, text]) => [path, readMarks(text).text]));
  const textOf = (path: string): string => files.get(path) ?? '';
  const find = (changed: ReadonlyMap<string, string>): ReturnType<typeof runRuleAlone> => runRuleAlone(rule, changed, settings);
  const found = find(files);
  for (const finding of found) expectSoundFinding(rule, finding, textOf);
  const pairs = expectFindings(found, placeExpectations(variant.files, findings), textOf);
  for (const { finding, expected } of pairs) expectFixes(finding, expected, { variant, files, find });
}

function globalFramework(): TestFramework {
  const describe: unknown = Reflect.get(globalThis, 'describe');
  const it: unknown = Reflect.get(globalThis, 'it');
  if (typeof describe !== 'function' || typeof it !== 'function') {
    throw new Error('Missing `describe` and `it`: run under a test framework that sets them, or pass them as the third argument');
  }
  return { describe: (name, body) => void describe(name, body), it: (name, body) => void it(name, body) };
}
