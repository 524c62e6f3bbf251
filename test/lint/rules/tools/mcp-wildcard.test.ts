import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/tools/mcp-wildcard.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

/** An agent with these further lines of front matter. */
function agentWith(lines: string): string {
  return `---\nname: x\ndescription: Use when x\n${lines}\n---\nYou fix tests.\n`;
}

testRule(
  rule,
  {
    quiet: [
      { name: 'servers and single tools', text: agentWith('tools: Read, mcp__a, mcp__a__*, mcp__a__b, mcp__my_server__get') },
      { name: 'a denial of all servers', text: agentWith('disallowedTools: mcp__*') },
      { name: 'nothing else in the list, which another rule reports', text: agentWith('tools: mcp__*') },
    ],
    finds: [
      {
        name: 'all servers, and the beginning of a name',
        text: agentWith('tools: Read, ⟦mcp__*⟧, ⟦mcp__my_server__get_*⟧'),
        findings: [
          {
            messageId: 'servers',
            severity: 'warning',
            message: 'Unexpected pattern `mcp__*`, expected one entry `mcp__SERVER` for each server; it matches nothing',
          },
          {
            messageId: 'tools',
            message: 'Unexpected pattern `mcp__my_server__get_*`, expected `mcp__my_server` or full names of its tools; it matches nothing',
            suggestions: [agentWith('tools: Read, mcp__*, mcp__my_server')],
          },
        ],
      },
      {
        name: 'stars in the name of the server, and no name',
        text: agentWith('tools: Read, ⟦mcp__a*__b⟧, ⟦mcp____b⟧'),
        findings: [{ messageId: 'servers' }, { messageId: 'servers' }],
      },
    ],
  },
  { describe, it },
);
