import { SetupError } from '../errors/setup-error.ts';
import type { FileHost } from '../model/file-host.ts';
import { compareText } from '../model/finding.ts';
import { isInside, joinPath, parentOf, relativePath } from './posix-path.ts';

const PLUGINS = ['.claude-plugin/plugin.json', '*/.claude-plugin/plugin.json', '*/*/.claude-plugin/plugin.json'] as const;

/** The agents folders that belong to a working folder, by kind; each empty when there is none. */
export interface FolderChoices {
  /** The nearest `.claude/agents`. */
  readonly claude: readonly string[];
  /** The nearest `agents`. */
  readonly plain: readonly string[];
  /** The `agents` of every plugin at most two folders below the project root; looked for only without the others. */
  readonly plugins: readonly string[];
}

/**
 * The folders to lint when no path is given: the nearest `.claude/agents`, else the nearest `agents`, else those of
 * plugins. Empty when there is none; throws what `folderChoices` throws.
 */
export async function defaultFolders(host: FileHost): Promise<readonly string[]> {
  const { claude, plain, plugins } = await folderChoices(host);
  return [claude, plain, plugins].find((folders) => folders.length > 0) ?? [];
}

/**
 * Looks upwards from the working folder to the git root, never into the home folder. Paths relative to the working folder.
 * Throws `SetupError` `outside-root` when a folder is a link that leads out of the project.
 */
export async function folderChoices(host: FileHost): Promise<FolderChoices> {
  const start = host.resolve('.');
  const gitRoot = await host.gitRootOf(start);
  const nearest = async (name: string): Promise<readonly string[]> => {
    for (const folder of foldersUpTo(start, gitRoot, host.homeFolder)) {
      const agents = joinPath(folder, name);
      if ((await host.kindOf(agents)) !== 'folder') continue;
      await refuseEscape(host, agents, gitRoot ?? folder);
      return [relativePath(start, agents)];
    }
    return [];
  };
  const [claude, plain] = [await nearest('.claude/agents'), await nearest('agents')];
  const plugins = claude.length + plain.length > 0 ? [] : await pluginFolders(host, gitRoot ?? start);
  return { claude, plain, plugins: plugins.map((folder) => relativePath(start, folder)).toSorted(compareText) };
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
