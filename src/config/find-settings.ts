import { createIgnoreFinder, type Given } from '../discover/ignore-files.ts';
import { isInside, parentOf } from '../discover/posix-path.ts';
import type { FileHost } from '../model/file-host.ts';
import type { PluginLoader } from '../model/plugin.ts';
import type { Rule } from '../model/rule.ts';
import type { ConfigLayer, FileSettings, SettingFlags } from './config-layer.ts';
import { mergeConfig } from './merge-config.ts';
import { traceConfig, type SettingTrace } from './trace-config.ts';

/** Where settings come from in one run. */
export interface SettingSources {
  readonly registry: readonly Rule[];
  readonly flags: SettingFlags;
  /** What was asked for by name; without it the ignore files of git are not asked. */
  readonly given?: Given | undefined;
  /** Absent where plugins are not loaded. */
  readonly loadPlugin?: PluginLoader | undefined;
  /** `nearest`: the first configuration file from the agent file upwards; `none`; or the one file that is named. */
  readonly config: { readonly kind: 'nearest' | 'none' } | { readonly kind: 'file'; readonly path: string };
}

/**
 * Finds the settings of files by their path as reported. Each folder is asked and each configuration read once.
 * The search ends at the git root; without one, at the working folder when the file lies below it, else at the
 * file's own folder. Throws what `loadLayers` throws.
 */
export function createSettingsFinder(host: FileHost, sources: SettingSources): (path: string) => Promise<FileSettings> {
  return createFinder(host, sources, mergeConfig);
}

/** As `createSettingsFinder`, for where each setting comes from. */
export function createTraceFinder(host: FileHost, sources: SettingSources): (path: string) => Promise<SettingTrace> {
  return createFinder(host, sources, traceConfig);
}

function createFinder<Result>(
  host: FileHost,
  sources: SettingSources,
  merge: (layers: readonly ConfigLayer[], flags: SettingFlags) => (absolutePath: string, ignoredByFile: string | undefined) => Result,
): (path: string) => Promise<Result> {
  const byConfig = new Map<string, Promise<(absolutePath: string, ignoredByFile: string | undefined) => Result>>();
  const byFolder = new Map<string, Promise<string | undefined>>();
  const withConfig = (config: string | undefined): Promise<(absolutePath: string, ignoredByFile: string | undefined) => Result> => {
    const key = config ?? '';
    const known = byConfig.get(key) ?? readAll(host, config, sources).then((layers) => merge(layers, sources.flags));
    byConfig.set(key, known);
    return known;
  };
  const configFor = (folder: string): Promise<string | undefined> => {
    const known = byFolder.get(folder) ?? nearestConfig(host, folder);
    byFolder.set(folder, known);
    return known;
  };
  const ignoredBy = createIgnoreFinder(host, sources.given);
  return async (path) => {
    const absolute = host.resolve(path);
    const ignoreFile = await ignoredBy(absolute);
    switch (sources.config.kind) {
      case 'none':
        return (await withConfig(undefined))(absolute, ignoreFile);
      case 'file':
        return (await withConfig(host.resolve(sources.config.path)))(absolute, ignoreFile);
      case 'nearest':
        return (await withConfig(await configFor(parentOf(absolute))))(absolute, ignoreFile);
      default:
        return sources.config satisfies never;
    }
  };
}

async function readAll(
  host: FileHost,
  config: string | undefined,
  { registry, loadPlugin }: SettingSources,
): Promise<readonly ConfigLayer[]> {
  if (config === undefined) return [];
  const folder = parentOf(config);
  const { loadLayers } = await import('./load-layers.ts');
  return loadLayers(host, config, { registry, loadPlugin, root: (await host.gitRootOf(folder)) ?? folder });
}

async function nearestConfig(host: FileHost, folder: string): Promise<string | undefined> {
  const cwd = host.resolve('.');
  const stop = (await host.gitRootOf(folder)) ?? (isInside(cwd, folder) ? cwd : folder);
  return host.findConfig(folder, stop);
}
