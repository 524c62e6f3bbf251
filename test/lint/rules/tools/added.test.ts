import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/tools/added.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

/** An agent with these further lines of front matter. */
function agentWith(lines: string): string {
  return `---\nname: x\ndescription: Use when x\n${lines}\n---\nYou fix tests.\n`;
}

const SERVER = '{ command: serve }';

testRule(
  rule,
  {
    quiet: [
      { name: 'memory without a list', text: agentWith('memory: project') },
      { name: 'memory beside all tools', text: agentWith('tools: "*"\nmemory: project') },
      { name: 'memory beside a tool that writes', text: agentWith('tools: Read, Edit\nmemory: project') },
      { name: 'memory beside a shell', text: agentWith('tools: Read, Bash\nmemory: project') },
      { name: 'memory that may not write', text: agentWith('tools: Read\ndisallowedTools: Write, Edit\nmemory: user') },
      { name: 'memory that Claude Code does not know', text: agentWith('tools: Read\nmemory: Project') },
      { name: 'a server that the list names', text: agentWith(`tools: Read, mcp__db\nmcpServers:\n  - db: ${SERVER}`) },
      { name: 'a server that is denied', text: agentWith(`tools: Read\ndisallowedTools: mcp__db\nmcpServers:\n  - db: ${SERVER}`) },
      { name: 'a server without a list', text: agentWith(`mcpServers:\n  - db: ${SERVER}`) },
      { name: 'the name of a server', text: agentWith('tools: Read\nmcpServers: [db]') },
      {
        name: 'a server of a plugin agent, which is ignored',
        scope: 'plugin',
        text: agentWith(`tools: Read\nmcpServers:\n  - db: ${SERVER}`),
      },
    ],
    finds: [
      {
        name: 'memory that makes a reader a writer',
        text: agentWith('tools: Read, Grep\nmemory: ⟦project⟧'),
        findings: [
          {
            messageId: 'memory',
            severity: 'info',
            certainty: 'certain',
            message: 'Unexpected `memory` beside a list of `tools` that only read; it adds `Write` and `Edit`',
          },
        ],
      },
      {
        name: 'memory of which one tool is denied',
        text: agentWith('tools: Read\ndisallowedTools: Edit\nmemory: ⟦user⟧'),
        findings: [{ messageId: 'memory', data: { names: '`Write`' } }],
      },
      {
        name: 'servers of which the list names no tool or only one',
        text: agentWith(`tools: Read, mcp__logs__tail\nmcpServers:\n  - ⟦db⟧: ${SERVER}\n  - ⟦logs⟧: ${SERVER}`),
        findings: [
          {
            messageId: 'server',
            severity: 'info',
            message: 'Unexpected server `db` beside a list of `tools` without `mcp__db`; a sub-agent gets all of its tools all the same',
          },
          { messageId: 'server', data: { server: 'logs' } },
        ],
      },
    ],
  },
  { describe, it },
);
