import { expect, test } from 'vitest';
import { plainText } from '../../src/model/origin.ts';
import { promptOf } from '../../src/render/prompt-of.ts';
import { agentOn, composed, summaries } from './sources.ts';

const PACK = `name: base
version: 1.0.0
slots:
  domain: { default: box, description: the field }
preamble: "{count} rules for {domain} work."
pre_execution: [Say what the task is., Look around.]
rules:
  - { n: 1, title: Count, subtitle: "every {domain}", body: ["Count them.", "Write it down."] }
  - { n: 4, title: Stop, body: ["Stop."] }
additional: [Be kind.]
trailer: The end.
layout: |
  # THE RULES OF {domain}

  {preamble}

  First:
  3) {pre_execution}

  ### Rule {n} ({title}: {subtitle})

  * {body}

  {additional}

  {violation_response}

  -- {trailer}
  {trailer}
`;

const LAID_OUT = `# THE RULES OF box

2 rules for box work.

First:
3) Say what the task is.
4) Look around.

### Rule 1 (Count: every box)

* Count them.
* Write it down.

### Rule 4 (Stop)

* Stop.

Be kind.

-- {trailer}
The end.`;

/** The prompt of an agent on the pack. */
function promptFor(rulePack: string, { body, pack = PACK }: { body?: string; pack?: string } = {}): string {
  const { agent } = composed('checker', { 'agents/checker.md': agentOn(rulePack, body), 'agents/rules/base.rules.yaml': pack });
  return plainText(promptOf(agent));
}

test('writes the parts in their places and every rule like the one that is shown', () => {
  expect(promptFor('{ use: base }')).toBe(`You check boxes.\n\n${LAID_OUT}\n`);
});

test('puts the block where the agent says', () => {
  const body = 'Before.\n\n<!-- rule_pack -->\n\nYou check boxes.';
  expect(promptFor('{ use: base }', { body })).toBe(`Before.\n\n${LAID_OUT}\n\nYou check boxes.\n`);
});

test('puts a block without a layout there as well', () => {
  const pack = PACK.slice(0, PACK.indexOf('layout:'));
  const prompt = promptFor('{ use: base }', { body: '<!-- rule_pack -->\nYou check boxes.', pack });
  expect(prompt.startsWith('## Rules\n\n2 rules for box work.\n\n### Pre-execution steps\n')).toBe(true);
  expect(prompt.endsWith('\n\nThe end.\nYou check boxes.\n')).toBe(true);
});

test('keeps the marker in an agent without a pack, and where it does not stand alone', () => {
  expect(promptFor('null', { body: 'One.\n\n<!-- rule_pack -->' })).toBe('One.\n\n<!-- rule_pack -->\n');
  expect(promptFor('{ use: base }', { body: 'See <!-- rule_pack -->' })).toBe(`See <!-- rule_pack -->\n\n${LAID_OUT}\n`);
});

test('lays out what has no place in the layout after it', () => {
  const prompt = promptFor('{ use: base, layout: "Only {preamble}\\n{preamble}" }');
  expect(prompt).toBe(`You check boxes.

Only {preamble}
2 rules for box work.

### Pre-execution steps

1. Say what the task is.
2. Look around.

### Numbered rules

**Rule 1: Count - every box**
- Count them.
- Write it down.

**Rule 4: Stop**
- Stop.

### Additional requirements

- Be kind.

The end.
`);
});

test('writes Markdown blocks among the items without a mark, and indents further lines of an item', () => {
  const override = JSON.stringify({ '1.1': '- one\n- two', '1.2': 'three\n\nfour' });
  expect(promptFor(`{ use: base, override: ${override} }`)).toContain('every box)\n\n- one\n- two\n* three\n\n  four\n\n### Rule 4');
});

test.each([
  ['{ use: base, omit: [trailer] }', LAID_OUT.replace('\nThe end.', '')],
  ['{ use: base, omit: [preamble] }', LAID_OUT.replace('2 rules for box work.\n\n', '')],
  ['{ use: base, trailer: Goodbye. }', LAID_OUT.replace('The end.', 'Goodbye.')],
  ['{ use: base, omit: [pre_execution.1] }', LAID_OUT.replace('3) Say what the task is.\n4)', '3)')],
  ['{ use: base, override: { pre_execution.2: Look! } }', LAID_OUT.replace('Look around.', 'Look!')],
  ['{ use: base, append: { pre_execution: [Go.] } }', LAID_OUT.replace('around.', 'around.\n5) Go.')],
  ['{ use: base, append: { violation_response: [Say so.] } }', LAID_OUT.replace('kind.\n', 'kind.\n\nSay so.\n')],
  ['{ use: base, override: { "1.1": count them. } }', LAID_OUT.replace('Count them.', 'count them.')],
])('changes what %s names', (rulePack, expected) => {
  expect(promptFor(rulePack)).toBe(`You check boxes.\n\n${expected}\n`);
});

test.each([
  ['{ use: base, omit: [pre_execution.3] }', 'rules/override-without-effect/noPartItem agents/checker.md "pre_execution.3"'],
  ['{ use: base, override: { additional.2: x } }', 'rules/override-without-effect/noPartItem agents/checker.md "additional.2"'],
  ['{ use: base, append: { additional: [be  kind.] } }', 'rules/override-without-effect/repeated agents/checker.md "be  kind."'],
])('reports that %s changes nothing', (rulePack, expected) => {
  const files = { 'agents/checker.md': agentOn(rulePack), 'agents/rules/base.rules.yaml': PACK.replace('  -- {trailer}\n', '') };
  expect(summaries(composed('checker', files).findings, files)).toEqual([expected]);
});

test('reports a place that was mistyped', () => {
  const files = { 'agents/checker.md': agentOn('{ use: base, layout: "{preambel}" }'), 'agents/rules/base.rules.yaml': PACK };
  expect(summaries(composed('checker', files).findings, files)).toEqual(['rules/unknown-slot/near agents/checker.md "\\"{preambel}\\""']);
});

test('leaves braces alone that resemble no place and no slot, as in code that was taken over', () => {
  const layout = JSON.stringify('print(f"{error} after {seconds}")\nSay {domein}.');
  const files = { 'agents/checker.md': agentOn(`{ use: base, layout: ${layout} }`), 'agents/rules/base.rules.yaml': PACK };
  const { findings } = composed('checker', files);
  expect(findings.map(({ message }) => message)).toEqual(['Unknown slot `domein`, did you mean `domain`']);
});
