import type { HostFormat } from './host-format.ts';
import { READING_TOOLS, WRITING_TOOLS } from './tool-effects.ts';

/** Cursor: Markdown files with five keys. */
export const cursorFormat: HostFormat = {
  id: 'cursor',
  title: 'Cursor',
  location: '.cursor/agents/NAME.md',
  syntax: 'markdown',
  checkedOn: '2026-11-23',
  sources: { subagents: 'https://cursor.com/docs/subagents (a copy of 2026-07-29)' },
  file: { extension: 'md', source: 'subagents' },
  name: { key: 'name', isSlug: true, source: 'subagents' },
  fixed: [],
  settings: {
    model: {
      key: 'model',
      values: { inherit: 'inherit' },
      otherwise: 'Cursor names models otherwise, so the agent gets that of its parent',
      source: 'subagents',
    },
    background: { key: 'is_background', otherwise: 'Cursor has no such value', source: 'subagents' },
  },
  tools: {
    kind: 'read-only',
    key: 'readonly',
    value: true,
    reading: READING_TOOLS,
    writing: WRITING_TOOLS,
    gap: 'Cursor has no list of tools for an agent; it can be kept from writing alone',
    source: 'subagents',
  },
  delegation: { tool: 'Task', source: 'subagents' },
};
