import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/rules/unknown-pack.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const PACK = 'name: base\nversion: 1.0.0\nrules: [{ n: 1, title: Count first, body: [Count.] }]\n';

testRule(
  rule,
  {
    quiet: [
      {
        name: 'a pack beside the agent',
        files: {
          'agents/checker.md': '---\nname: checker\ndescription: Use it\nrule_pack: { use: base }\n---\nCheck.\n',
          'agents/rules/base.rules.yaml': PACK,
        },
      },
    ],
    finds: [
      {
        name: 'names that no file has, of an agent and of a pack',
        files: {
          'agents/checker.md': '---\nname: checker\ndescription: Use it\nrule_pack: { use: ⟦elsewhere⟧ }\n---\nCheck.\n',
          'agents/rules/base.rules.yaml': PACK,
          'agents/rules/upper.rules.yaml': 'name: upper\nversion: 1.0.0\nextends: ⟦bse⟧\n',
        },
        findings: [
          { messageId: 'unknown', message: 'Unknown rule pack `elsewhere`, expected a file `rules/elsewhere.rules.yaml`' },
          { messageId: 'near', data: { name: 'bse', near: 'base' } },
        ],
      },
    ],
  },
  { describe, it },
);
