import { claudeAgentsAround } from '../discover/find-collections.ts';
import { isInside, joinPath, lastStep, parentOf } from '../discover/posix-path.ts';
import type { FileHost } from '../model/file-host.ts';
import type { Scope } from '../model/load.ts';

/** The folders in which Claude Code looks for what the agents of a collection name. Absolute. */
export interface Sight {
  /** Nothing outside is read. */
  readonly root: string;
  /** The folders of the project from the collection up to the root, nearest first; above the plugin for a plugin's agents. */
  readonly folders: readonly string[];
  /** The folder of the plugin that brings the agents. */
  readonly plugin: string | undefined;
}

/** Where a collection lies. */
export interface SightOf {
  /** The collection's folder, absolute. */
  readonly folder: string;
  readonly scope: Scope;
  /** The folders that were given, absolute: without a git root, the outermost around the collection is the root. */
  readonly given: readonly string[];
}

/** The sight of a collection; undefined for the agents of a user, whose own settings are nobody else's business. */
export async function findSight(host: FileHost, { folder, scope, given }: SightOf): Promise<Sight | undefined> {
  if (scope === 'user') return undefined;
  const start = projectFolderOf(folder);
  const gitRoot = await host.gitRootOf(start);
  const plugin = scope === 'plugin' ? await pluginAround(host, folder, gitRoot) : undefined;
  const root = gitRoot ?? outermost([...given, start, ...(plugin === undefined ? [] : [plugin])], folder) ?? start;
  const folders = foldersUpTo(start, root).filter((at) => at !== host.homeFolder);
  return { root, folders: plugin === undefined ? folders : folders.filter((at) => !isInside(plugin, at)), plugin };
}

/** The project of a `.claude/agents` tree; else the folder around `agents`, or the folder itself. */
function projectFolderOf(folder: string): string {
  const tree = claudeAgentsAround(folder);
  if (tree !== undefined) return parentOf(parentOf(tree));
  return lastStep(folder) === 'agents' ? parentOf(folder) : folder;
}

async function pluginAround(host: FileHost, folder: string, gitRoot: string | undefined): Promise<string | undefined> {
  for (const at of foldersUpTo(folder, gitRoot ?? '/')) {
    if ((await host.kindOf(joinPath(at, '.claude-plugin/plugin.json'))) === 'file') return at;
  }
  return undefined;
}

function outermost(folders: readonly string[], around: string): string | undefined {
  return folders.filter((folder) => isInside(folder, around)).toSorted((a, b) => a.length - b.length)[0];
}

/** The folder and those around it, up to and with the root; the folder alone when it lies outside. */
function foldersUpTo(folder: string, root: string): readonly string[] {
  const folders = [folder];
  for (let at = folder; at !== root && isInside(root, at) && at !== parentOf(at); at = parentOf(at)) folders.push(parentOf(at));
  return folders;
}
