import { isInside, joinPath } from '../discover/posix-path.ts';
import { pluginServerName, readManifestServers, readPluginServers, readProjectServers, toolServerName } from '../host/mcp-configuration.ts';
import type { McpConfiguration } from '../host/mcp-configuration.ts';
import type { Sight } from './find-sight.ts';
import type { InsideReader } from './read-inside.ts';
import type { Plugin } from './read-plugin.ts';

const FILE = '.mcp.json';

/** The MCP servers that configurations in sight declare. */
export interface ServersInSight {
  /** As the names of their tools write them. */
  readonly servers: readonly string[];
  /** True when a configuration that belongs to the agents was read, and nothing in it points to what can't be read. */
  readonly hasConfiguration: boolean;
}

/**
 * Reads `.mcp.json` of the project's folders and what the plugin declares. For a plugin's agents only the plugin's own
 * configuration tells what is not declared: it goes where the plugin goes.
 */
export async function readServers(reader: InsideReader, sight: Sight, plugin: Plugin | undefined): Promise<ServersInSight> {
  const servers: string[] = [];
  let hasProject = false;
  for (const folder of sight.folders) {
    const found = await readFile(reader, joinPath(folder, FILE), readProjectServers);
    if (found === undefined) continue;
    hasProject = true;
    servers.push(...found.map(toolServerName));
  }
  if (sight.plugin === undefined) return { servers, hasConfiguration: hasProject };
  if (plugin === undefined) return { servers, hasConfiguration: false };
  const own = await readOwn(reader, plugin);
  return { servers: [...servers, ...own.servers.map((server) => pluginServerName(plugin.name, server))], hasConfiguration: own.isWhole };
}

async function readOwn(reader: InsideReader, plugin: Plugin): Promise<{ readonly servers: readonly string[]; readonly isWhole: boolean }> {
  const declared = readManifestServers(plugin.manifest);
  const paths = [FILE, ...declared.files].map((path) => joinPath(plugin.folder, path)).filter((path) => isInside(plugin.folder, path));
  const read: (readonly string[])[] = [];
  for (const path of new Set(paths)) {
    const found = await readFile(reader, path, readPluginServers);
    if (found !== undefined) read.push(found);
  }
  const servers = [...declared.servers, ...read.flat()];
  return { servers, isWhole: !declared.isPartial && (read.length > 0 || declared.servers.length > 0) };
}

async function readFile(
  reader: InsideReader,
  path: string,
  readConfiguration: (text: string) => McpConfiguration,
): Promise<readonly string[] | undefined> {
  const read = await reader.readText(path);
  if (read.kind !== 'text') return undefined;
  const configuration = readConfiguration(read.text);
  if (configuration.kind === 'read') return configuration.servers;
  reader.reject(path, 'broken', configuration.reason);
  return undefined;
}
