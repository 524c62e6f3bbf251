import { isJsonObject, ownValue } from '../model/json.ts';
import type { Json, JsonObject } from '../model/json.ts';

/** The servers of a configuration by name, or why Claude Code reads none from it. */
export type McpConfiguration =
  { readonly kind: 'read'; readonly servers: readonly string[] } | { readonly kind: 'broken'; readonly reason: string };

/** What the manifest of a plugin says about MCP servers. */
export interface PluginServers {
  /** Servers that stand in the manifest. */
  readonly servers: readonly string[];
  /** Files that declare more, relative to the plugin, in source order. */
  readonly files: readonly string[];
  /** True when there are some that can't be known from here: a bundle, an address. */
  readonly isPartial: boolean;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Parses JSON as Claude Code does: no comments, a byte order mark is skipped. Undefined for what is no JSON object. */
export function readJsonObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
    return isJsonObject(value) ? value : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

/** The servers of a project's `.mcp.json`, which must hold `mcpServers`. */
export function readProjectServers(text: string): McpConfiguration {
  const value = readJsonObject(text);
  if (value === undefined) return { kind: 'broken', reason: 'is no JSON object' };
  const servers = ownValue(value, 'mcpServers');
  return isJsonObject(servers) ? { kind: 'read', servers: Object.keys(servers) } : { kind: 'broken', reason: 'holds no map `mcpServers`' };
}

/** The servers of a plugin's `.mcp.json`, or of a file that its manifest names: below `mcpServers`, or at the top. */
export function readPluginServers(text: string): McpConfiguration {
  const value = readJsonObject(text);
  if (value === undefined) return { kind: 'broken', reason: 'is no JSON object' };
  const servers = ownValue(value, 'mcpServers');
  return { kind: 'read', servers: Object.keys(isJsonObject(servers) ? servers : value) };
}

/** What `mcpServers` of a plugin's manifest declares: a map, the path of a file, or a list of both. Other paths than `./…` are ignored. */
export function readManifestServers(manifest: JsonObject): PluginServers {
  const value = ownValue(manifest, 'mcpServers');
  const items: readonly Json[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const paths = items.filter((item) => typeof item === 'string');
  const isOpaque = (path: string): boolean => path.includes('://') || /\.(?:mcpb|dxt)$/.test(path);
  return {
    servers: items.flatMap((item) => (isJsonObject(item) ? Object.keys(item) : [])),
    files: paths.filter((path) => path.startsWith('./') && !isOpaque(path)),
    isPartial: paths.some(isOpaque),
  };
}

/**
 * A server's name as the names of its tools write it: everything but letters, digits, `_` and `-` becomes `_`. Of a name
 * with two underscores in a row only what stands before them, because the names of tools are read so.
 */
export function toolServerName(server: string): string {
  const name = server.replaceAll(/[^\w-]/g, '_');
  const end = name.indexOf('__');
  return end > 0 ? name.slice(0, end) : name;
}

/** The name that a server of a plugin goes by in the names of its tools: `plugin_NAME_SERVER`. */
export function pluginServerName(plugin: string, server: string): string {
  return toolServerName(`plugin:${plugin}:${server}`);
}

/** True for servers that no file of a project can declare: those of some plugin, and connectors of a claude.ai account. */
export function isDeclaredElsewhere(server: string): boolean {
  return server.startsWith('plugin_') || server.startsWith('claude_ai_');
}
