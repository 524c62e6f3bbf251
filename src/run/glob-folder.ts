import glob from 'fast-glob';

import { claudeAgentsAround } from '../discover/find-collections.ts';
import { SetupError } from '../errors/setup-error.ts';
import type { GlobEntry } from '../model/file-host.ts';
import { compareText } from '../model/finding.ts';
import { reasonOf } from './system-reason.ts';

const SKIPPED = ['**/node_modules/**', '**/.git/**'] as const;
const AGENT_TREES = '**/.claude/agents';

/** Entries on disk below an absolute folder: see `FileHost.glob`. Throws `SetupError` `file-unreadable` for a folder that can't be listed. */
export async function globFolder(folder: string, patterns: readonly string[], ignore: readonly string[]): Promise<readonly GlobEntry[]> {
  if (claudeAgentsAround(folder) !== undefined) return sortEntries(await list(folder, patterns, ignore));
  const all = await list(folder, [...patterns, AGENT_TREES], [...ignore, ...SKIPPED]);
  const trees = all.filter((entry) => entry.isFolder && `/${entry.path}`.endsWith('/.claude/agents'));
  const found = new Map(all.map((entry) => [entry.path, entry]));
  if (!patterns.includes('**/*')) for (const tree of trees) found.delete(tree.path);
  // Claude Code reads an agents tree whole, `node_modules` included.
  const inside = patterns.filter((pattern) => pattern.startsWith('**/')).map((pattern) => `**/{node_modules,.git}/${pattern}`);
  for (const tree of inside.length === 0 ? [] : trees) {
    for (const entry of await list(`${folder}/${tree.path}`, inside, ignore)) {
      const path = `${tree.path}/${entry.path}`;
      found.set(path, { ...entry, path });
    }
  }
  return sortEntries([...found.values()]);
}

async function list(folder: string, patterns: readonly string[], ignore: readonly string[]): Promise<readonly GlobEntry[]> {
  try {
    const entries = await glob([...patterns], {
      cwd: folder,
      ignore: [...ignore],
      dot: true,
      onlyFiles: false,
      followSymbolicLinks: false,
      objectMode: true,
      caseSensitiveMatch: true,
    });
    return entries.map((entry) => ({ path: entry.path, isLink: entry.dirent.isSymbolicLink(), isFolder: entry.dirent.isDirectory() }));
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause)) throw cause;
    const path = 'path' in cause ? String(cause.path) : folder;
    throw new SetupError('file-unreadable', `cannot list ${path}: ${reasonOf(cause)}`, { cause });
  }
}

function sortEntries(entries: readonly GlobEntry[]): readonly GlobEntry[] {
  return entries.toSorted((a, b) => compareText(a.path, b.path));
}
