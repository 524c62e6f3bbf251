import type { HostFacts } from '../model/host-facts.ts';
import type { Json } from '../model/json.ts';
import { mayBeNewTool, resolveToolEntry } from './resolve-tool.ts';
import type { ToolResolution } from './resolve-tool.ts';
import { readToolEntries } from './tool-entries.ts';
import type { ToolEntry } from './tool-entries.ts';

/** The fields that decide which tools an agent is granted. */
export interface ToolFields {
  /** Undefined only when the key is absent: an empty value grants nothing. */
  readonly tools: Json | undefined;
  readonly disallowedTools: Json | undefined;
  readonly hasMemory: boolean;
  readonly isPlanMode: boolean;
  /** Names of MCP servers that the agent or its project declares. */
  readonly mcpServers: ReadonlySet<string>;
}

/**
 * The tools of a foreground sub-agent. `inherited`: all that the session has, without `denied`; `listed`: those, of
 * which `maybeAbsent` are offered by some sessions only, or may be newer than the facts; `nothing`: none, because the list is empty or all denied
 * (`empty`) or because no name in it means a tool (`unknown`).
 */
export type ToolGrant =
  | { readonly kind: 'inherited'; readonly denied: readonly string[] }
  | { readonly kind: 'listed'; readonly tools: readonly string[]; readonly maybeAbsent: readonly string[] }
  | { readonly kind: 'nothing'; readonly why: 'empty' | 'unknown' };

/** Resolves `tools`, `disallowedTools` and `memory` into what the host grants, in source order without duplicates. */
export function resolveTools(fields: ToolFields, facts: HostFacts): ToolGrant {
  const denials = readToolEntries(fields.disallowedTools).map((entry) => resolveNamed(entry, facts));
  const listed = readToolEntries(fields.tools).map((entry) => resolveNamed(entry, facts));
  if (fields.tools === undefined || listed.some(({ resolution }) => resolution.kind === 'all')) {
    return { kind: 'inherited', denied: deniedTools(denials, facts) };
  }
  const wanted = fields.hasMemory ? withMemoryTools(listed, facts) : listed;
  const allowed = wanted.filter((entry) => !isDenied(entry, denials, facts));
  if (allowed.length === 0) return { kind: 'nothing', why: 'empty' };
  const tools = grantedOf(allowed, fields, facts);
  if (tools.length > 0) return { kind: 'listed', tools, maybeAbsent: tools.filter((tool) => isMaybeAbsent(tool, facts)) };
  const isNew = ({ name, resolution }: NamedEntry): boolean => resolution.kind === 'unknown' && mayBeNewTool(name, facts);
  const newTools = unique(allowed.filter(isNew).map(({ name }) => name));
  if (newTools.length > 0) return { kind: 'listed', tools: newTools, maybeAbsent: newTools };
  const isLaunched = allowed.some(({ resolution }) => resolution.kind === 'tool' && resolution.availability === 'beside-deferred-tools');
  return { kind: 'nothing', why: isLaunched ? 'empty' : 'unknown' };
}

/** An entry under the canonical name of its tool. */
export interface NamedEntry {
  readonly name: string;
  readonly resolution: ToolResolution;
}

/** Resolves an entry of `tools` or `disallowedTools`; what is no built-in tool keeps its name. */
export function resolveNamed(entry: Pick<ToolEntry, 'text' | 'name'>, facts: HostFacts): NamedEntry {
  const resolution = resolveToolEntry(entry, facts);
  return { name: resolution.kind === 'tool' ? resolution.tool : entry.name, resolution };
}

function withMemoryTools(listed: readonly NamedEntry[], facts: HostFacts): readonly NamedEntry[] {
  const missing = facts.memoryTools.filter((tool) => !listed.some(({ name }) => name === tool));
  return [...listed, ...missing.map((tool) => resolveNamed({ text: tool, name: tool }, facts))];
}

/** True when one of the denials takes the entry away. */
export function isDenied(entry: NamedEntry, denials: readonly NamedEntry[], facts: HostFacts): boolean {
  const company = facts.toolsDeniedWith.get(entry.name);
  return denials.some((denial) => denial.name === entry.name || denial.name === company || coversMcp(denial, entry));
}

/** `mcp__*` and a server's name deny every tool of all servers or of that one. */
function coversMcp(denial: NamedEntry, entry: NamedEntry): boolean {
  if (entry.resolution.kind !== 'mcp') return false;
  if (denial.name === 'mcp__*') return true;
  const { resolution } = denial;
  return resolution.kind === 'mcp' && resolution.tool === null && resolution.server === entry.resolution.server;
}

/** What a denial takes from an agent that inherits: known tools and MCP patterns; other names and `*` take nothing. */
function deniedTools(denials: readonly NamedEntry[], facts: HostFacts): readonly string[] {
  const denied = denials.filter(({ name, resolution }) => resolution.kind === 'tool' || resolution.kind === 'mcp' || name === 'mcp__*');
  const names = denied.map(({ name }) => name);
  const company = [...facts.toolsDeniedWith].filter(([, other]) => names.includes(other)).map(([tool]) => tool);
  return unique([...names, ...company]);
}

function grantedOf(allowed: readonly NamedEntry[], fields: ToolFields, facts: HostFacts): readonly string[] {
  const named = unique(allowed.filter(({ resolution }) => isOffered(resolution, fields)).map(({ name }) => name));
  const hasDeferred = named.some((tool) => isDeferred(tool, facts));
  return named.filter((tool) => {
    const beside = facts.toolsDroppedBeside.get(tool);
    if (beside !== undefined && named.includes(beside)) return false;
    return hasDeferred || facts.tools.get(tool)?.inSubagent !== 'beside-deferred';
  });
}

function isOffered(resolution: ToolResolution, fields: ToolFields): boolean {
  if (resolution.kind === 'mcp') return fields.mcpServers.has(resolution.server);
  if (resolution.kind !== 'tool' || resolution.availability === 'never-in-subagent') return false;
  return resolution.availability !== 'plan-mode-only' || fields.isPlanMode;
}

/** Tools that the host loads on demand, through `ToolSearch`: some of its own and all of MCP. */
function isDeferred(tool: string, facts: HostFacts): boolean {
  return facts.tools.get(tool)?.isDeferred ?? true;
}

function isMaybeAbsent(tool: string, facts: HostFacts): boolean {
  const fact = facts.tools.get(tool);
  return fact === undefined || fact.inSubagent === 'some';
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
