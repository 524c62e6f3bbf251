import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/rules/duplicate-number.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const AGENT = '---\nname: checker\ndescription: Use it\nrule_pack:\n  use: base\n';
const PACK = 'name: base\nversion: 1.0.0\nrules:\n  - { n: 1, title: Count first, body: [Count.] }\n';

testRule(
  rule,
  {
    quiet: [
      {
        name: 'a rule in the place of one that is omitted',
        files: {
          'agents/checker.md': `${AGENT}  omit: [1]\n  extra: [{ n: 1, title: Weigh first, body: [Weigh.] }]\n---\nCheck.\n`,
          'agents/rules/base.rules.yaml': PACK,
        },
      },
    ],
    finds: [
      {
        name: 'a number that is taken: in the pack, below it, and by an agent',
        files: {
          'agents/checker.md': `${AGENT}  extra: [{ n: 2, title: ⟦Weigh first⟧, body: [Weigh.] }]\n---\nCheck.\n`,
          'agents/rules/base.rules.yaml': `${PACK}  - { n: 1, title: ⟦Count again⟧, body: [Count.] }\n  - { n: 2, title: Look, body: [Look.] }\n`,
          'agents/rules/upper.rules.yaml':
            'name: upper\nversion: 1.0.0\nextends: base\nrules: [{ n: 2, title: ⟦Listen⟧, body: [Listen.] }]\n',
        },
        findings: [
          {
            messageId: 'duplicate',
            message: 'Unexpected second rule 2 `Weigh first` beside `Look`, expected another number, or 2 under `omit`',
            related: ['Look'],
          },
          { messageId: 'duplicate', related: ['Count first'] },
          { messageId: 'duplicate', related: ['Look'] },
        ],
      },
    ],
  },
  { describe, it },
);
