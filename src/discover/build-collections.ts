import type { FileHost } from '../model/file-host.ts';
import { compareText } from '../model/finding.ts';
import { collectionFolderOf, isOwnFolder, type FoundAt } from './find-collections.ts';
import { listFolder, type FoundFile } from './list-folder.ts';
import { isAbsolutePath, isInside, joinPath, parentOf, relativePath } from './posix-path.ts';

/** The agent files of one collection, linted and context alike, sorted; `folder` and paths as reported. */
export interface AgentCollection {
  readonly folder: string;
  readonly paths: readonly string[];
}

/** What the given paths came to. */
export interface Found {
  /** Every file, once for each way that led to it. */
  readonly found: readonly FoundFile[];
  /** The folders that were given. */
  readonly folders: readonly FoundFile[];
  /** Real folders that links may lead into. */
  readonly roots: readonly string[];
}

export interface Collected {
  readonly linted: readonly string[];
  readonly context: readonly string[];
  readonly collections: readonly AgentCollection[];
}

/**
 * Sorts found files into collections and adds the files that share one with them. A file that was found in two ways
 * is linted once, under the least path; the order of `found` does not matter.
 */
export async function buildCollections(host: FileHost, given: Found): Promise<Collected> {
  const linted = new Map<string, FoundFile>();
  for (const file of given.found.toSorted(compareFound)) if (!linted.has(file.real)) linted.set(file.real, file);
  const folders = given.folders.toSorted((a, b) => a.absolute.length - b.absolute.length || compareText(a.path, b.path));
  const gitRootOf = rememberGitRoots(host);
  const whereIs = async (file: FoundFile): Promise<FoundAt> => ({
    file: file.absolute,
    givenFolder: folders.find((folder) => isInside(folder.absolute, file.absolute))?.absolute,
    gitRoot: await gitRootOf(parentOf(file.absolute)),
  });

  const collections = new Map<string, { readonly folder: FoundFile; readonly isOwn: boolean; readonly paths: Set<string> }>();
  for (const file of given.found.toSorted(compareFound)) {
    const at = await whereIs(file);
    const absolute = collectionFolderOf(at);
    const known = collections.get(absolute);
    const path = linted.get(file.real)?.path ?? file.path;
    if (known !== undefined) known.paths.add(path);
    else
      collections.set(absolute, {
        folder: await asFound(host, absolute, { like: file, folders }),
        isOwn: isOwnFolder(at),
        paths: new Set([path]),
      });
  }

  const context = new Map<string, string>();
  for (const [absolute, collection] of collections) {
    if (folders.some((folder) => isInside(folder.absolute, absolute))) continue;
    const pattern = collection.isOwn ? { pattern: '*' } : {};
    for (const file of (await listFolder(host, collection.folder, { roots: given.roots, ...pattern })).files.toSorted(compareFound)) {
      if (!collection.isOwn && collectionFolderOf(await whereIs(file)) !== absolute) continue;
      const path = linted.get(file.real)?.path ?? context.get(file.real) ?? file.path;
      if (!linted.has(file.real)) context.set(file.real, path);
      collection.paths.add(path);
    }
  }
  return {
    linted: [...linted.values()].map((file) => file.path).toSorted(compareText),
    context: [...context.values()].toSorted(compareText),
    collections: [...collections.values()]
      .map(({ folder, paths }) => ({ folder: folder.path, paths: [...paths].toSorted(compareText) }))
      .toSorted((a, b) => compareText(a.folder, b.folder)),
  };
}

function compareFound(a: FoundFile, b: FoundFile): number {
  return Number(a.isLinked) - Number(b.isLinked) || compareText(a.path, b.path) || compareText(a.absolute, b.absolute);
}

/** A collection's folder as it is reported: below a given folder by its path, else in the manner of the file in it. */
async function asFound(
  host: FileHost,
  absolute: string,
  { like, folders }: { readonly like: FoundFile; readonly folders: readonly FoundFile[] },
): Promise<FoundFile> {
  const around = folders.find((folder) => isInside(folder.absolute, absolute));
  const real = (await host.realPath(absolute)) ?? absolute;
  const path =
    around !== undefined
      ? joinPath(around.path, relativePath(around.absolute, absolute))
      : isAbsolutePath(like.path)
        ? absolute
        : relativePath(host.resolve('.'), absolute);
  return { path, absolute, real, isLinked: false };
}

function rememberGitRoots(host: FileHost): (folder: string) => Promise<string | undefined> {
  const known = new Map<string, Promise<string | undefined>>();
  return (folder) => {
    const root = known.get(folder) ?? host.gitRootOf(folder);
    known.set(folder, root);
    return root;
  };
}
