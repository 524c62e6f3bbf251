import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/rules/unknown-slot.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const AGENT = '---\nname: checker\ndescription: Use it\nrule_pack:\n  use: base\n';
const PACK = 'name: base\nversion: 1.0.0\nslots: { domain: { default: box, description: the field } }\nrules:\n';

testRule(
  rule,
  {
    quiet: [
      {
        name: 'slots that the pack declares, the number of rules, and braces in code',
        files: {
          'agents/checker.md': `${AGENT}  slots: { domain: crate }\n---\nCheck.\n`,
          'agents/rules/base.rules.yaml': `${PACK}  - { n: 1, title: "All {count}", body: ["Count every {domain}.", "Run \`f({ x })\` and \`echo {that}\`."] }\n`,
        },
      },
    ],
    finds: [
      {
        name: 'slots that nobody declares, in a text and with a value',
        files: {
          'agents/checker.md': `${AGENT}  slots: { domian: ⟦crate⟧, colour: ⟦red⟧ }\n---\nCheck.\n`,
          'agents/rules/base.rules.yaml': `${PACK}  - { n: 1, title: Count, body: ["Count every ⟦{thing}⟧."] }\n`,
        },
        findings: [
          { messageId: 'near', message: 'Unknown slot `domian`, did you mean `domain`' },
          { messageId: 'unknown', message: 'Unknown slot `colour`, expected a slot that the rule pack declares' },
          { messageId: 'unknown', data: { name: 'thing' } },
        ],
      },
    ],
  },
  { describe, it },
);
