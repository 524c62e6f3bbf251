import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/tools/specifier-ignored.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

/** An agent with these further lines of front matter. */
function agentWith(lines: string): string {
  return `---\nname: x\ndescription: Use when x\n${lines}\n---\nYou fix tests.\n`;
}

testRule(
  rule,
  {
    quiet: [
      { name: 'tools without specifiers', text: agentWith('tools: Read, Bash') },
      { name: 'specifiers that say all', text: agentWith('tools: Bash(*), Read(), Edit(**)\ndisallowedTools: Write(*)') },
      { name: 'parentheses behind what is no tool', text: agentWith('tools: Read, mcp__a__b(x), foo(x)') },
      { name: 'parentheses behind nothing', text: agentWith('tools: (x) Read') },
    ],
    finds: [
      {
        name: 'several limits of one tool and one of another',
        text: agentWith('tools: ⟦Bash(git diff:*)⟧, Bash(git log:*), ⟦Read(src/**)⟧'),
        findings: [
          {
            messageId: 'granted',
            severity: 'warning',
            message:
              'Unexpected `(git diff:*)` behind `Bash`, which the agent gets whole; expected a rule in `permissions` or a guard hook',
            related: ['Bash(git log:*)'],
          },
          { messageId: 'granted', related: [] },
        ],
      },
      {
        name: 'a limit behind a blank',
        text: agentWith('tools: Read, Bash ⟦(git *)⟧'),
        findings: [{ messageId: 'granted', data: { name: 'Bash', specifier: '(git *)' } }],
      },
      {
        name: 'a limited denial, which is none',
        text: agentWith('disallowedTools:\n  - ⟦Bash(rm *)⟧\n  - ⟦Agent(Explore)⟧'),
        findings: [
          {
            messageId: 'denied',
            severity: 'warning',
            message: 'Unexpected `(rm *)` behind `Bash`, which is taken away whole; expected a rule in `permissions` or a guard hook',
          },
          { messageId: 'denied' },
        ],
      },
      {
        name: 'agents that a main conversation may call',
        text: agentWith('tools: ⟦Agent(a, b)⟧, Read'),
        findings: [{ messageId: 'agents', severity: 'info', certainty: 'possible' }],
      },
    ],
  },
  { describe, it },
);
