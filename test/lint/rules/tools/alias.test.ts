import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/tools/alias.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

/** An agent with these further lines of front matter. */
function agentWith(lines: string): string {
  return `---\nname: x\ndescription: Use when x\n${lines}\n---\nYou fix tests.\n`;
}

testRule(
  rule,
  {
    quiet: [
      { name: 'names of today', text: agentWith('tools: Read, Agent, TaskStop') },
      { name: 'removed tools', text: agentWith('tools: Read, MultiEdit') },
      { name: 'no list', text: agentWith('model: opus') },
    ],
    finds: [
      {
        name: 'older names in both lists',
        text: agentWith('tools: Read, ⟦Task(a, b)⟧\ndisallowedTools: ⟦KillShell⟧'),
        findings: [
          {
            messageId: 'alias',
            severity: 'info',
            message: 'Unexpected older name `Task`, expected `Agent`',
            fixed: agentWith('tools: Read, Agent(a, b)\ndisallowedTools: KillShell'),
          },
          { messageId: 'alias', fixed: agentWith('tools: Read, Task(a, b)\ndisallowedTools: TaskStop') },
        ],
      },
      {
        name: 'an older name beside the name of today',
        text: agentWith('tools: [Agent, ⟦Task⟧]'),
        findings: [{ messageId: 'alias', fixed: agentWith('tools: [Agent]') }],
      },
    ],
  },
  { describe, it },
);
