import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/generated/rules.ts';
import { factsFor } from '../../src/host/host-facts.ts';
import { analyzeFile } from '../../src/lint/analyze-file.ts';
import { planRules } from '../../src/lint/plan-rules.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { RulePlan } from '../../src/model/plan.ts';
import { hasShared, sharedFiles } from '../corpus/shared.ts';

const PAGES = 'docs/rules';
/** Every third file is enough. */
const STEP = 3;

const strict = planRules({ preset: 'strict', settings: new Map(), registry: rules, host: factsFor() });
const sure: RulePlan = { ...strict, leastCertainty: 'likely' };

/** Rules that need not look for hints may not find anything else than those that do. */
function expectSameSureFindings(path: string, text: string): void {
  const find = (plan: RulePlan): readonly Finding[] => analyzeFile({ path, text }, { plan, scope: 'project' }).findings;
  const expected = find(strict).filter(({ certainty }) => certainty !== 'possible');
  expect({ path, findings: find(sure) }).toEqual({ path, findings: expected });
}

/** The examples of the pages of rules, good and bad. */
function examples(): readonly (readonly [path: string, text: string])[] {
  const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return pages.flatMap((page) =>
    [...readFileSync(join(PAGES, page), 'utf8').matchAll(/^(`{3,})agent[^\n]*\n(.*?)^\1$/gms)].map(
      (match, index) => [`${page}-${index}.md`, match[2] ?? ''] as const,
    ),
  );
}

describe('a run that shows no hints', () => {
  const found = examples();

  test('has examples of many rules to look at', () => {
    expect(found.length).toBeGreaterThan(100);
  });

  test('finds in the examples of all rules what a run with hints is sure of', () => {
    for (const [path, text] of found) expectSameSureFindings(path, text);
  });

  test.skipIf(!hasShared)(
    'finds in real files what a run with hints is sure of (skipped without ../shared)',
    () => {
      const files = [...sharedFiles('corpus'), ...sharedFiles('gold/injected')].filter((_file, index) => index % STEP === 0);
      for (const [path, text] of files) expectSameSureFindings(path, text);
    },
    120_000,
  );
});
