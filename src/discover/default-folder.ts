import { SetupError } from '../errors/setup-error.ts';
import type { FileHost } from '../model/file-host.ts';
import { compareText } from '../model/finding.ts';
import { isInside, joinPath, parentOf, relativePath } from './posix-path.ts';

const PLUGINS = ['.claude-plugin/plugin.json', '*/.claude-plugin/plugin.json', '*/*/.claude-plugin/plugin.json'] as const;

/**
 * The folders to lint when no path is given: upwards from the working folder to the git root, never the home folder,
 * the nearest `.claude/agents`, else the nearest `agents`, else the `agents` of every plugin at most two folders below.
 * Relative to the working folder; empty when there is none. Throws `SetupError` `outside-root` when the folder is a
 * link that leads out of the project.
 */
export async function defaultFolders(host: FileHost): Promise<readonly string[]> {
  const start = host.resolve('.');
  const gitRoot = await host.gitRootOf(start);
  const ancestors = foldersUpTo(start, gitRoot, host.homeFolder);
  for (const name of ['.claude/agents', 'agents']) {
    for (const folder of ancestors) {
      const agents = joinPath(folder, name);
      if ((await host.kindOf(agents)) !== 'folder') continue;
      await refuseEscape(host, agents, gitRoot ?? folder);
      return [relativePath(start, agents)];
    }
  }
  const plugins = await pluginFolders(host, gitRoot ?? start);
  return plugins.map((folder) => relativePath(start, folder)).toSorted(compareText);
}

function foldersUpTo(start: string, gitRoot: string | undefined, home: string | undefined): readonly string[] {
  const folders: string[] = [];
  for (let at = start; at !== home; at = parentOf(at)) {
    folders.push(at);
    if (at === gitRoot || at === parentOf(at)) break;
  }
  return folders;
}

async function pluginFolders(host: FileHost, root: string): Promise<readonly string[]> {
  if (root === host.homeFolder || root === '/') return [];
  const manifests = await host.glob(root, PLUGINS);
  const folders: string[] = [];
  for (const manifest of manifests) {
    const agents = joinPath(root, joinPath(parentOf(parentOf(manifest.path)), 'agents'));
    if ((await host.kindOf(agents)) !== 'folder') continue;
    await refuseEscape(host, agents, root);
    folders.push(agents);
  }
  return folders;
}

async function refuseEscape(host: FileHost, folder: string, root: string): Promise<void> {
  const real = await host.realPath(folder);
  const realRoot = await host.realPath(root);
  if (real === undefined || realRoot === undefined || isInside(realRoot, real)) return;
  throw new SetupError('outside-root', `${relativePath(host.resolve('.'), folder)} is a link that leads out of the project`, {
    hint: `subagent-kit lint ${real}`,
  });
}
