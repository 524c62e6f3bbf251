import { joinPath } from '../discover/posix-path.ts';
import { readJsonObject } from '../host/mcp-configuration.ts';
import { ownValue } from '../model/json.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { InsideReader } from './read-inside.ts';

/** A plugin, by its manifest. */
export interface Plugin {
  /** Absolute. */
  readonly folder: string;
  readonly name: string;
  readonly manifest: JsonObject;
}

/** Reads the manifest of a plugin; undefined when it can't be read, or gives no name. */
export async function readPlugin(reader: InsideReader, folder: string): Promise<Plugin | undefined> {
  const path = joinPath(folder, '.claude-plugin/plugin.json');
  const read = await reader.readText(path);
  if (read.kind !== 'text') return undefined;
  const manifest = readJsonObject(read.text);
  const name = manifest === undefined ? undefined : ownValue(manifest, 'name');
  if (manifest !== undefined && !namesFiles(ownValue(manifest, 'agents'))) {
    reader.reject(path, 'broken', 'names more in `agents` than `.md` files');
    return undefined;
  }
  if (manifest !== undefined && typeof name === 'string' && name !== '') return { folder, name, manifest };
  reader.reject(path, 'broken', manifest === undefined ? 'is no JSON object' : 'holds no `name`');
  return undefined;
}

/** Claude Code rejects the whole plugin where `agents` names a folder. */
function namesFiles(agents: Json | undefined): boolean {
  const paths = Array.isArray(agents) ? agents : [agents];
  return paths.every((path) => typeof path !== 'string' || path.endsWith('.md'));
}

/** The paths that a key of the manifest names, absolute: text or a list of it, each beginning with `./`. Other values name none. */
export function pathsOf({ folder, manifest }: Plugin, key: string): readonly string[] {
  const value = ownValue(manifest, key);
  const paths = Array.isArray(value) ? value : [value];
  return paths.flatMap((path) => (typeof path === 'string' && path.startsWith('./') ? [joinPath(folder, path)] : []));
}
