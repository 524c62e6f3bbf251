import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/rules/left-over-slot.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const AGENT = '---\nname: checker\ndescription: Use it\nrule_pack: { use: base }\n---\n';
const PACK = `name: base
version: 1.0.0
slots:
  domain: { description: the field }
  root: { default: here, description: where }
rules:
`;

testRule(
  rule,
  {
    quiet: [
      {
        name: 'a slot without a default, in a pack that nobody uses',
        path: 'rules/base.rules.yaml',
        text: `${PACK}  - { n: 1, title: Count, body: ["Count every {domain}."] }\n`,
      },
      {
        name: 'braces in the own text of an agent that are no slot',
        files: {
          'agents/checker.md': `${AGENT}Call \`f({ x })\` and \`{other}\`.\n`,
          'agents/rules/base.rules.yaml': `${PACK}  - { n: 1, title: Count, body: ["Count {root}."] }\n`,
        },
      },
    ],
    finds: [
      {
        name: 'a slot without a value, and a slot where nothing is filled',
        files: {
          'agents/checker.md': `${AGENT}You check ⟦{domain}⟧ files.\n`,
          'agents/rules/base.rules.yaml': `${PACK}  - { n: 1, title: Count, body: ["Count every ⟦{domain}⟧."] }\n`,
        },
        findings: [
          {
            messageId: 'ownText',
            message: "Unexpected slot `{domain}` in the agent's own text, expected the words themselves: only rule packs are filled",
          },
          {
            messageId: 'noValue',
            message: 'Missing value of slot `domain`, expected it under `rule_pack.slots`',
            related: ['domain'],
          },
        ],
      },
    ],
  },
  { describe, it },
);
