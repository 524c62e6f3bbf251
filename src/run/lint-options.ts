import { isLevel, requireRule } from '../config/check-rules.ts';
import { SetupError } from '../errors/setup-error.ts';
import type { Level, PresetName, RuleSetting } from '../lint/plan-rules.ts';
import { echo } from '../model/fill-message.ts';
import type { Scope } from '../model/load.ts';
import type { Rule } from '../model/rule.ts';
import type { Timing } from '../model/timing.ts';
import type { RunRequest } from './lint-files.ts';

/** What a caller may decide about a run; each wins over every configuration file. */
export interface LintOptions {
  /** `nearest` (the default): found from each file upwards; `none`; or the path of the one file that counts. */
  readonly config?: 'nearest' | 'none' | { readonly path: string };
  readonly preset?: PresetName;
  /** Levels by rule id. */
  readonly rules?: Readonly<Record<string, Level>>;
  /** `X.Y.Z`; default: the newest that is known. */
  readonly claudeVersion?: string;
  readonly scope?: Scope;
  /** Whether to load the plugins that configurations name, which runs their code; default true. */
  readonly plugins?: boolean;
  /** Without an agent file: an empty report instead of `SetupError` `no-agents`. */
  readonly passOnNoAgents?: boolean;
  /** Findings that are accepted for now. `nearest` (the default): found from each file upwards; `none`; or the path of the one file that counts. */
  readonly baseline?: 'nearest' | 'none' | { readonly path: string };
  /** Absolute paths of the only files to report on; the others of their collections are read for facts. Default: all that are found. */
  readonly only?: ReadonlySet<string>;
  /** Told what each part of the run takes; default: nothing is measured. */
  readonly timing?: Timing;
  /** Called after each file. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Checks the options of a caller. Throws `SetupError` `unknown-rule` or `usage`. */
export function toRunRequest(
  options: LintOptions,
  sources: Pick<RunRequest, 'registry' | 'wrapAnalyze' | 'atOnce' | 'loadPlugin' | 'loadRules'>,
): RunRequest {
  const { config = 'nearest', baseline = 'nearest', preset, claudeVersion, scope } = options;
  return {
    ...sources,
    loadPlugin: options.plugins === false ? undefined : sources.loadPlugin,
    config: typeof config === 'string' ? { kind: config } : { kind: 'file', path: config.path },
    baseline: typeof baseline === 'string' ? { kind: baseline } : { kind: 'file', path: baseline.path },
    flags: { preset, claudeVersion, scope, rules: readLevels(options.rules ?? {}, sources.registry) },
    only: options.only,
    passOnNoAgents: options.passOnNoAgents ?? false,
    timing: options.timing,
    onProgress: options.onProgress,
  };
}

function readLevels(levels: Readonly<Record<string, Level>>, registry: readonly Rule[]): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  for (const [id, level] of Object.entries(levels)) {
    // Rules of plugins are known when the configurations are read.
    requireRule(id, { registry, isPartial: true });
    if (!isLevel(level)) {
      throw new SetupError('usage', `unknown severity ${echo(String(level))} of ${id}`, { hint: `--rule ${id}=error|warning|info|off` });
    }
    settings.set(id, { level });
  }
  return settings;
}
