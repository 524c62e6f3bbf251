import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/tools/denial-without-effect.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

/** An agent with these further lines of front matter. */
function agentWith(lines: string): string {
  return `---\nname: x\ndescription: Use when x\n${lines}\n---\nYou fix tests.\n`;
}

testRule(
  rule,
  {
    quiet: [
      { name: 'tools, an older name and servers', text: agentWith('disallowedTools: Write, Task, mcp__a, mcp__a__b, mcp__*') },
      { name: 'tools that no sub-agent gets anyway', text: agentWith('disallowedTools: [AskUserQuestion]') },
      { name: 'a limited denial, which another rule reports', text: agentWith('disallowedTools: Bash(rm *), Read (x)') },
      { name: 'names in `tools`, which another rule reports', text: agentWith('tools: bash, Read') },
    ],
    finds: [
      {
        name: 'another case and a name of another program',
        text: agentWith('disallowedTools: ⟦bash⟧, ⟦editFiles⟧'),
        findings: [
          {
            messageId: 'near',
            severity: 'warning',
            message: 'Unknown tool `bash` in `disallowedTools`, did you mean `Bash`; it takes nothing away',
            suggestions: [agentWith('disallowedTools: Bash, editFiles')],
          },
          { messageId: 'near', suggestions: [agentWith('disallowedTools: bash, Edit, Write')] },
        ],
      },
      {
        name: 'another case of a tool that is denied already',
        text: agentWith('disallowedTools: Bash, ⟦bash⟧'),
        findings: [{ messageId: 'near', severity: 'info', fixed: agentWith('disallowedTools: Bash') }],
      },
      {
        name: 'words for every tool',
        text: agentWith('disallowedTools: ["⟦*⟧", ⟦all⟧]'),
        findings: [{ messageId: 'every', severity: 'warning' }, { messageId: 'every' }],
      },
      {
        name: 'a name without any likeness',
        text: agentWith('disallowedTools: ⟦Frobnicate⟧'),
        findings: [{ messageId: 'unknown', certainty: 'likely' }],
      },
      {
        name: 'a name that may have come with a version that is newer than the facts',
        claudeVersion: '9.0.0',
        text: agentWith('disallowedTools: ⟦Hologram⟧'),
        findings: [
          {
            messageId: 'newer',
            severity: 'info',
            message: 'Unknown tool `Hologram` in `disallowedTools`, which may be newer than what is known of Claude Code (2.1.330)',
          },
        ],
      },
      {
        name: 'a tool that is gone',
        text: agentWith('disallowedTools: Write, ⟦MultiEdit⟧'),
        findings: [{ messageId: 'removed', severity: 'info', fixed: agentWith('disallowedTools: Write') }],
      },
    ],
  },
  { describe, it },
);
