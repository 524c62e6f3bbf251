import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/tools/undeclared-mcp-server.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

/** An agent with these further lines of front matter. */
function agentWith(lines: string): string {
  return `---\nname: x\ndescription: Use when x\n${lines}\n---\nYou fix tests.\n`;
}

const declares = (...mcpServers: string[]): { readonly mcpServers: readonly string[]; readonly hasMcpConfiguration: boolean } => ({
  mcpServers,
  hasMcpConfiguration: true,
});

testRule(
  rule,
  {
    quiet: [
      { name: 'no tool of a server', text: agentWith('tools: Read, Bash, Frobnicate'), surroundings: declares() },
      {
        name: 'servers that a configuration declares',
        text: agentWith('tools: Read, mcp__github, mcp__my_server__get'),
        surroundings: declares('github', 'my_server'),
      },
      {
        name: 'servers that the agent brings, whatever their names hold',
        text: agentWith('tools: Read, mcp__my_db__get\nmcpServers:\n  - my.db:\n      command: serve'),
        surroundings: declares(),
      },
      {
        name: 'a name that refers to a declared server',
        text: agentWith('tools: Read, mcp__my_db__get\nmcpServers: [my.db]'),
        surroundings: declares('my_db'),
      },
      { name: 'the server of the editor', text: agentWith('tools: Read, mcp__ide__getDiagnostics'), surroundings: declares('github') },
      { name: 'a denial', text: agentWith('disallowedTools: mcp__github'), surroundings: declares('linear') },
      {
        name: 'tools that are denied anyway',
        text: agentWith('tools: Read, mcp__github\ndisallowedTools: mcp__*'),
        surroundings: declares(),
      },
      { name: 'patterns, which another rule reports', text: agentWith('tools: Read, mcp__*, mcp__a__get_*'), surroundings: declares() },
      { name: 'no list', text: agentWith('model: opus'), surroundings: declares() },
      { name: 'a file without front matter', text: 'tools: mcp__github\n', surroundings: declares() },
    ],
    finds: [
      {
        name: 'servers that are not allowed, also those that a configuration declares, the agent brings or refers to',
        text: agentWith(
          'tools: Read, mcp__github, mcp__in_house__get, ⟦mcp__slack__post⟧, mcp__slack__read, mcp__ide__getDiagnostics\nmcpServers:\n  - ⟦jira⟧\n  - ⟦my.db⟧:\n      command: serve',
        ),
        options: { allow: ['github', 'in.*'] },
        surroundings: declares('slack'),
        findings: [
          {
            messageId: 'forbidden',
            message: 'Unexpected MCP server `slack`, expected one of those that are allowed: `github` and `in.*`',
          },
          { messageId: 'forbidden', data: { server: 'jira', allowed: '`github` and `in.*`' } },
          { messageId: 'forbidden', data: { server: 'my_db', allowed: '`github` and `in.*`' } },
        ],
      },
      {
        name: 'servers that the configuration in sight lacks, each once',
        text: agentWith('tools: Read, ⟦mcp__slack__post⟧, mcp__slack__read, ⟦mcp__jira⟧, mcp__github__get'),
        surroundings: declares('github'),
        findings: [
          {
            messageId: 'missing',
            severity: 'warning',
            certainty: 'likely',
            message: 'Missing MCP server `slack` in every configuration in sight; Claude Code drops its tools',
          },
          { messageId: 'missing', data: { server: 'jira', near: '', effect: 'Claude Code drops its tools' } },
        ],
      },
      {
        name: 'a server without which the agent has no tool',
        text: agentWith('tools: ⟦mcp__slack__post⟧'),
        surroundings: declares('github'),
        findings: [
          {
            messageId: 'missing',
            severity: 'warning',
            message: 'Missing MCP server `slack` in every configuration in sight; the agent is left without any tool',
          },
        ],
      },
      {
        name: 'a server where no configuration is in sight',
        text: agentWith('tools: Read, ⟦mcp__slack__post⟧'),
        findings: [
          {
            messageId: 'unseen',
            severity: 'info',
            certainty: 'possible',
            message: 'Missing configuration of the MCP server `slack` in sight; unless the user has one, Claude Code drops its tools',
          },
        ],
      },
      {
        name: 'the only server where no configuration is in sight',
        text: agentWith('tools: ⟦mcp__slack__post⟧, mcp__slack__read'),
        findings: [{ messageId: 'unseen', severity: 'warning', certainty: 'possible' }],
      },
      {
        name: 'servers that no file of a project can declare',
        text: agentWith('tools: Read, ⟦mcp__plugin_kit_db__get⟧, ⟦mcp__claude_ai_Linear__get⟧'),
        surroundings: declares('github'),
        findings: [
          { messageId: 'unseen', severity: 'info', certainty: 'possible' },
          { messageId: 'unseen', severity: 'info', certainty: 'possible' },
        ],
      },
      {
        name: 'another case, and a name that is nearly right',
        text: agentWith('tools: Read, ⟦mcp__GitHub__get⟧, mcp__GitHub__list, ⟦mcp__playwrihgt⟧'),
        surroundings: declares('github', 'playwright'),
        findings: [
          {
            messageId: 'near',
            message: 'Unknown MCP server `GitHub`, did you mean `github`; Claude Code drops its tools',
            certainty: 'likely',
            suggestions: [agentWith('tools: Read, mcp__github__get, mcp__github__list, mcp__playwrihgt')],
          },
          { messageId: 'near', suggestions: [agentWith('tools: Read, mcp__GitHub__get, mcp__GitHub__list, mcp__playwright')] },
        ],
      },
      {
        name: 'a name as the configuration writes it, where the tools have another',
        text: agentWith('tools:\n  - Read\n  - ⟦mcp__my.server__get⟧'),
        surroundings: declares('my_server'),
        findings: [{ messageId: 'near', suggestions: [agentWith('tools:\n  - Read\n  - mcp__my_server__get')] }],
      },
      {
        name: "a plugin's server without the name of the plugin",
        scope: 'plugin',
        text: agentWith('tools: Read, ⟦mcp__db__get⟧, mcp__plugin_my-kit_db__list'),
        surroundings: declares('plugin_my-kit_db'),
        findings: [
          {
            messageId: 'plugin',
            severity: 'warning',
            certainty: 'likely',
            message:
              "Unknown MCP server `db`, did you mean `plugin_my-kit_db`, as tools of a plugin's server are named; Claude Code drops its tools",
            suggestions: [agentWith('tools: Read, mcp__plugin_my-kit_db__get, mcp__plugin_my-kit_db__list')],
          },
        ],
      },
      {
        name: "servers that a plugin's agent brings, which Claude Code ignores",
        scope: 'plugin',
        text: agentWith('tools: Read, ⟦mcp__inline__get⟧\nmcpServers:\n  - inline:\n      command: serve'),
        surroundings: declares('plugin_my-kit_db'),
        findings: [{ messageId: 'missing' }],
      },
      {
        name: 'a name in `mcpServers`, which only refers to a server',
        text: agentWith('mcpServers: [github, ⟦slack⟧]\ntools: Read, mcp__slack__post'),
        surroundings: declares('github'),
        findings: [{ messageId: 'missing' }],
      },
      {
        name: 'front matter that Claude Code can not read',
        text: '---\nname: x\ndescription: |\n  Use when x\n foo: bar: "baz\ntools: Read, ⟦mcp__slack__post⟧\n---\nYou fix tests.\n',
        surroundings: declares('github'),
        findings: [{ messageId: 'missing', severity: 'info' }],
      },
      {
        name: 'a name that an escape hides',
        text: agentWith('tools: ⟦"Read, mcp__Gith\\x75b__get"⟧'),
        surroundings: declares('github'),
        findings: [{ messageId: 'near' }],
      },
    ],
  },
  { describe, it },
);
