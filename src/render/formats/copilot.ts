import type { HostFormat } from './host-format.ts';

/** GitHub Copilot: its coding agent, its CLI, and the editors that read `.github/agents`. */
export const copilotFormat: HostFormat = {
  id: 'copilot',
  title: 'GitHub Copilot',
  location: '.github/agents/NAME.agent.md',
  syntax: 'markdown',
  checkedOn: '2026-11-23',
  sources: {
    reference: 'https://github.com/github/docs/blob/03e038c5a490/content/copilot/reference/custom-agents-configuration.md',
  },
  file: { extension: 'agent.md', source: 'reference' },
  name: { key: 'name', isSlug: false, source: 'reference' },
  fixed: [],
  settings: {
    model: {
      key: 'model',
      values: { inherit: null },
      otherwise: 'Copilot names models otherwise, so the agent gets the default',
      source: 'reference',
    },
    background: { key: 'background', values: { false: null }, otherwise: 'GitHub Copilot has no such setting', source: 'reference' },
  },
  tools: {
    kind: 'list',
    key: 'tools',
    names: {
      Agent: ['agent'],
      Bash: ['execute'],
      PowerShell: ['execute'],
      Read: ['read'],
      Edit: ['edit'],
      Write: ['edit'],
      NotebookEdit: ['edit'],
      Grep: ['search'],
      Glob: ['search'],
      WebFetch: ['web'],
      WebSearch: ['web'],
      TodoWrite: ['todo'],
    },
    mcp: { tool: '{server}/{tool}', server: '{server}/*' },
    source: 'reference',
  },
  delegation: { tool: 'agent', source: 'reference' },
  mostPromptCharacters: { most: 30_000, source: 'reference' },
};
