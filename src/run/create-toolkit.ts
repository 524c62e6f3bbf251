import type { FileSettings } from '../config/config-layer.ts';
import { createSettingsFinder } from '../config/find-settings.ts';
import type { FixOptions } from '../fix/fix-until-stable.ts';
import { rules as builtInRules } from '../generated/rules.ts';
import type { FileHost } from '../model/file-host.ts';
import type { RunReport, SourceText } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import type { WrapAnalyze } from './analyze.ts';
import { explainSettings, type ExplainedSettings } from './explain-settings.ts';
import { extractAgents, type ExtractOptions, type ExtractRun } from './extract-agents.ts';
import { fixFiles, type FixReport } from './fix-files.ts';
import { createPluginLoader } from './load-plugin.ts';
import { lintFiles } from './lint-files.ts';
import { overlayHost } from './overlay-host.ts';
import { renderAgents, type RenderOptions, type RenderRun } from './render-agents.ts';
import { toRunRequest, type LintOptions } from './lint-options.ts';
import { updateBaselines, type BaselineRequest, type BaselineUpdate } from './update-baselines.ts';

export interface ToolkitOptions {
  /** The rules there are; default: the built-in ones. */
  readonly rules?: readonly Rule[];
  /** Wraps the analysis of one file, as a cache or workers do. */
  readonly wrapAnalyze?: WrapAnalyze;
}

/** Every front-end starts here. All methods throw `SetupError` for what the operator got wrong, and for nothing else. */
export interface Toolkit {
  /** Every rule, sorted by id as generated. */
  readonly rules: readonly Rule[];
  /** Lints files, folders and globs; without a path, the default folder. */
  lint(paths: readonly string[], options?: LintOptions): Promise<RunReport>;
  /** Lints one text under a path that need not exist; the other files of its collection are read for facts. */
  lintText(source: SourceText, options?: LintOptions): Promise<RunReport>;
  /** Fixes files, or tells with `isDryRun` what would change. */
  fix(paths: readonly string[], options?: LintOptions & FixOptions & { readonly isDryRun?: boolean }): Promise<FixReport>;
  /** Writes the baseline of some files: the findings that are accepted for now. */
  updateBaseline(paths: readonly string[], options?: LintOptions & BaselineRequest): Promise<readonly BaselineUpdate[]>;
  /** Merges agents with their rule packs and renders them; without a name, every source. */
  render(names: readonly string[], options?: RenderOptions): Promise<RenderRun>;
  /** Proposes rule packs and sources for agents that carry copied rule blocks; writes nothing. */
  extract(paths: readonly string[], options?: ExtractOptions): Promise<ExtractRun>;
  /** The settings that hold for a file, merged from every configuration and the options. */
  settingsOf(path: string, options?: LintOptions): Promise<FileSettings>;
  /** What applies to a file, rule by rule, and where each value was decided. */
  explainSettings(path: string, options?: LintOptions): Promise<ExplainedSettings>;
}

/** Builds a toolkit over a host: `createNodeHost` for the disk, `createMemoryHost` for tests and browsers. */
export function createToolkit(host: FileHost, options: ToolkitOptions = {}): Toolkit {
  const rules = options.rules ?? builtInRules;
  const loadPlugin = createPluginLoader(host, rules);
  const request = (lintOptions: LintOptions = {}): ReturnType<typeof toRunRequest> =>
    toRunRequest(lintOptions, { registry: rules, wrapAnalyze: options.wrapAnalyze, loadPlugin });
  return {
    rules,
    lint: async (paths, lintOptions) => lintFiles(host, paths, request(lintOptions)),
    lintText: async ({ path, text }, lintOptions) =>
      lintFiles(overlayHost(host, new Map([[host.resolve(path), text]])), [path], request(lintOptions)),
    fix: async (paths, { isDryRun = false, suggestionsOf = [], ...lintOptions } = {}) =>
      fixFiles(host, paths, { ...request(lintOptions), isDryRun, suggestionsOf }),
    updateBaseline: async (paths, { mode = 'write', ...lintOptions } = {}) =>
      updateBaselines(host, paths, { ...request(lintOptions), mode }),
    render: async (names, { config, claudeVersion, plugins = true, ...others } = {}) => {
      const lintOptions = {
        plugins,
        ...(config === undefined ? {} : { config }),
        ...(claudeVersion === undefined ? {} : { claudeVersion }),
      };
      return renderAgents(host, names, { ...others, settings: request(lintOptions) });
    },
    extract: async (paths, extractOptions) => extractAgents(host, paths, extractOptions),
    settingsOf: async (path, lintOptions) => createSettingsFinder(host, request(lintOptions))(path),
    explainSettings: async (path, lintOptions) => explainSettings(host, path, request(lintOptions)),
  };
}
