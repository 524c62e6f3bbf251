import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/rules/override-without-effect.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const AGENT = '---\nname: checker\ndescription: Use it\nrule_pack:\n  use: base\n';
const PACK =
  'name: base\nversion: 1.0.0\nrules:\n  - { n: 1, title: Count, body: [Count every box.] }\n  - { n: 2, title: Look, body: [Look.] }\n';

testRule(
  rule,
  {
    quiet: [
      {
        name: 'changes of what is there',
        files: {
          'agents/checker.md': `${AGENT}  omit: [2]\n  override: { "1.1": Count twice. }\n  append: { "1": [Write it down.] }\n---\nCheck.\n`,
          'agents/rules/base.rules.yaml': PACK,
        },
      },
    ],
    finds: [
      {
        name: 'changes of what is not there, or that change nothing',
        files: {
          'agents/checker.md': `${AGENT}  omit: [⟦3⟧, 2, ⟦pre_execution.1⟧]\n  override: { ⟦"1.1"⟧: Count every box., ⟦"1.4"⟧: x, ⟦"2.1"⟧: y }\n  append: { "1": [⟦Count every box.⟧] }\n---\nCheck.\n`,
          'agents/rules/base.rules.yaml': PACK,
        },
        findings: [
          { messageId: 'noRule', message: 'Unexpected `omit` of `3`, which has no effect: there is no rule 3' },
          { messageId: 'noPartItem', message: 'Unexpected `omit` of `pre_execution.1`, which has no effect: `pre_execution` has 0 items' },
          { messageId: 'same', data: { what: 'override', label: '1.1' }, related: ['Count every box.'] },
          { messageId: 'noItem', message: 'Unexpected `override` of `1.4`, which has no effect: rule 1 has 1 item' },
          { messageId: 'omitted', message: 'Unexpected `override` of `2.1`, which has no effect: the same part is omitted' },
          { messageId: 'repeated', related: ['Count every box.'] },
        ],
      },
      {
        name: 'overrides of agents that do not exist',
        files: {
          'agents/checker.md': `${AGENT}---\nCheck.\n`,
          'agents/rules/base.rules.yaml': PACK,
          'agents/rules/project.overrides.yaml': 'agents:\n  ⟦chekcer⟧: { omit: [2] }\n  ⟦nobody⟧: { omit: [2] }\n',
        },
        findings: [
          { messageId: 'noAgentNear', message: 'Unexpected overrides of `chekcer`, which have no effect, did you mean `checker`' },
          { messageId: 'noAgent', message: 'Unexpected overrides of `nobody`, which have no effect: no agent source has that name' },
        ],
      },
      {
        name: 'changes of rules for an agent that has none',
        files: {
          'agents/checker.md': `${AGENT}---\nCheck.\n`,
          'agents/bare.md': '---\nname: bare\ndescription: Use it\ncollaborators: [{ agent: checker, kind: validates }]\n---\nLook.\n',
          'agents/rules/base.rules.yaml': PACK,
          'agents/rules/project.overrides.yaml': 'agents:\n  ⟦bare⟧: { omit: [2], append: { "1": [x] } }\n',
        },
        findings: [{ messageId: 'noPack', message: 'Unexpected changes of rules for `bare`, which have no effect: it has no `rule_pack`' }],
      },
      {
        name: 'changes of rules for every agent where none has any',
        files: {
          'agents/bare.md': '---\nname: bare\ndescription: Use it\ncollaborators: [{ agent: bare, kind: validates }]\n---\nLook.\n',
          'agents/rules/project.overrides.yaml': 'every: ⟦{ omit: [2], slots: { x: y } }⟧\n',
        },
        findings: [
          {
            messageId: 'noPackAnywhere',
            message: 'Unexpected changes of rules under `every`, which have no effect: no agent source has a `rule_pack`',
          },
        ],
      },
    ],
  },
  { describe, it },
);
