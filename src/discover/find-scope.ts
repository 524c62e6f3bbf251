import type { FileHost } from '../model/file-host.ts';
import type { Scope } from '../model/load.ts';
import { claudeAgentsAround } from './find-collections.ts';
import { isInside, joinPath, parentOf } from './posix-path.ts';

/**
 * Tells in which scope Claude Code sees a file: `user` below `.claude/agents` of the home folder, `plugin` below a
 * folder with `.claude-plugin/plugin.json`, else `project`. The `.claude/agents` tree of a plugin's own repository
 * belongs to the project. Remembers what it asked; one call a run.
 */
export function createScopeFinder(host: FileHost): (path: string) => Promise<Scope> {
  const known = new Map<string, Promise<boolean>>();
  const isPlugin = (folder: string, stop: string | undefined): Promise<boolean> => {
    const key = `${stop ?? ''}\n${folder}`;
    const answer = known.get(key) ?? hasManifest(host, folder).then((found) => found || goUp(folder, stop));
    known.set(key, answer);
    return answer;
  };
  const goUp = async (folder: string, stop: string | undefined): Promise<boolean> => {
    const parent = parentOf(folder);
    return folder !== stop && parent !== folder && isPlugin(parent, stop);
  };
  return async (path) => {
    const folder = parentOf(host.resolve(path));
    const tree = claudeAgentsAround(folder);
    if (tree !== undefined && host.homeFolder !== undefined && isInside(joinPath(host.homeFolder, '.claude/agents'), tree)) return 'user';
    return (await isPlugin(folder, tree)) ? 'plugin' : 'project';
  };
}

async function hasManifest(host: FileHost, folder: string): Promise<boolean> {
  return (await host.kindOf(joinPath(folder, '.claude-plugin/plugin.json'))) === 'file';
}
