import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/name-mismatch.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    onlyOnePossible: 'a file has one name',
    quiet: [
      { name: 'the same name', path: '.claude/agents/team/reviewer.md', text: '---\nname: reviewer\ndescription: Use when x\n---\n' },
      {
        name: 'a name that begins with the folder',
        path: 'plugins/api-security/agents/reviewer.md',
        text: '---\nname: api-security-reviewer\ndescription: Use when x\n---\n',
      },
      { name: 'an agent that is never listed', path: '.claude/agents/a.md', text: '---\nname: b\n---\n' },
      { name: 'a plugin agent that is called after its file', scope: 'plugin', text: '---\ndescription: Use when x\n---\n' },
    ],
    finds: [
      {
        name: 'two names',
        path: '.claude/agents/review.md',
        text: '---\nname: ⟦reviewer⟧\ndescription: Use when x\n---\n',
        findings: [
          {
            messageId: 'differs',
            severity: 'info',
            message:
              'Unexpected name `reviewer` in the file `review.md`, expected one name for both; Claude Code knows this agent by the first alone',
          },
        ],
      },
    ],
  },
  { describe, it },
);
