import { joinPath } from '../discover/posix-path.ts';
import { readJsonObject } from '../host/mcp-configuration.ts';
import { isJsonObject, ownValue } from '../model/json.ts';
import type { Sight } from './find-sight.ts';
import type { InsideReader } from './read-inside.ts';

/** The scripts of the `package.json` files in sight. */
export interface ScriptsInSight {
  readonly scripts: readonly string[];
  /** True when there is such a file and no other package may have more. */
  readonly hasAll: boolean;
}

/** Reads the names of scripts; in a workspace each package has its own, which nobody can know from here. */
export async function readScripts(reader: InsideReader, { folders }: Pick<Sight, 'folders'>): Promise<ScriptsInSight> {
  const scripts: string[] = [];
  let files = 0;
  let isWorkspace = false;
  for (const folder of folders) {
    const read = await reader.readText(joinPath(folder, 'package.json'));
    if (read.kind !== 'text') continue;
    const manifest = readJsonObject(read.text);
    const own = manifest === undefined ? undefined : ownValue(manifest, 'scripts');
    if (manifest === undefined || !isJsonObject(own)) return { scripts, hasAll: false };
    files++;
    isWorkspace ||= ownValue(manifest, 'workspaces') !== undefined;
    isWorkspace ||= (await reader.readText(joinPath(folder, 'pnpm-workspace.yaml'))).kind !== 'missing';
    scripts.push(...Object.keys(own));
  }
  return { scripts, hasAll: files > 0 && !isWorkspace && reader.isWhole() };
}
