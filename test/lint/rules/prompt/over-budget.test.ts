import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/prompt/over-budget.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [{ name: 'a body within the budget', text: 'You migrate databases.' }],
    finds: [
      {
        name: 'the largest section of a long body',
        options: { tokens: 10 },
        exceptCrlf: 'every line end counts two characters then',
        exceptBom: 'a mark before the body counts as a character of it',
        text: agent`
          # Small
          a
          # Large
          aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        `,
        findings: [
          { messageId: 'withPart', whole: true, data: { tokens: 17, budget: 10, part: 'Large', share: 85 }, related: ['Large', 'Small'] },
        ],
      },
      {
        name: 'a rule block as the largest part',
        options: { tokens: 10 },
        exceptCrlf: 'every line end counts two characters then',
        exceptBom: 'a mark before the body counts as a character of it',
        text: agent`
          # Mandatory rules

          **Rule 1: One**
          - aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa

          **Rule 2: Two**
          - b

          # Role
          You migrate databases.
        `,
        findings: [
          {
            messageId: 'withPart',
            whole: true,
            data: { tokens: 34, budget: 10, part: 'the rule block', share: 76 },
            related: ['One', 'Role'],
          },
        ],
      },
      {
        name: 'headings below a bold line that stands before them',
        options: { tokens: 10 },
        exceptCrlf: 'every line end counts two characters then',
        exceptBom: 'a mark before the body counts as a character of it',
        text: agent`
          **Before you begin:**
          Read.
          ## Small
          a
          ## Large
          aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        `,
        findings: [
          { messageId: 'withPart', whole: true, data: { tokens: 25, budget: 10, part: 'Large', share: 60 }, related: ['Large', 'Small'] },
        ],
      },
      {
        name: 'many small sections, of which none is the one to shorten',
        options: { tokens: 10 },
        exceptCrlf: 'every line end counts two characters then',
        exceptBom: 'a mark before the body counts as a character of it',
        text: Array.from({ length: 10 }, (_, index) => `# Part ${index}\n\naaaa\n`).join('\n'),
        findings: [{ messageId: 'whole', whole: true, data: { tokens: 40, budget: 10 } }],
      },
      {
        name: 'a body without sections',
        options: { tokens: 2 },
        text: 'You migrate databases.',
        findings: [{ messageId: 'whole', whole: true, data: { tokens: 6, budget: 2 } }],
      },
    ],
    onlyOnePossible: 'a file has one body',
  },
  { describe, it },
);
