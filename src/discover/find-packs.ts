import type { FileHost } from '../model/file-host.ts';
import { compareText } from '../model/finding.ts';
import type { AgentCollection } from './build-collections.ts';
import { isInside, joinPath, lastStep, parentOf, relativePath } from './posix-path.ts';

const PATTERNS = ['rules/*.rules.yaml', 'rules/project.overrides.yaml'];

/** A rule pack, or the overrides of a project, in sight of a collection. */
export interface FoundPack {
  /** As reported. */
  readonly path: string;
  /** Folders of the collections that may use it, sorted. */
  readonly collections: readonly string[];
  /** True below the folder of a collection, false in a `rules` folder above. */
  readonly isBelow: boolean;
}

/** True for rule packs and for what a project changes: `rules/NAME.rules.yaml`, `rules/project.overrides.yaml`. */
export function isPackPath(path: string): boolean {
  return (path.endsWith('.rules.yaml') || isOverridesPath(path)) && (parentOf(path) === 'rules' || parentOf(path).endsWith('/rules'));
}

/** True for the file of what a project changes. */
export function isOverridesPath(path: string): boolean {
  return lastStep(path) === 'project.overrides.yaml';
}

/** Rule packs and overrides below the folders of collections, and in the `rules` folders above them up to the git root; sorted by path. */
export async function findPacks(host: FileHost, collections: readonly Pick<AgentCollection, 'folder'>[]): Promise<readonly FoundPack[]> {
  const cwd = host.resolve('.');
  const packs = new Map<string, { path: string; collections: Set<string>; isBelow: boolean }>();
  for (const { folder } of collections) {
    const absolute = host.resolve(folder);
    const root = (await host.gitRootOf(absolute)) ?? absolute;
    const places = [absolute, ...foldersAbove(absolute, root)].map((place, index) => ({
      place,
      shown: index === 0 ? folder : folder.startsWith('/') ? place : relativePath(cwd, place),
      patterns: PATTERNS.map((pattern) => (index === 0 ? `**/${pattern}` : pattern)),
      isBelow: index === 0,
    }));
    for (const { place, shown, patterns, isBelow } of places) {
      for (const entry of await host.glob(place, patterns)) {
        const found = joinPath(place, entry.path);
        const known = packs.get(found);
        if (known === undefined && entry.isLink && !(await leadsInside(host, found, root))) continue;
        const pack = known ?? { path: joinPath(shown, entry.path), collections: new Set(), isBelow };
        pack.collections.add(folder);
        pack.isBelow ||= isBelow;
        packs.set(found, pack);
      }
    }
  }
  return [...packs.values()]
    .map(({ path, collections: folders, isBelow }) => ({ path, collections: [...folders].toSorted(compareText), isBelow }))
    .toSorted((a, b) => compareText(a.path, b.path));
}

/** The folders around a folder, nearest first, up to and with the root. */
function foldersAbove(folder: string, root: string): readonly string[] {
  const above: string[] = [];
  for (let at = folder; at !== root && isInside(root, at); at = parentOf(at)) above.push(parentOf(at));
  return above;
}

async function leadsInside(host: FileHost, path: string, root: string): Promise<boolean> {
  const real = await host.realPath(path);
  const realRoot = await host.realPath(root);
  return real !== undefined && realRoot !== undefined && isInside(realRoot, real);
}
