import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/rules/elided.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      {
        name: 'rules that are written out, with brackets of another kind',
        text: agent`
          **Rule 1: One**
          - Name the file as [ticket].md, by the rules of the team

          **Rule 2: Two**
          - [x] done
        `,
      },
      {
        name: 'lines about several rules, written out or not',
        text: agent`
          **Rule 1: One**
          - Item

          **Rule 2: Two**
          - Item

          Rules 1-2: the caller is told which of them applied.

          1. Rules 1-2 apply → go on
          2. Rules 5-7 apply to releases alone
        `,
      },
      { name: 'a placeholder outside a rule block', text: '[Continue with all remaining rules...]\n' },
    ],
    finds: [
      {
        name: 'placeholders in prose and as a title',
        text: agent`
          The following 20 rules bind you.

          **Rule 1: One**
          - Item

          **⟦Rule 2-10: [Previous rules continue]⟧**

          ⟦[Additional rules 11-20 follow the same pattern...]⟧
        `,
        findings: [
          { messageId: 'elided', data: { text: 'Rule 2-10: [Previous rules continue]' } },
          { messageId: 'elided', data: { text: '[Additional rules 11-20 follow the same pattern...]' } },
        ],
      },
    ],
  },
  { describe, it },
);
