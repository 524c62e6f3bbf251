import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/tools/dropped-beside-bash.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

/** An agent with these further lines of front matter. */
function agentWith(lines: string): string {
  return `---\nname: x\ndescription: Use when x\n${lines}\n---\nYou fix tests.\n`;
}

testRule(
  rule,
  {
    onlyOnePossible: 'all tools that are dropped stand in one finding',
    quiet: [
      { name: 'no shell', text: agentWith('tools: Read, Grep, Glob') },
      { name: 'a shell alone', text: agentWith('tools: Read, Bash') },
      { name: 'a shell that is denied', text: agentWith('tools: Read, Grep, Bash\ndisallowedTools: Bash') },
      { name: 'search that is denied', text: agentWith('tools: Read, Grep, Bash\ndisallowedTools: Grep') },
      { name: 'every tool', text: agentWith('tools: "*"') },
    ],
    finds: [
      {
        name: 'both tools for search',
        text: agentWith('tools: Read, ⟦Grep⟧, Bash, Glob'),
        findings: [
          {
            messageId: 'dropped',
            severity: 'info',
            message: 'Unexpected `Grep` and `Glob` beside `Bash`, which Claude Code drops on Linux and macOS: there `Bash` does that work',
            related: ['Glob'],
          },
        ],
      },
    ],
  },
  { describe, it },
);
