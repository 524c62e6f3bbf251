import { isAbsolutePath, isInside, joinPath, parentOf } from '../discover/posix-path.ts';
import type { FileHost } from '../model/file-host.ts';
import type { FileAnalysis } from '../model/report.ts';
import type { LookUp, PathKind, Rule } from '../model/rule.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { PlannedRun } from './plan-files.ts';

const MOST_AT_ONCE = 8;
/** More paths than any honest collection names; those beyond are unknown. */
const MOST_PATHS = 10_000;

export interface Asked {
  readonly analyses: ReadonlyMap<string, FileAnalysis>;
  readonly registry: readonly Rule[];
}

/**
 * Looks up the paths that rules ask for, in the repositories around the linted files: from the folder of the file and those above
 * it, up to the git root. What links lead to is not read, only that it is there. The agents of a user have no repository.
 */
export async function lookUpPaths(host: FileHost, run: PlannedRun, { analyses, registry }: Asked): Promise<LookUp> {
  const asked = run.linted.flatMap((file) => pathsOf(analyses.get(file), registry).map((path) => ({ file, path }))).slice(0, MOST_PATHS);
  const roots = new Map<string, Promise<string | undefined>>();
  const kinds = new Map<string, Promise<PathKind>>();
  const remember = <Value>(known: Map<string, Promise<Value>>, key: string, find: () => Promise<Value>): Promise<Value> => {
    const value = known.get(key) ?? find();
    known.set(key, value);
    return value;
  };
  const found = await mapConcurrently(asked, MOST_AT_ONCE, async ({ file, path }) => {
    const folder = parentOf(host.resolve(file));
    const root = run.plans.get(file)?.scope === 'user' ? undefined : await remember(roots, folder, () => host.gitRootOf(folder));
    const kind =
      root === undefined ? 'unknown' : await remember(kinds, `${folder}\n${path}`, () => kindBelow(host, { root, folder, path }));
    return [`${file}\n${path}`, kind] as const;
  });
  const known = new Map(found);
  return (file, path) => known.get(`${file}\n${path}`) ?? 'unknown';
}

function pathsOf(analysis: FileAnalysis | undefined, registry: readonly Rule[]): readonly string[] {
  if (analysis === undefined) return [];
  const asked = registry.flatMap((rule) => {
    const fact = analysis.facts[rule.id];
    return rule.scope === 'project' && rule.asks !== undefined && fact !== undefined ? rule.asks(fact) : [];
  });
  return [...new Set(asked)];
}

async function kindBelow(
  host: FileHost,
  { root, folder, path }: { readonly root: string; readonly folder: string; readonly path: string },
): Promise<PathKind> {
  if (isAbsolutePath(path)) return 'unknown';
  let isInSight = false;
  for (let at = folder; isInside(root, at); at = parentOf(at)) {
    const whole = joinPath(at, path);
    if (isInside(root, whole)) {
      isInSight = true;
      const kind = await host.kindOf(whole);
      if (kind === 'file' || kind === 'folder') return kind;
    }
    if (at === root) break;
  }
  return isInSight ? 'missing' : 'unknown';
}
