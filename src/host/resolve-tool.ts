import type { HostFacts } from '../model/host-facts.ts';
import { isBeyondFacts } from './claude-version.ts';
import { ALL_TOOLS } from './tool-entries.ts';
import type { ToolEntry } from './tool-entries.ts';

/** What an entry of `tools` comes to in a sub-agent. */
export type ToolResolution =
  /** Every tool. */
  | { readonly kind: 'all' }
  /** A built-in tool. `isAlias`: under an older name. */
  | { readonly kind: 'tool'; readonly tool: string; readonly availability: ToolAvailability; readonly isAlias: boolean }
  /** A tool of an MCP server; `tool` is null for all tools of the server. */
  | { readonly kind: 'mcp'; readonly server: string; readonly tool: string | null }
  /** Looks like MCP, but matches no tool of any server: `mcp__*`, `mcp__server__get_*`. */
  | { readonly kind: 'mcp-mismatch' }
  /** A tool once, none now. */
  | { readonly kind: 'removed'; readonly replacement: string | null; readonly note: string }
  | { readonly kind: 'unknown' };

export type ToolAvailability = 'granted' | 'session-dependent' | 'never-in-subagent' | 'plan-mode-only' | 'beside-deferred-tools';

const AVAILABILITY = {
  always: 'granted',
  some: 'session-dependent',
  never: 'never-in-subagent',
  'plan-mode': 'plan-mode-only',
  'beside-deferred': 'beside-deferred-tools',
} as const;

/** Resolves one entry by the facts of a version; names are case-sensitive. */
export function resolveToolEntry(entry: Pick<ToolEntry, 'text' | 'name'>, facts: HostFacts): ToolResolution {
  if (entry.text === ALL_TOOLS) return { kind: 'all' };
  const tool = facts.toolAliases.get(entry.name) ?? entry.name;
  const fact = facts.tools.get(tool);
  if (fact !== undefined) return { kind: 'tool', tool, availability: AVAILABILITY[fact.inSubagent], isAlias: tool !== entry.name };
  if (entry.name.startsWith(MCP)) return resolveMcp(entry.name);
  const removed = facts.removedTools.get(entry.name);
  return removed === undefined ? { kind: 'unknown' } : { kind: 'removed', ...removed };
}

const TOOL_LIKE = /^[A-Z][A-Za-z]{2,60}$/;

/** True for a name that may be a tool of a version that is newer than the facts. */
export function mayBeNewTool(name: string, facts: HostFacts): boolean {
  return isBeyondFacts(facts) && TOOL_LIKE.test(name);
}

const MCP = 'mcp__';

function resolveMcp(name: string): ToolResolution {
  const rest = name.slice(MCP.length);
  const separator = rest.indexOf('__');
  const server = separator === -1 ? rest : rest.slice(0, separator);
  const tool = separator === -1 ? ALL_TOOLS : rest.slice(separator + 2);
  if (server === '' || server.includes('*')) return { kind: 'mcp-mismatch' };
  if (tool === ALL_TOOLS) return { kind: 'mcp', server, tool: null };
  return tool === '' || tool.includes('*') ? { kind: 'mcp-mismatch' } : { kind: 'mcp', server, tool };
}
