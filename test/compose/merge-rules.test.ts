import { describe, expect, test } from 'vitest';
import { agentOn, BASE_PACK, composed, ruleLines, summaries } from './sources.ts';

function changed(rulePack: string): { readonly lines: readonly string[]; readonly findings: readonly string[] } {
  const files = { 'agents/checker.md': agentOn(rulePack), 'agents/rules/base.rules.yaml': BASE_PACK };
  const { agent, findings } = composed('checker', files);
  return { lines: ruleLines(agent), findings: summaries(findings, files) };
}

describe('the changes of an agent', () => {
  test('replace, omit, append and add', () => {
    const change = `
  use: base
  omit: [2, "1.1"]
  override: { "1.2": Write it down twice., "7.title": Tell, "7.subtitle": "{Domain} news" }
  append: { "1": ["Show the {domain}."] }
  extra: [{ n: 21, title: Rest, body: [Sit down.] }]`;
    expect(changed(change)).toEqual({
      findings: [],
      lines: [
        '1 Count first - Box numbers',
        '- Write it down twice.',
        '- Show the box.',
        '7 Tell - Box news',
        '- Say what you saw.',
        '21 Rest',
        '- Sit down.',
      ],
    });
  });

  test('count items as the pack has them, whatever is omitted before', () => {
    expect(changed('{ use: base, omit: ["1.1"], override: { "1.2": Second. } }').lines.slice(0, 2)).toEqual([
      '1 Count first - Box numbers',
      '- Second.',
    ]);
  });

  test('may put another rule in the place of an omitted one', () => {
    const { lines, findings } = changed('{ use: base, omit: [2], extra: [{ n: 2, title: Open the lid, body: [Open.] }] }');
    expect(findings).toEqual([]);
    expect(lines.slice(3, 5)).toEqual(['2 Open the lid', '- Open.']);
  });

  test.each([
    ['{ use: base, omit: [3] }', 'rules/override-without-effect/noRule agents/checker.md "3"'],
    ['{ use: base, omit: ["2.2"] }', 'rules/override-without-effect/noItem agents/checker.md "\\"2.2\\""'],
    ['{ use: base, override: { "9.1": x } }', 'rules/override-without-effect/noRule agents/checker.md "\\"9.1\\""'],
    ['{ use: base, override: { "2.4": x } }', 'rules/override-without-effect/noItem agents/checker.md "\\"2.4\\""'],
    ['{ use: base, override: { "1.2": Write the count down. } }', 'rules/override-without-effect/same agents/checker.md "\\"1.2\\""'],
    ['{ use: base, omit: [1], override: { "1.2": x } }', 'rules/override-without-effect/omitted agents/checker.md "\\"1.2\\""'],
    ['{ use: base, append: { "4": [x] } }', 'rules/override-without-effect/noRule agents/checker.md "\\"4\\""'],
    [
      '{ use: base, append: { "2": ["Close each {domain}."] } }',
      'rules/override-without-effect/repeated agents/checker.md "\\"Close each {domain}.\\""',
    ],
    ['{ use: base, extra: [{ n: 7, title: Again, body: [x] }] }', 'rules/duplicate-number/duplicate agents/checker.md "Again"'],
    ['{ use: base, override: { "1": x } }', 'frontmatter/invalid-value/unexpected agents/checker.md "\\"1\\""'],
    ['{ use: base, omit: [one] }', 'frontmatter/invalid-value/unexpected agents/checker.md "one"'],
  ])('are reported when they do nothing: %s', (change, finding) => {
    expect(changed(change).findings).toEqual([finding]);
  });

  test('say why an override has no effect', () => {
    const files = { 'agents/checker.md': agentOn('{ use: base, override: { "2.4": x } }'), 'agents/rules/base.rules.yaml': BASE_PACK };
    expect(composed('checker', files).findings[0]?.message).toBe('Unexpected `override` of `2.4`, which has no effect: rule 2 has 1 item');
  });
});
