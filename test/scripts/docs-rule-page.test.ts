import { expect, test } from 'vitest';
import { presetsOf, table, withRuleHeader } from '../../scripts/docs-rule-page.ts';
import { defineFileRule } from '../../src/lint/define-rule.ts';

const rule = defineFileRule({
  id: 'prompt/example',
  meta: { summary: 'Limit x', severity: 'info', certainty: 'likely', recommended: true, since: '0.1.0', fixable: true },
  messages: { found: 'Unexpected x' },
  defaults: { most: 3 },
  check: () => {},
});
const page = '<!-- generated:start -->\nold\n<!-- generated:end -->\n\n## Why\n\nProse.\n';

test('replaces the header and keeps the prose', () => {
  const text = withRuleHeader(page, rule, { read: 30, right: 29 });
  expect(text).not.toContain('old');
  expect(text.endsWith('<!-- generated:end -->\n\n## Why\n\nProse.\n')).toBe(true);
  expect(text).toContain('# prompt/example\n\nLimit x.');
  expect(text).toContain('| Certainty | likely (29 of 30 findings read were right) |');
  expect(text).toContain('| `most` | `3` |');
});

test('gives the same page when run again', () => {
  const once = withRuleHeader(page, rule, undefined);
  expect(withRuleHeader(once, rule, undefined)).toBe(once);
});

test('refuses a page without markers', () => {
  expect(() => withRuleHeader('# x\n', rule, undefined)).toThrow('docs/rules/prompt/example.md: missing');
});

test('knows the presets of a rule', () => {
  expect(presetsOf(rule)).toEqual(['recommended', 'strict', 'all']);
  expect(presetsOf({ meta: { ...rule.meta, recommended: false } })).toEqual(['strict', 'all']);
  expect(presetsOf({ meta: { ...rule.meta, opinionated: true } })).toEqual(['all']);
});

test('keeps a pipe inside its cell', () => {
  expect(table(['a'], [['x|y']])).toBe('| a |\n| --- |\n| x\\|y |');
});
