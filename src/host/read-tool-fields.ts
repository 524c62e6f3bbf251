import type { HostFacts } from '../model/host-facts.ts';
import { isJsonObject, ownValue } from '../model/json.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Scope } from '../model/load.ts';
import { toolServerName } from './mcp-configuration.ts';
import { readMemory, readPermissionMode } from './coerce-fields.ts';
import type { ToolFields } from './resolve-tools.ts';

/** Where the front matter stands and what is known around it. */
export interface ToolSurroundings {
  readonly facts: HostFacts;
  readonly scope: Scope;
  /** MCP servers that a configuration in sight declares, as the names of their tools write them. */
  readonly mcpServers?: ReadonlySet<string>;
}

/** The part of front matter, as Claude Code reads it, that decides which tools the agent is granted. */
export function readToolFields(fields: JsonObject, { facts, scope, mcpServers }: ToolSurroundings): ToolFields {
  return {
    tools: ownValue(fields, 'tools'),
    disallowedTools: ownValue(fields, 'disallowedTools'),
    hasMemory: readMemory(ownValue(fields, 'memory'), facts) !== undefined,
    isPlanMode: readPermissionMode(ownValue(fields, 'permissionMode'), facts, scope) === 'plan',
    mcpServers: new Set([
      ...(mcpServers ?? []),
      ...(scope === 'plugin' ? [] : serversOf(ownValue(fields, 'mcpServers')).map(toolServerName)),
    ]),
  };
}

/** Names of the servers that the agent itself brings: items of the list, each a name or a map with one key. */
function serversOf(value: Json | undefined): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: Json) => {
    if (typeof item === 'string') return [item];
    const names = isJsonObject(item) ? Object.keys(item) : [];
    return names.length === 1 ? names : [];
  });
}
