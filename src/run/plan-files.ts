import type { FileSettings, SettingFlags } from '../config/config-layer.ts';
import { createPlanner } from '../config/create-planner.ts';
import { createSettingsFinder } from '../config/find-settings.ts';
import type { Discovery } from '../discover/find-agent-files.ts';
import { findPacks, type FoundPack } from '../discover/find-packs.ts';
import { givenBy } from '../discover/ignore-files.ts';
import { createScopeFinder } from '../discover/find-scope.ts';
import { lastStep, parentOf } from '../discover/posix-path.ts';
import { factsFor } from '../host/host-facts.ts';
import type { AnalysisOptions } from '../lint/analyze-file.ts';
import { coreFinding } from '../model/core-findings.ts';
import type { FileHost } from '../model/file-host.ts';
import { compareText, type Finding } from '../model/finding.ts';
import type { LoadedPlugin, PluginLoader } from '../model/plugin.ts';
import type { RulePlan } from '../model/plan.ts';
import type { Rule } from '../model/rule.ts';
import { knownRules } from './known-rules.ts';
import { createSurroundingsFinder } from './find-surroundings.ts';
import { mapConcurrently } from './map-concurrently.ts';

const MOST_AT_ONCE = 8;

/** Which configuration counts, and what the caller decides over it. */
export interface PlanSources {
  readonly registry: readonly Rule[];
  readonly flags: SettingFlags;
  readonly config: Parameters<typeof createSettingsFinder>[1]['config'];
  /** True when git named the files, so that it ignores none of them. */
  readonly isFromGit?: boolean;
  /** Absent where plugins are not loaded. */
  readonly loadPlugin?: PluginLoader | undefined;
}

/** A rule pack of a run. */
export interface PlannedPack extends FoundPack {
  /** True when it is checked although no agent uses it: below a collection, and not ignored. */
  readonly isLinted: boolean;
  /** True when it was given itself. */
  readonly isNamed: boolean;
}

/** A run, decided: which files are linted, which are read for facts, and the plan of each. */
export interface PlannedRun extends Pick<Discovery, 'linted' | 'context' | 'collections'> {
  readonly findings: readonly Finding[];
  readonly plans: ReadonlyMap<string, AnalysisOptions>;
  /** Rule packs in sight of the collections. */
  readonly packs: readonly PlannedPack[];
  /** Every rule there is, those of plugins included. */
  readonly registry: readonly Rule[];
  /** Sorted by name. */
  readonly plugins: readonly LoadedPlugin[];
  /** True when a configuration names plugins that were not loaded. */
  readonly skipsPlugins: boolean;
  /** Folders of collections of which only some files were given. */
  readonly partial: ReadonlySet<string>;
  /** The plan of a file or of a collection's folder, which has that of its first file. */
  planFor(path: string): RulePlan;
}

/**
 * Applies the configuration to what was discovered. Files that `ignore` excludes are not linted; those in a folder named
 * `agents` are still read for facts, because Claude Code sees them. One that was named itself becomes a finding.
 */
