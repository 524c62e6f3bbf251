import type { HostFormat } from './host-format.ts';
import { READING_TOOLS, WRITING_TOOLS } from './tool-effects.ts';

/** OpenAI Codex: one TOML file an agent, a layer of its configuration. */
export const codexFormat: HostFormat = {
  id: 'codex',
  title: 'OpenAI Codex',
  location: '.codex/agents/NAME.toml',
  syntax: 'toml',
  checkedOn: '2026-11-23',
  sources: {
    subagents: 'https://learn.chatgpt.com/docs/agent-configuration/subagents (a copy of 2026-09-03)',
  },
  file: { extension: 'toml', source: 'subagents' },
  name: { key: 'name', isSlug: false, source: 'subagents' },
  fixed: [],
  settings: {
    model: {
      key: 'model',
      values: { inherit: null },
      otherwise: 'Codex runs models of another name, so the agent gets that of the session',
      source: 'subagents',
    },
    effort: {
      key: 'model_reasoning_effort',
      values: { low: 'low', medium: 'medium', high: 'high', xhigh: 'xhigh' },
      otherwise: 'Codex has no such effort',
      source: 'subagents',
    },
    background: { key: 'background', values: { false: null }, otherwise: 'Codex has no such setting', source: 'subagents' },
  },
  tools: {
    kind: 'read-only',
    key: 'sandbox_mode',
    value: 'read-only',
    reading: READING_TOOLS,
    writing: WRITING_TOOLS,
    gap: 'Codex has no list of tools for an agent; its sandbox alone can be closed',
    source: 'subagents',
  },
  delegation: { tool: null, source: 'subagents' },
};
