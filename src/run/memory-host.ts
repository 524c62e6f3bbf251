import { isInside, joinPath, normalizePath, parentOf } from '../discover/posix-path.ts';
import { compareText } from '../model/finding.ts';
import type { FileHost, GlobEntry, ReadResult } from '../model/file-host.ts';
import { LIMITS } from '../parse/limits.ts';
import { CONFIG_FILE_NAMES } from './config-file-names.ts';
import { matchesGlob } from './match-glob.ts';

export interface MemoryHostOptions {
  /** Relative paths start here; absolute. */
  readonly cwd?: string;
  /** The folder that counts as git root; absolute or relative to `cwd`. Default: none. */
  readonly gitRoot?: string;
  readonly homeFolder?: string;
  /** What modules export, by path. */
  readonly modules?: Readonly<Record<string, unknown>>;
  /** Links by path: where each leads. */
  readonly links?: Readonly<Record<string, string>>;
}

/** A host in memory, with the files as they stand now. */
export interface MemoryHost extends FileHost {
  /** Texts by absolute path, those written included. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * A host without a disk, for tests, browsers and editors: files by path, relative to `cwd` (default `/project`)
 * or absolute. Folders exist where a file lies below them.
 */
export function createMemoryHost(files: Readonly<Record<string, string>>, options: MemoryHostOptions = {}): MemoryHost {
  const cwd = normalizePath(options.cwd ?? '/project');
  const resolve = (path: string): string => joinPath(cwd, path);
  const texts = new Map(Object.entries(files).map(([path, text]) => [resolve(path), text]));
  const links = new Map(Object.entries(options.links ?? {}).map(([path, to]) => [resolve(path), joinPath(parentOf(resolve(path)), to)]));
  const follow = (path: string): string | undefined => followLinks(resolve(path), links);
  const isFolder = (path: string): boolean =>
    path === '/' || path === cwd || [...texts.keys(), ...links.keys()].some((file) => file.startsWith(`${path}/`));
  const kindOf = (path: string): 'file' | 'folder' | 'missing' => {
    const real = follow(path);
    if (real === undefined) return 'missing';
    return texts.has(real) ? 'file' : isFolder(real) ? 'folder' : 'missing';
  };
  const gitRoot = options.gitRoot === undefined ? undefined : resolve(options.gitRoot);
  return {
    files: texts,
    homeFolder: options.homeFolder,
    resolve,
    gitRootOf: async (path) => (gitRoot !== undefined && isInside(gitRoot, resolve(path)) ? gitRoot : undefined),
    kindOf: async (path) => kindOf(path),
    realPath: async (path) => (kindOf(path) === 'missing' ? undefined : follow(path)),
    glob: async (folder, patterns, ignore = []) => {
      const real = follow(folder) ?? resolve(folder);
      return entriesBelow(real, texts, links).filter(
        (entry) =>
          patterns.some((pattern) => matchesGlob(entry.path, pattern)) && !ignore.some((pattern) => matchesGlob(entry.path, pattern)),
      );
    },
    readText: async (path) => readFrom(texts.get(follow(path) ?? '')),
    readTextNow: (path) => readFrom(texts.get(follow(path) ?? '')),
    writeText: async (path, text) => void texts.set(follow(path) ?? resolve(path), typeof text === 'string' ? text : [...text].join('')),
    writeTexts: async (written) => {
      for (const [path, text] of written) texts.set(follow(path) ?? resolve(path), text);
    },
    ...(options.modules === undefined ? {} : { importModule: createImporter(options.modules, resolve) }),
    findConfig: async (folder, stopFolder) => nearestConfig(resolve(folder), resolve(stopFolder), texts),
  };
}

function createImporter(
  modules: Readonly<Record<string, unknown>>,
  resolve: (path: string) => string,
): NonNullable<FileHost['importModule']> {
  const byPath = new Map(Object.entries(modules).map(([path, exported]) => [resolve(path), exported]));
  return async (path) => {
    const exported = byPath.get(path);
    if (exported instanceof Error) throw exported;
    return exported;
  };
}

function readFrom(text: string | undefined): ReadResult {
  if (text === undefined) return { kind: 'unreadable', reason: 'no such file' };
  const bytes = new TextEncoder().encode(text).length;
  return bytes > LIMITS.fileBytes ? { kind: 'too-large', bytes } : { kind: 'text', text, bytes };
}

function followLinks(path: string, links: ReadonlyMap<string, string>): string | undefined {
  let current = path;
  for (let hops = 0; hops < 40; hops++) {
    const link = [...links].find(([from]) => isInside(from, current));
    if (link === undefined) return current;
    current = normalizePath(link[1] + current.slice(link[0].length));
  }
  return undefined;
}

function entriesBelow(folder: string, texts: ReadonlyMap<string, string>, links: ReadonlyMap<string, string>): readonly GlobEntry[] {
  const entries = new Map<string, GlobEntry>();
  const prefix = folder === '/' ? '/' : `${folder}/`;
  for (const file of [...texts.keys(), ...links.keys()]) {
    if (!file.startsWith(prefix)) continue;
    const path = file.slice(prefix.length);
    entries.set(path, { path, isLink: links.has(file), isFolder: false });
    for (let up = parentOf(path); up !== '.'; up = parentOf(up)) entries.set(up, { path: up, isLink: false, isFolder: true });
  }
  return [...entries.values()]
    .filter((entry) => !isSkipped(`${prefix}${entry.path}`, prefix.length))
    .toSorted((a, b) => compareText(a.path, b.path));
}

function isSkipped(path: string, from: number): boolean {
  const steps = path.slice(from).split('/');
  return (steps.includes('node_modules') || steps.includes('.git')) && !`${path}/`.includes('/.claude/agents/');
}

function nearestConfig(folder: string, stopFolder: string, texts: ReadonlyMap<string, string>): string | undefined {
  for (let at = folder; ; at = parentOf(at)) {
    const found = CONFIG_FILE_NAMES.map((name) => joinPath(at, name)).find((path) => texts.has(path));
    if (found !== undefined) return found;
    if (at === stopFolder || at === parentOf(at)) return undefined;
  }
}
