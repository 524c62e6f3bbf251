import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/prompt/role-buried.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

const FILLER = 'Read the schema, then the migration. '.repeat(3) + 'Then repair it.';

testRule(
  rule,
  {
    quiet: [
      { name: 'a role at the start', options: { tokens: 20 }, text: `You are a database engineer.\n\n${FILLER}` },
      {
        name: 'a role below a title that tells it',
        options: { tokens: 20 },
        text: `# Your mission\n\nMigrate databases.\n\n# Steps\n\n${FILLER}\n\nYou are a database engineer.`,
      },
      { name: 'no role at all', options: { tokens: 20 }, text: FILLER },
      { name: 'a role in a quotation', options: { tokens: 20 }, text: `${FILLER}\n\n> You are a database engineer.` },
      { name: 'a warning in capitals', options: { tokens: 20 }, text: `${FILLER}\n\nYOU ARE A GUARDIAN OF THE DATA.` },
    ],
    finds: [
      {
        name: 'a role below pages of other text',
        exceptCrlf: 'every line end counts two characters then',
        exceptBom: 'a mark before the body counts as a character of it',
        options: { tokens: 20 },
        text: `${FILLER}\n\n⟦You are a database engineer⟧.`,
        findings: [{ messageId: 'below', severity: 'info', data: { tokens: 32, most: 20 } }],
      },
      {
        name: 'a role below the rule block',
        exceptCrlf: 'every line end counts two characters then',
        exceptBom: 'a mark before the body counts as a character of it',
        options: { tokens: 20 },
        text: agent`
          # Mandatory rules

          **Rule 1: Read first**
          - Read the schema before you change any of its tables.

          **Rule 2: Back up**
          - Copy the data.

          # Work

          ⟦You are a database engineer⟧, and careful.
        `,
        findings: [{ messageId: 'belowRules', related: ['Read first'] }],
      },
    ],
    onlyOnePossible: 'a prompt has one first role',
  },
  { describe, it },
);
