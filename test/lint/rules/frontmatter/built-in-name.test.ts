import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/built-in-name.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    onlyOnePossible: 'an agent has one name',
    quiet: [
      { name: 'a name of its own', text: '---\nname: explorer\ndescription: Use when x\n---\n' },
      { name: 'a plugin, whose name comes first', scope: 'plugin', text: '---\nname: Explore\ndescription: Use when x\n---\n' },
      { name: 'an agent that is never listed', text: '---\nname: Explore\n---\n' },
    ],
    finds: [
      {
        name: 'the name of an agent that comes along',
        text: '---\nname: ⟦general-purpose⟧\ndescription: Use when x\n---\n',
        findings: [
          {
            messageId: 'same',
            severity: 'warning',
            message: 'Unexpected name `general-purpose`, which an agent of Claude Code itself has; this one replaces it without a message',
          },
        ],
      },
      {
        name: 'that name with another case and separator',
        text: '---\nname: ⟦General_Purpose⟧\ndescription: Use when x\n---\n',
        findings: [{ messageId: 'similar', data: { name: 'General_Purpose', other: 'general-purpose' } }],
      },
    ],
  },
  { describe, it },
);
