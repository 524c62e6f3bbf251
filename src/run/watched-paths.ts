import { defaultFolders } from '../discover/default-folder.ts';
import { isInside, joinPath, parentOf } from '../discover/posix-path.ts';
import { splitGlob } from '../discover/split-glob.ts';
import type { FileHost } from '../model/file-host.ts';
import { CONFIG_FILE_NAMES } from './config-file-names.ts';

/** What decides about agents from the folders around them: settings, what is ignored, and what Claude Code finds there. */
const DECIDING = [
  ...CONFIG_FILE_NAMES,
  '.gitignore',
  '.subagent-kit-ignore',
  '.mcp.json',
  '.claude/settings.json',
  '.claude/settings.local.json',
  '.claude/skills',
  '.claude-plugin',
];

/** The files and folders whose changes can change a report on some paths; absolute. Throws what `defaultFolders` throws. */
export async function watchedPaths(host: FileHost, paths: readonly string[]): Promise<readonly string[]> {
  const given = paths.length > 0 ? paths : await defaultFolders(host);
  const roots = given.map((path) => host.resolve(splitGlob(path)?.folder ?? path));
  const around = new Set<string>();
  for (const root of roots) for (const folder of await foldersAround(host, root)) around.add(folder);
  return [...roots, ...[...around].flatMap((folder) => DECIDING.map((name) => joinPath(folder, name)))];
}

/** The folders from a path up to its git root, or to the working folder without one. */
async function foldersAround(host: FileHost, path: string): Promise<readonly string[]> {
  const here = host.resolve('.');
  const stop = (await host.gitRootOf(path)) ?? (isInside(here, path) ? here : parentOf(path));
  const folders: string[] = [];
  for (let at = path; isInside(stop, at); at = parentOf(at)) {
    folders.push(at);
    if (at === parentOf(at)) break;
  }
  return folders;
}
