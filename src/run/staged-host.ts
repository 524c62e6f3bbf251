import { isUtf8 } from 'node:buffer';
import { isInside, joinPath, relativePath } from '../discover/posix-path.ts';
import type { FileHost, GlobEntry, ReadResult } from '../model/file-host.ts';
import { compareText } from '../model/finding.ts';
import { LIMITS } from '../parse/limits.ts';
import { matchesGlob } from './match-glob.ts';
import { askGit, runGit, splitNames } from './run-git.ts';

/** What the index holds and the work tree does not, by absolute path. */
interface Index {
  readonly root: string;
  /** Object names of regular files that differ in the work tree. */
  readonly objects: ReadonlyMap<string, string>;
  /** Agent files that are gone from the work tree. */
  readonly gone: readonly string[];
  /** Agent files that no commit would hold. */
  readonly untracked: ReadonlySet<string>;
}

/**
 * A host that sees what is staged: files have the text of the index, agent files that are deleted but not staged as deleted are
 * there, untracked ones are not. Ignored files and links are seen as they are; what is written goes to the disk.
 */
export async function createStagedHost(host: FileHost, root: string): Promise<FileHost> {
  const index = await readIndex(root);
  const isGone = (path: string): boolean => index.gone.includes(path);
  return {
    ...host,
    kindOf: async (path) => {
      const absolute = host.resolve(path);
      if (index.objects.has(absolute)) return 'file';
      if (index.untracked.has(absolute)) return 'missing';
      const kind = await host.kindOf(path);
      return kind === 'missing' && index.gone.some((file) => isInside(absolute, file)) ? 'folder' : kind;
    },
    realPath: async (path) => (await host.realPath(path)) ?? (isGone(host.resolve(path)) ? host.resolve(path) : undefined),
    glob: async (folder, patterns, ignore = []) => {
      const absolute = host.resolve(folder);
      const there = (await host.kindOf(folder)) === 'missing' ? [] : await host.glob(folder, patterns, ignore);
      const added = index.gone.filter((file) => isInside(absolute, file)).map((file) => toEntry(relativePath(absolute, file)));
      const matching = added.filter(({ path }) => matches(path, patterns) && !matches(path, ignore));
      const seen = there
        .filter(({ path }) => !index.untracked.has(joinPath(absolute, path)))
        .map((entry) => (index.objects.has(joinPath(absolute, entry.path)) ? toEntry(entry.path) : entry));
      return [...seen, ...matching].toSorted((a, b) => compareText(a.path, b.path));
    },
    // Git is asked, which takes a process.
    readTextNow: undefined,
    readText: async (path) => {
      const object = index.objects.get(host.resolve(path));
      return object === undefined ? host.readText(path) : readObject(root, object);
    },
  };
}

function toEntry(path: string): GlobEntry {
  return { path, isLink: false, isFolder: false };
}

function matches(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesGlob(path, pattern));
}

async function readIndex(root: string): Promise<Index> {
  const raw = await askGit(root, ['diff', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--ignore-submodules', '--']);
  const others = splitNames(await askGit(root, ['ls-files', '--others', '--exclude-standard', '-z', '--']));
  const objects = new Map<string, string>();
  const gone: string[] = [];
  const parts = splitNames(raw);
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const path = joinPath(root, parts[at + 1] ?? '');
    const [, object, status] = /^:100\d{3} \d{6} ([0-9a-f]{40,64}) [0-9a-f]{40,64} ([A-Z])/.exec(parts[at] ?? '') ?? [];
    // Links, submodules and files in conflict are left as they are; zeros stand for a file that is only meant to be added.
    if (object === undefined || status === 'U' || /^0+$/.test(object)) continue;
    objects.set(path, object);
    if (status === 'D' && path.endsWith('.md')) gone.push(path);
  }
  const untracked = new Set(others.filter((name) => name.endsWith('.md')).map((name) => joinPath(root, name)));
  return { root, objects, gone, untracked };
}

async function readObject(root: string, object: string): Promise<ReadResult> {
  const size = Number(await askGit(root, ['cat-file', '-s', object]));
  if (size > LIMITS.fileBytes) return { kind: 'too-large', bytes: size };
  const { code, stdout, stderr } = await runGit(root, ['cat-file', 'blob', object]);
  if (code !== 0) return { kind: 'unreadable', reason: stderr.trim() };
  return { kind: 'text', text: stdout.toString('utf8'), bytes: stdout.length, ...(isUtf8(stdout) ? {} : { isLossy: true }) };
}
