import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/long-description.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const EXAMPLE = '<example>' + 'y'.repeat(81) + '</example>';

testRule(
  rule,
  {
    onlyOnePossible: 'an agent has one description',
    quiet: [
      { name: 'as many characters as are allowed', text: `---\nname: x\ndescription: ${'y'.repeat(1024)}\n---\n` },
      { name: 'a long description of an agent that is never listed', text: `---\ndescription: ${'y'.repeat(2000)}\n---\n` },
      { name: 'a limit of its own', options: { characters: 2000 }, text: `---\nname: x\ndescription: ${'y'.repeat(1500)}\n---\n` },
      { name: 'no front matter', text: 'y'.repeat(2000) },
    ],
    finds: [
      {
        name: 'one character too many',
        text: `---\nname: x\n⟦description⟧: ${'y'.repeat(1025)}\n---\n`,
        findings: [
          {
            messageId: 'long',
            severity: 'warning',
            message: 'Unexpected `description` of 1025 characters, about 342 tokens in every session, expected at most 1024',
          },
        ],
      },
      {
        name: 'examples that fill it',
        options: { characters: 100 },
        text: `---\nname: x\n⟦description⟧: Use when x ${EXAMPLE}\n---\n`,
        findings: [{ messageId: 'examples', data: { characters: 111, tokens: 37, most: 100, share: 90 } }],
      },
    ],
  },
  { describe, it },
);
