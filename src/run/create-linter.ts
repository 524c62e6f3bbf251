import type { FixOptions } from '../fix/fix-until-stable.ts';
import type { FileHost } from '../model/file-host.ts';
import type { PluginLoader } from '../model/plugin.ts';
import type { RunReport, SourceText } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { allFindings } from '../report/keep-findings.ts';
import type { WrapAnalyze } from './analyze.ts';
import type { FixReport } from './fix-files.ts';
import { createLazyRules } from './lazy-rules.ts';
import { lintFiles, type RunRequest } from './lint-files.ts';
import { toRunRequest, type LintOptions } from './lint-options.ts';
import { overlayHost } from './overlay-host.ts';

/** The part of a toolkit that lints and fixes, over the built-in rules. Nothing is loaded before it is used. */
export interface Linter {
  readonly rules: readonly Rule[];
  lint(paths: readonly string[], options?: LintOptions): Promise<RunReport>;
  lintText(source: SourceText, options?: LintOptions): Promise<RunReport>;
  fix(paths: readonly string[], options?: LintOptions & FixOptions & { readonly isDryRun?: boolean }): Promise<FixReport>;
}

export interface LinterOptions {
  readonly wrapAnalyze?: WrapAnalyze | undefined;
  /** Told that a rule crashed: true where something was taken from earlier runs, which may be why, and no longer is. */
  readonly distrust?: (() => boolean) | undefined;
  readonly atOnce?: number | undefined;
  /** Stands around loading the code of all rules, for so many files: those about collections alone are what a run loads that analyses nothing. */
  readonly wrapLoad?: ((load: () => Promise<void>, files: number) => Promise<void>) | undefined;
}

/** A linter that starts at once, for commands that end with one run; `createToolkit` does the same and more. */
export function createLinter(host: FileHost, { wrapAnalyze, distrust, atOnce, wrapLoad = (load) => load() }: LinterOptions = {}): Linter {
  const { rules, load } = createLazyRules();
  const loadPlugin = loadPluginsLate(host, rules);
  const request = (options: LintOptions = {}): RunRequest =>
    toRunRequest(options, {
      registry: rules,
      wrapAnalyze,
      atOnce,
      loadPlugin,
      loadRules: (which, files) => (which === 'all' ? wrapLoad(() => load(which), files) : load(which)),
    });
  const lintOver = async (over: FileHost, paths: readonly string[], options: LintOptions | undefined): Promise<RunReport> => {
    const report = await lintFiles(over, paths, request(options));
    return hasCrashed(report) && distrust?.() === true ? lintFiles(over, paths, request(options)) : report;
  };
  return {
    rules,
    lint: (paths, options) => lintOver(host, paths, options),
    lintText: ({ path, text }, options) => lintOver(overlayHost(host, new Map([[host.resolve(path), text]])), [path], options),
    fix: async (paths, { isDryRun = false, suggestionsOf = [], ...options } = {}) => {
      const { fixFiles } = await import('./fix-files.ts');
      // What is written to files never comes from a cache.
      return fixFiles(host, paths, { ...request(options), wrapAnalyze: undefined, isDryRun, suggestionsOf });
    },
  };
}

function hasCrashed(report: RunReport): boolean {
  return allFindings(report).some(({ rule }) => rule === 'internal/rule-crashed');
}

/** Few configurations name a plugin: what loads them is loaded for those. */
function loadPluginsLate(host: FileHost, rules: readonly Rule[]): PluginLoader | undefined {
  if (host.importModule === undefined) return undefined;
  let loader: Promise<PluginLoader | undefined> | undefined;
  return async (source, at) => {
    loader ??= import('./load-plugin.ts').then(({ createPluginLoader }) => createPluginLoader(host, rules));
    const load = await loader;
    if (load === undefined) throw new Error('a host that runs modules has a loader');
    return load(source, at);
  };
}
