import type { HostFormat } from './host-format.ts';

/**
 * OpenCode: Markdown files. Its first version and its second both read these keys. Permissions are denied and never
 * allowed, since what an agent allows would win over what its user asks to be asked for.
 */
export const opencodeFormat: HostFormat = {
  id: 'opencode',
  title: 'OpenCode',
  location: '.opencode/agents/NAME.md',
  syntax: 'markdown',
  checkedOn: '2026-11-23',
  sources: {
    agents: 'https://github.com/anomalyco/opencode/blob/0239fd0a335d/packages/web/src/content/docs/agents.mdx',
    permissions: 'https://github.com/anomalyco/opencode/blob/0783a1b281fa/packages/web/src/content/docs/permissions.mdx',
    schema: 'https://github.com/anomalyco/opencode/blob/24e029066e15/packages/core/src/v1/config/agent.ts',
    migration: 'https://github.com/anomalyco/opencode/blob/08ff181df6ad/packages/docs/migrate-v1.mdx',
  },
  file: { extension: 'md', source: 'migration' },
  name: { key: null, isSlug: false, source: 'agents' },
  fixed: [{ key: 'mode', value: 'subagent', source: 'agents' }],
  settings: {
    model: {
      key: 'model',
      values: { inherit: null },
      otherwise: 'OpenCode names models with their provider, so the agent gets that of its caller',
      source: 'agents',
    },
    maxTurns: { key: 'steps', otherwise: 'OpenCode has no such value', source: 'schema' },
    background: { key: 'background', values: { false: null }, otherwise: 'OpenCode has no such setting', source: 'schema' },
    color: {
      key: 'color',
      values: {},
      otherwise: 'OpenCode takes hexadecimal colours and those of its theme',
      source: 'schema',
    },
  },
  tools: {
    kind: 'deny',
    key: 'permission',
    names: {
      Agent: ['task'],
      Bash: ['bash'],
      PowerShell: ['bash'],
      Read: ['read'],
      Edit: ['edit'],
      Write: ['edit'],
      NotebookEdit: ['edit'],
      Grep: ['grep'],
      Glob: ['glob', 'list'],
      LSP: ['lsp'],
      WebFetch: ['webfetch'],
      WebSearch: ['websearch', 'codesearch'],
      TodoWrite: ['todoread', 'todowrite'],
      Skill: ['skill'],
    },
    gap: 'OpenCode denies what it is told by name, so tools of MCP servers stay granted',
    source: 'permissions',
  },
  delegation: { tool: 'task', source: 'permissions' },
};
