import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/contradiction/count-mismatch.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

const rules = (numbers: readonly number[]): string => numbers.map((n) => `**Rule ${n}: Title ${n}**\n- Item\n\n`).join('');

testRule(
  rule,
  {
    quiet: [
      { name: 'as many rules as declared', text: `The following 3 project rules bind you.\n\n${rules([1, 2, 3])}` },
      { name: 'rules that nobody counts', text: rules([1, 2, 3]) },
      { name: 'a count without rules', text: 'The following 3 project rules bind you.\n' },
      { name: 'a count behind the first rule', text: `${rules([1, 2])}The following 7 rules are for others.\n` },
    ],
    finds: [
      {
        name: 'fewer rules than declared, twice',
        text: `The ⟦following 20 codebase rules⟧ bind you.\nThe ⟦following 7 rules⟧ too.\n\n${rules([1, 2, 3, 5])}`,
        findings: [
          { messageId: 'rules', data: { declared: 20, found: 4, numbers: '1 to 3, 5' }, related: ['Title 1', 'Title 5'] },
          { messageId: 'rules', data: { declared: 7, found: 4, numbers: '1 to 3, 5' }, related: ['Title 1', 'Title 5'] },
        ],
      },
      {
        name: 'the last five of twenty-five',
        text: `The ⟦following 25 rules⟧ bind you.\n\n${rules([21, 22, 23, 24, 25])}`,
        findings: [{ messageId: 'rules', data: { declared: 25, found: 5, numbers: '21 to 25' } }],
      },
      {
        name: 'a placeholder for the missing rules, as the other side',
        text: agent`
          The ⟦following 20 rules⟧ bind you.

          **Rule 1: Title 1**
          - Item

          [Continue with all remaining rules...]
        `,
        findings: [
          {
            messageId: 'rules',
            data: { declared: 20, found: 1, numbers: '1' },
            related: ['[Continue with all remaining rules...]', 'Title 1'],
          },
        ],
      },
    ],
  },
  { describe, it },
);
