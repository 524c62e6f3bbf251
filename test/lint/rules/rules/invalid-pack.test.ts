import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/rules/invalid-pack.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const path = 'agents/rules/base.rules.yaml';

testRule(
  rule,
  {
    quiet: [
      {
        name: 'a pack with rules',
        path,
        text: 'name: base\nversion: 1.0.0\nrules:\n  - { n: 1, title: Count first, body: [Count every box.] }\n',
      },
      { name: 'a pack that nobody uses yet', path, text: 'name: base\nversion: 1.0.0\n' },
    ],
    finds: [
      {
        name: 'YAML that ends in the middle',
        path,
        text: 'name: base\nversion: 1.0.0\nrules: [\n⟦⟧',
        findings: [{ messageId: 'yaml', certainty: 'certain' }],
      },
      {
        name: 'a text that begins with a slot and has no quotes',
        path,
        text: 'name: base\nversion: 1.0.0\npre_execution:\n  - {domain} ⟦files come first.⟧\n  - {domain} tests come next.\n',
        findings: [
          {
            messageId: 'slot',
            message: 'Unexpected `{` in a text without quotes, which YAML takes for a mapping, expected quotes around the text',
          },
        ],
      },
      {
        name: 'keys and values that are none of a pack',
        path,
        text: 'name: base\nversion: ⟦one⟧\n⟦rule⟧: []\n⟦summary⟧: x\n',
        findings: [{ messageId: 'unexpected' }, { messageId: 'unknown' }, { messageId: 'unexpected' }],
      },
      { name: 'no version', path, text: 'name: base\n', findings: [{ messageId: 'missing', whole: true }] },
      {
        name: 'another name than the file has',
        path,
        text: 'name: ⟦bass⟧\nversion: 1.0.0\n',
        findings: [
          {
            messageId: 'name',
            message: 'Unexpected name `bass` of a rule pack, expected `base` as its file is called',
          },
        ],
      },
    ],
  },
  { describe, it },
);
