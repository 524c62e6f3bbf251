import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/rules/pack-cycle.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      {
        name: 'a pack on a pack on a pack',
        files: {
          'rules/a.rules.yaml': 'name: a\nversion: 1.0.0\nextends: b\n',
          'rules/b.rules.yaml': 'name: b\nversion: 1.0.0\nextends: c\n',
          'rules/c.rules.yaml': 'name: c\nversion: 1.0.0\n',
        },
      },
    ],
    finds: [
      {
        name: 'two circles, each once, whoever enters them',
        files: {
          'agents/checker.md': '---\nname: checker\ndescription: Use it\nrule_pack: { use: enters }\n---\nCheck.\n',
          'rules/a.rules.yaml': 'name: a\nversion: 1.0.0\nextends: ⟦b⟧\n',
          'rules/b.rules.yaml': 'name: b\nversion: 1.0.0\nextends: a\n',
          'rules/enters.rules.yaml': 'name: enters\nversion: 1.0.0\nextends: a\n',
          'rules/self.rules.yaml': 'name: self\nversion: 1.0.0\nextends: ⟦self⟧\n',
        },
        findings: [
          {
            messageId: 'cycle',
            message: 'Unexpected cycle of rule packs `b → a → b`, expected `extends` to end',
            related: ['a'],
          },
          { messageId: 'cycle', data: { chain: 'self → self' }, related: [] },
        ],
      },
    ],
  },
  { describe, it },
);
