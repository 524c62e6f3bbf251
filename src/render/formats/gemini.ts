import type { HostFormat } from './host-format.ts';

/** Gemini CLI: Markdown files, checked strictly; a key that it does not know keeps the agent from loading. */
export const geminiFormat: HostFormat = {
  id: 'gemini',
  title: 'Gemini CLI',
  location: '.gemini/agents/NAME.md',
  syntax: 'markdown',
  checkedOn: '2026-11-23',
  sources: {
    subagents: 'https://github.com/google-gemini/gemini-cli/blob/0badfc26f8f2/docs/core/subagents.md',
    tools: 'https://github.com/google-gemini/gemini-cli/blob/052a14639012/docs/reference/tools.md',
    loader: 'https://github.com/google-gemini/gemini-cli/blob/03c6714c6dbe/packages/core/src/agents/agentLoader.ts',
    mcp: 'https://github.com/google-gemini/gemini-cli/issues/26015',
  },
  file: { extension: 'md', source: 'subagents' },
  name: { key: 'name', isSlug: true, source: 'loader' },
  fixed: [{ key: 'kind', value: 'local', source: 'subagents' }],
  settings: {
    model: {
      key: 'model',
      values: { inherit: 'inherit' },
      otherwise: 'Gemini CLI runs models of another name, so the agent gets that of the session',
      source: 'subagents',
    },
    maxTurns: { key: 'max_turns', otherwise: 'Gemini CLI has no such value', source: 'subagents' },
    background: { key: 'background', values: { false: null }, otherwise: 'Gemini CLI has no such setting', source: 'subagents' },
    mcpServers: {
      key: 'mcp_servers',
      values: {},
      otherwise: 'the documentation and the program of Gemini CLI name the key differently, and a wrong one keeps the agent from loading',
      source: 'mcp',
    },
  },
  tools: {
    kind: 'list',
    key: 'tools',
    names: {
      Bash: ['run_shell_command'],
      Read: ['read_file'],
      Edit: ['replace'],
      Write: ['write_file'],
      Grep: ['grep_search'],
      Glob: ['glob', 'list_directory'],
      WebFetch: ['web_fetch'],
      WebSearch: ['google_web_search'],
      TodoWrite: ['write_todos'],
      Skill: ['activate_skill'],
    },
    mcp: { tool: 'mcp_{server}_{tool}', server: 'mcp_{server}_*' },
    source: 'tools',
  },
  delegation: { tool: null, source: 'subagents' },
};
