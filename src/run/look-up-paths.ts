import { isAbsolutePath, isInside, joinPath, parentOf } from '../discover/posix-path.ts';
import { runGuarded } from '../lint/run-rule.ts';
import type { FileHost } from '../model/file-host.ts';
import type { Finding } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import type { FileAnalysis } from '../model/report.ts';
import type { LookUp, ProjectRule, Rule, SizeOf } from '../model/rule.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { measurePath, type PlaceBelow } from './measure-path.ts';
import type { PlannedRun } from './plan-files.ts';

const MOST_AT_ONCE = 8;
/** More paths than any honest collection names; those beyond are unknown. */
const MOST_PATHS = 10_000;

export interface Asked {
  readonly analyses: ReadonlyMap<string, FileAnalysis>;
  readonly registry: readonly Rule[];
}

/** What was found for the paths that rules name, by file and path, and the rules that crashed while they named them. */
export interface FoundPaths<Found> {
  readonly find: (file: string, path: string) => Found | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Looks up the paths that rules ask for, in the repositories around the linted files: from the folder of the file and those above
 * it, up to the git root. What links lead to is not read, only that it is there. The agents of a user have no repository.
 */
export async function lookUpPaths(host: FileHost, run: PlannedRun, asked: Asked): Promise<FoundPaths<ReturnType<LookUp>>> {
  return lookUpEach(host, run, { asked, pathsOf: (rule, fact) => rule.asks?.(fact), find: async ({ kind }) => kind });
}

/** About how many tokens the paths cost to read of which rules want the size; looked up in the same way. */
export async function measurePaths(host: FileHost, run: PlannedRun, asked: Asked): Promise<FoundPaths<ReturnType<SizeOf>>> {
  return lookUpEach(host, run, { asked, pathsOf: (rule, fact) => rule.measures?.(fact), find: (place) => measurePath(host, place) });
}

async function lookUpEach<Found>(
  host: FileHost,
  run: PlannedRun,
  {
    asked: { analyses, registry },
    pathsOf,
    find,
  }: {
    readonly asked: Asked;
    readonly pathsOf: (rule: ProjectRule, fact: Json) => readonly string[] | undefined;
    readonly find: (place: PlaceBelow) => Promise<Found>;
  },
): Promise<FoundPaths<Found>> {
  const projectRules = registry.filter((rule) => rule.scope === 'project');
  const findings: Finding[] = [];
  const namedIn = (file: string): readonly string[] => [
    ...new Set(
      projectRules.flatMap((rule) => {
        const fact = analyses.get(file)?.facts[rule.id];
        let paths: readonly string[] = [];
        if (fact !== undefined)
          findings.push(...runGuarded(rule.id, { path: file, range: null }, () => (paths = pathsOf(rule, fact) ?? [])));
        return paths;
      }),
    ),
  ];
  const named = run.linted.flatMap((file) => namedIn(file).map((path) => ({ file, path }))).slice(0, MOST_PATHS);
  const roots = new Map<string, Promise<string | undefined>>();
  const known = new Map<string, Promise<Found>>();
  const remember = <Value>(values: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> => {
    const value = values.get(key) ?? make();
    values.set(key, value);
    return value;
  };
  const found = await mapConcurrently(named, MOST_AT_ONCE, async ({ file, path }) => {
    const folder = parentOf(host.resolve(file));
    const root = run.plans.get(file)?.scope === 'user' ? undefined : await remember(roots, folder, () => host.gitRootOf(folder));
    if (root === undefined) return undefined;
    const value = await remember(known, `${folder}\n${path}`, async () => find(await placeBelow(host, { root, folder, path })));
    return [`${file}\n${path}`, value] as const;
  });
  const values = new Map(found.filter((one) => one !== undefined));
  return { find: (file, path) => values.get(`${file}\n${path}`), findings };
}

async function placeBelow(
  host: FileHost,
  { root, folder, path }: { readonly root: string; readonly folder: string; readonly path: string },
): Promise<PlaceBelow> {
  const nowhere = { root, at: undefined };
  if (isAbsolutePath(path)) return { kind: 'unknown', ...nowhere };
  let isInSight = false;
  for (let at = folder; isInside(root, at); at = parentOf(at)) {
    const whole = joinPath(at, path);
    if (isInside(root, whole)) {
      isInSight = true;
      const kind = await host.kindOf(whole);
      if (kind === 'file' || kind === 'folder') return { kind, root, at: whole };
    }
    if (at === root) break;
  }
  return { kind: isInSight ? 'missing' : 'unknown', ...nowhere };
}
