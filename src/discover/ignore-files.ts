import type { FileHost } from '../model/file-host.ts';
import type { Discovery } from './find-agent-files.ts';
import { createPathMatcher } from './match-paths.ts';
import { isInside, joinPath, parentOf, relativePath } from './posix-path.ts';

const GIT_FILE = '.gitignore';
const OWN_FILE = '.subagent-kit-ignore';

/** What a run was asked for by name, absolute. */
export interface Given {
  readonly folders: readonly string[];
  readonly files: ReadonlySet<string>;
}

/** The folders and files that a discovery was asked for. */
export function givenBy(host: FileHost, { given, named }: Pick<Discovery, 'given' | 'named'>): Given {
  return { folders: given.map((folder) => host.resolve(folder)), files: new Set([...named].map((file) => host.resolve(file))) };
}

/** One ignore file. */
interface IgnoreFile {
  /** Absolute folder that its patterns are relative to. */
  readonly folder: string;
  /** As reported. */
  readonly path: string;
  readonly isGit: boolean;
  readonly matches: (path: string) => boolean | undefined;
}

/**
 * Finds the ignore file that excludes a file, as reported: `.gitignore` inside a git repository, and `.subagent-kit-ignore`; deeper
 * ones win, and ours over git's beside it. What was asked for by name is linted although git ignores it, a folder with all that is in it.
 * Without `given` git's files are not asked. Each folder is read once.
 */
export function createIgnoreFinder(host: FileHost, given: Given | undefined): (absolutePath: string) => Promise<string | undefined> {
  const known = new Map<string, Promise<readonly IgnoreFile[]>>();
  const filesFor = (folder: string, stop: string, hasGit: boolean): Promise<readonly IgnoreFile[]> => {
    const found = known.get(folder) ?? readFrom(folder, stop, hasGit);
    known.set(folder, found);
    return found;
  };
  const readFrom = async (folder: string, stop: string, hasGit: boolean): Promise<readonly IgnoreFile[]> => {
    const outer = folder === stop || folder === parentOf(folder) ? [] : await filesFor(parentOf(folder), stop, hasGit);
    const names = hasGit && given !== undefined ? [GIT_FILE, OWN_FILE] : [OWN_FILE];
    const own = await Promise.all(names.map((name) => readIgnoreFile(host, folder, name)));
    return [...outer, ...own.flat()];
  };
  const stops = new Map<string, Promise<{ readonly stop: string; readonly hasGit: boolean }>>();
  return async (absolutePath) => {
    const folder = parentOf(absolutePath);
    const found = stops.get(folder) ?? findStop(host, folder);
    stops.set(folder, found);
    const { stop, hasGit } = await found;
    return verdictOf(await filesFor(folder, stop, hasGit), absolutePath, given);
  };
}

function verdictOf(files: readonly IgnoreFile[], path: string, given: Given | undefined): string | undefined {
  let ignoredBy: string | undefined;
  for (const file of files) {
    if (file.isGit && isAskedFor(file, path, given)) continue;
    const verdict = file.matches(relativePath(file.folder, path));
    if (verdict !== undefined) ignoredBy = verdict ? file.path : undefined;
  }
  return ignoredBy;
}

/** True for a file that was named, and for one below a named folder that is ignored as a whole. */
function isAskedFor({ folder, matches }: IgnoreFile, path: string, given: Given | undefined): boolean {
  if (given === undefined || given.files.has(path)) return true;
  return given.folders.some((asked) => isInside(asked, path) && matches(`${relativePath(folder, asked)}/`) === true);
}

async function findStop(host: FileHost, folder: string): Promise<{ readonly stop: string; readonly hasGit: boolean }> {
  const gitRoot = await host.gitRootOf(folder);
  const cwd = host.resolve('.');
  return { stop: gitRoot ?? (isInside(cwd, folder) ? cwd : folder), hasGit: gitRoot !== undefined };
}

async function readIgnoreFile(host: FileHost, folder: string, name: string): Promise<readonly IgnoreFile[]> {
  const path = joinPath(folder, name);
  const read = await host.readText(path);
  if (read.kind !== 'text') return [];
  const matches = createPathMatcher(read.text.replace(/^\uFEFF/, '').split(/\r?\n/));
  return [{ folder, path: relativePath(host.resolve('.'), path), isGit: name === GIT_FILE, matches }];
}
