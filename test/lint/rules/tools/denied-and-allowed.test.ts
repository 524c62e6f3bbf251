import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/tools/denied-and-allowed.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

/** An agent with these further lines of front matter. */
function agentWith(lines: string): string {
  return `---\nname: x\ndescription: Use when x\n${lines}\n---\nYou fix tests.\n`;
}

testRule(
  rule,
  {
    quiet: [
      { name: 'one of the tools by which memory is written', text: agentWith('memory: project\ndisallowedTools: Write') },
      { name: 'denials without memory', text: agentWith('disallowedTools: Write, Edit') },
      { name: 'a denial of another tool', text: agentWith('tools: Read\ndisallowedTools: Bash') },
      { name: 'a denial beside every tool', text: agentWith('tools: "*"\ndisallowedTools: Bash') },
      { name: 'one tool taken from a server', text: agentWith('tools: Read, mcp__a\ndisallowedTools: mcp__a__b') },
      { name: 'a limited denial, which another rule reports', text: agentWith('tools: Read, Bash\ndisallowedTools: Bash(rm *)') },
      { name: 'a denial of all, which another rule reports', text: agentWith('tools: Read\ndisallowedTools: Read') },
      { name: 'names that are no tools', text: agentWith('tools: Read, foo\ndisallowedTools: foo') },
      { name: 'a denial alone', text: agentWith('disallowedTools: Bash') },
    ],
    finds: [
      {
        name: 'a tool in both lists, once under its older name',
        text: agentWith('tools: Read, ⟦Bash⟧, ⟦Agent⟧\ndisallowedTools: Task, Bash'),
        findings: [
          {
            messageId: 'both',
            severity: 'warning',
            message: 'Unexpected `Bash` in `tools` and in `disallowedTools`, expected it in one of them; the agent does not get it',
            related: ['Bash'],
            suggestions: [agentWith('tools: Read, Agent\ndisallowedTools: Task, Bash')],
          },
          {
            messageId: 'both',
            related: ['Task'],
            suggestions: [agentWith('tools: Read, Bash\ndisallowedTools: Task, Bash')],
          },
        ],
      },
      {
        name: 'a tool of a server that is denied',
        text: agentWith('tools: Read, ⟦mcp__a__b⟧\ndisallowedTools: mcp__a'),
        findings: [{ messageId: 'covered', related: ['mcp__a'], suggestions: [agentWith('tools: Read\ndisallowedTools: mcp__a')] }],
      },
      {
        name: 'servers that are all denied',
        text: agentWith('tools: Read, ⟦mcp__a⟧\ndisallowedTools: mcp__*'),
        findings: [{ messageId: 'covered', suggestions: [agentWith('tools: Read\ndisallowedTools: mcp__*')] }],
      },
      {
        name: 'the tools by which memory is written',
        text: agentWith('memory: project\ndisallowedTools: Bash, ⟦Write⟧, Edit'),
        findings: [
          {
            messageId: 'memory',
            severity: 'info',
            message:
              'Unexpected `Write` in `disallowedTools` beside `memory`, which needs it; the agent can not write what it should remember',
          },
        ],
      },
      {
        name: 'a tool that goes with another one',
        text: agentWith('tools: Read, ⟦Monitor⟧\ndisallowedTools: Bash'),
        findings: [
          {
            messageId: 'covered',
            message: 'Unexpected `Monitor` in `tools`, which `Bash` in `disallowedTools` takes away; the agent does not get it',
            suggestions: [agentWith('tools: Read\ndisallowedTools: Bash')],
          },
        ],
      },
    ],
  },
  { describe, it },
);
