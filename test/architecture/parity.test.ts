import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/generated/rules.ts';
import { defineFileRule } from '../../src/lint/define-rule.ts';
import { CORE_FINDINGS } from '../../src/model/core-findings.ts';
import { disparitiesOf, PAGE_PARTS } from './rule-parity.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string | undefined => (existsSync(root + path) ? readFileSync(root + path, 'utf8') : undefined);

/** Ids by the paths of files in a folder. */
function idsIn(folder: string, ending: string): readonly string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length))
    .toSorted();
}

describe('every rule', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s says the same in its code, test and page', (id, rule) => {
    const files = { pathId: id, test: read(`test/lint/rules/${id}.test.ts`), page: read(`docs/rules/${id}.md`) };
    expect(disparitiesOf(rule, files)).toEqual([]);
  });

  test('stands in the index under the path of its file', () => {
    expect(rules.map((rule) => rule.id)).toEqual(idsIn('src/lint/rules', '.ts'));
  });

  test('has a test, and no test stands without a rule', () => {
    expect(idsIn('test/lint/rules', '.test.ts')).toEqual(idsIn('src/lint/rules', '.ts'));
  });

  test('has a page, and no page stands without a rule', () => {
    const own = idsIn('src/lint/rules', '.ts');
    expect(idsIn('docs/rules', '.md')).toEqual([...own, ...Object.keys(CORE_FINDINGS), 'index'].toSorted());
  });
});

describe('the check itself', () => {
  const rule = defineFileRule({
    id: 'prompt/example',
    meta: { summary: 'Disallow x', severity: 'info', certainty: 'certain', recommended: false, since: '0.1.0' },
    messages: { found: 'Unexpected x' },
    defaults: { most: 1 },
    check: () => {},
  });
  const parts = PAGE_PARTS.map((part) => `## ${part}\n`).join('\n');
  const sound = { pathId: 'prompt/example', test: "{ messageId: 'found' }", page: `# prompt/example\n\n${parts}\n\`most\`\n` };

  test('accepts a rule whose files agree', () => {
    expect(disparitiesOf(rule, sound)).toEqual([]);
  });

  test.each([
    ['another path', { pathId: 'prompt/other' }, 'id `prompt/example` in the file of `prompt/other`'],
    ['no test', { test: undefined }, 'no test'],
    ['a message that no test expects', { test: '' }, 'no test expects the message `found`'],
    ['no page', { page: undefined }, 'no page'],
    ['an option that the page leaves out', { page: parts }, 'the page does not explain the option `most`'],
    ['two titles', { page: `${sound.page}\n# Example\n` }, 'the page has the titles prompt/example, Example'],
    ['parts in another order', { page: '## Reports\n\n## Options\n`most`' }, 'the page has the parts Reports, Options'],
  ])('sees %s', (_, change, disparity) => {
    expect(disparitiesOf(rule, { ...sound, ...change })).toContain(disparity);
  });

  test('does not take a heading inside an example for a part', () => {
    const page = sound.page.replace('## Accepts', '````agent reports\n```\n## Not a part\n```\n````\n\n## Accepts');
    expect(disparitiesOf(rule, { ...sound, page })).toEqual([]);
  });

  test('wants the grammar of messages', () => {
    const { id, meta, defaults } = rule;
    const wrong = defineFileRule({ id, meta, defaults, messages: { found: 'Please remove x.' }, check: () => {} });
    expect(disparitiesOf(wrong, sound)).toEqual(['message `found` does not keep to the grammar: Please remove x.']);
  });
});
