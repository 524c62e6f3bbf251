import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from '../../src/generated/rules.ts';
import { problemsOfExamples } from '../../src/testing/check-docs-examples.ts';

const pageOf = (id: string): string => fileURLToPath(new URL(`../../docs/rules/${id}.md`, import.meta.url));

test.each(rules.map((rule) => [rule.id, rule] as const))('the examples of %s do what its page says', (id, rule) => {
  expect(existsSync(pageOf(id)), `docs/rules/${id}.md exists`).toBe(true);
  expect(problemsOfExamples(rule, readFileSync(pageOf(id), 'utf8'))).toEqual([]);
});