export async function planFiles(host: FileHost, discovery: Discovery, sources: PlanSources): Promise<PlannedRun> {
  const settingsOf = createSettingsFinder(host, { ...sources, given: sources.isFromGit === true ? undefined : givenBy(host, discovery) });
  const scopeOf = createScopeFinder(host);
  const planOf = createPlanner({ registry: sources.registry, factsFor });
  const paths = [...discovery.linted, ...discovery.context];
  const settings = new Map(await mapConcurrently(paths, MOST_AT_ONCE, async (path) => [path, await settingsOf(path)] as const));
  const linted = discovery.linted.filter((path) => settings.get(path)?.ignoredBy === undefined);
  const kept = keepInSight(discovery, { linted: new Set(linted), settings });
  const read = [...linted, ...kept.context];
  const packs = await planPacks(host, { discovery, kept, settingsOf });
  const surroundings = createSurroundingsFinder(host, { collections: kept.collections, given: discovery.given });
  const plans = new Map(
    await mapConcurrently([...read, ...packs.map(({ path }) => path)], MOST_AT_ONCE, async (path) => {
      const found = settings.get(path) ?? (await settingsOf(path));
      const scope = found.scope ?? (await scopeOf(path));
      const plan = planOf(found);
      return [path, { plan, scope, surroundings: await surroundings.of(path, { scope, plan }) }] as const;
    }),
  );
  const planFor = (path: string): RulePlan => {
    const first = plans.has(path) ? path : kept.collections.find(({ folder }) => folder === path)?.paths[0];
    return plans.get(first ?? read[0] ?? '')?.plan ?? planOf(NO_SETTINGS);
  };
  const findings = [...discovery.findings, ...ignoredFindings(discovery, settings), ...surroundings.findings()];
  const given = new Set(discovery.linted);
  const partial = kept.collections.filter((collection) => !collection.paths.every((path) => given.has(path)));
  const known = knownRules([...settings.values()], sources);
  return { linted, ...kept, ...known, packs, findings, plans, partial: new Set(partial.map(({ folder }) => folder)), planFor };
}

interface PackSight {
  readonly discovery: Discovery;
  readonly kept: Pick<PlannedRun, 'collections'>;
  settingsOf(path: string): Promise<FileSettings>;
}

/** The packs that the kept collections may use, and those that were named with what they may extend. */
async function planPacks(host: FileHost, { discovery, kept, settingsOf }: PackSight): Promise<readonly PlannedPack[]> {
  const named = new Set(discovery.packs);
  const folders = new Set([...kept.collections.map(({ folder }) => folder), ...discovery.packs.map((path) => parentOf(parentOf(path)))]);
  const found = await findPacks(
    host,
    [...folders].toSorted(compareText).map((folder) => ({ folder })),
  );
  return mapConcurrently(found, MOST_AT_ONCE, async (pack) => {
    const isNamed = named.has(pack.path);
    const isIgnored = (await settingsOf(pack.path)).ignoredBy !== undefined;
    const isOwn = pack.isBelow && pack.collections.some((folder) => kept.collections.some((collection) => collection.folder === folder));
    return { ...pack, isLinted: isNamed || (isOwn && !isIgnored), isNamed };
  });
}

const NO_SETTINGS: FileSettings = {
  preset: 'recommended',
  rules: new Map(),
  claudeVersion: undefined,
  scope: undefined,
  plugins: [],
  skipsPlugins: false,
  ignoredBy: undefined,
};

interface Sight {
  readonly linted: ReadonlySet<string>;
  readonly settings: ReadonlyMap<string, FileSettings>;
}

/** Collections with a linted file; ignored files stay where Claude Code would see them. */
function keepInSight(discovery: Discovery, { linted, settings }: Sight): Pick<PlannedRun, 'context' | 'collections'> {
  const collections = discovery.collections
    .filter(({ paths }) => paths.some((path) => linted.has(path)))
    .map(({ folder, paths }) => {
      const isSeenWhole = lastStep(folder) === 'agents';
      return { folder, paths: paths.filter((path) => isSeenWhole || settings.get(path)?.ignoredBy === undefined) };
    });
  const inSight = new Set(collections.flatMap(({ paths }) => paths));
  const context = [...discovery.linted, ...discovery.context].filter((path) => !linted.has(path) && inSight.has(path));
  return { context, collections };
}

function ignoredFindings(discovery: Discovery, settings: ReadonlyMap<string, FileSettings>): readonly Finding[] {
  return [...discovery.named].flatMap((path) => {
    const config = settings.get(path)?.ignoredBy;
    if (config === undefined) return [];
    return [coreFinding('internal/skipped-file', { place: { path, range: null }, messageId: 'ignored', data: { config } })];
  });
}
