import type { AgentCollection } from '../discover/build-collections.ts';
import { isAbsolutePath, relativePath } from '../discover/posix-path.ts';
import type { FileHost } from '../model/file-host.ts';
import { compareText, type Finding } from '../model/finding.ts';
import type { Scope } from '../model/load.ts';
import { oncePer } from '../model/once-per.ts';
import type { RulePlan } from '../model/plan.ts';
import { NO_SURROUNDINGS, type Surroundings } from '../model/surroundings.ts';
import { findSight } from './find-sight.ts';
import { findSources } from './find-sources.ts';
import { createInsideReader } from './read-inside.ts';
import { readPlugin } from './read-plugin.ts';
import { readScripts } from './read-scripts.ts';
import { readServers } from './read-servers.ts';
import { readSkills } from './read-skills.ts';

/** Finds what lies around the agent files of a run. */
export interface SurroundingsFinder {
  /** The surroundings of a file of a collection, by its path as reported; files outside of all have none. */
  of(path: string, decided: { readonly scope: Scope; readonly plan: RulePlan }): Promise<Surroundings>;
  /** What could not be read so far, once each. */
  findings(): readonly Finding[];
}

/** A finder for one run, which looks around each collection once; `given` are the folders that the run was given. */
export function createSurroundingsFinder(
  host: FileHost,
  { collections, given }: { readonly collections: readonly AgentCollection[]; readonly given: readonly string[] },
): SurroundingsFinder {
  const folders = new Map(collections.toReversed().flatMap(({ folder, paths }) => paths.map((path) => [path, folder] as const)));
  const known = new Map<string, Promise<FoundSurroundings>>();
  const findings = new Map<string, Finding>();
  const withSources = oncePer((found: FoundSurroundings) =>
    oncePer(async (plan: RulePlan): Promise<Surroundings> => {
      const sources = await findSources(host, found.root, plan);
      return sources.length === 0 ? found.surroundings : { ...found.surroundings, sources };
    }),
  );
  const absolute = given.map((path) => host.resolve(path));
  return {
    of: async (path, { scope, plan }) => {
      const folder = folders.get(path);
      if (folder === undefined) return NO_SURROUNDINGS;
      const key = `${scope}\n${folder}`;
      const looking = known.get(key) ?? lookAround(host, { folder, scope, given: absolute });
      known.set(key, looking);
      const found = await looking;
      for (const finding of found.findings) findings.set(finding.place.path, finding);
      return withSources(found)(plan);
    },
    findings: () => [...findings.values()],
  };
}

interface FoundSurroundings {
  /** The project's folder, absolute; undefined where none is in sight. */
  readonly root: string | undefined;
  readonly surroundings: Surroundings;
  readonly findings: readonly Finding[];
}

async function lookAround(
  host: FileHost,
  at: { readonly folder: string; readonly scope: Scope; readonly given: readonly string[] },
): Promise<FoundSurroundings> {
  const sight = await findSight(host, { ...at, folder: host.resolve(at.folder) });
  if (sight === undefined) return { root: undefined, surroundings: NO_SURROUNDINGS, findings: [] };
  const cwd = host.resolve('.');
  const shown = (path: string): string => (isAbsolutePath(at.folder) ? path : relativePath(cwd, path));
  const ofServers = createInsideReader(host, { root: sight.root, shown, allowsLinks: false });
  const ofSkills = createInsideReader(host, { root: sight.root, shown, allowsLinks: true });
  const plugin = sight.plugin === undefined ? undefined : await readPlugin(ofServers, sight.plugin);
  const { servers, hasConfiguration } = await readServers(ofServers, sight, plugin);
  const { skills, hasFolder } = await readSkills(host, ofSkills, { sight, plugin });
  // A manifest that can't be read is nobody's mistake here: its scripts stay unknown.
  const { scripts, hasAll } = await readScripts(createInsideReader(host, { root: sight.root, shown, allowsLinks: true }), sight);
  const namesOf = (isDisabled: boolean): readonly string[] =>
    sorted(skills.filter((skill) => skill.isDisabled === isDisabled).flatMap(({ names }) => names));
  return {
    root: sight.root,
    surroundings: {
      mcpServers: sorted(servers),
      hasMcpConfiguration: hasConfiguration && ofServers.isWhole(),
      skills: namesOf(false),
      disabledSkills: namesOf(true),
      hasSkills: hasFolder && ofSkills.isWhole(),
      pluginName: plugin?.name ?? null,
      sources: [],
      scripts: sorted(scripts),
      hasScripts: hasAll,
    },
    findings: [...ofServers.findings(), ...ofSkills.findings()],
  };
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted(compareText);
}
