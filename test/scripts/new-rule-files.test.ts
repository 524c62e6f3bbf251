import { expect, test } from 'vitest';
import { newRuleFiles } from '../../scripts/new-rule-files.ts';
import { examplesOfPage } from '../../src/testing/check-docs-examples.ts';
import { PAGE_PARTS } from '../architecture/rule-parity.ts';

test.each(['file', 'project'] as const)('scaffolds a %s rule with its test and its page', (scope) => {
  const [rule, testFile, page] = newRuleFiles('prompt/no-example', scope);
  expect([rule?.path, testFile?.path, page?.path]).toEqual([
    'src/lint/rules/prompt/no-example.ts',
    'test/lint/rules/prompt/no-example.test.ts',
    'docs/rules/prompt/no-example.md',
  ]);
  expect(rule?.text).toContain("id: 'prompt/no-example'");
  expect(page?.text.match(/^## .+$/gm)).toEqual(PAGE_PARTS.map((part) => `## ${part}`));
  expect(examplesOfPage(page?.text ?? '').map(({ kind, files }) => [kind, files.size])).toEqual([
    ['reports', scope === 'file' ? 1 : 2],
    ['accepts', scope === 'file' ? 1 : 2],
  ]);
});
