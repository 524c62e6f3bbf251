import { createSettingsFinder, createTraceFinder, type SettingSources } from '../config/find-settings.ts';
import type { FileSettings } from '../config/config-layer.ts';
import type { SettingOrigin, SettingTrace } from '../config/trace-config.ts';
import { defaultFolders } from '../discover/default-folder.ts';
import { createScopeFinder } from '../discover/find-scope.ts';
import { missingPath } from '../discover/missing-path.ts';
import { SetupError } from '../errors/setup-error.ts';
import { factsFor } from '../host/host-facts.ts';
import { planRules, type Level, type PresetName } from '../lint/plan-rules.ts';
import type { FileHost } from '../model/file-host.ts';
import { compareText } from '../model/finding.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { Scope } from '../model/load.ts';
import type { Rule } from '../model/rule.ts';

/** A value that holds for a file, and where it was decided. */
export interface Explained<Value> {
  readonly value: Value;
  /** `preset`: the preset runs the rule, or leaves it out; `location`: it follows from where the file lies. */
  readonly origin: SettingOrigin | { readonly kind: 'preset' } | { readonly kind: 'location' };
}

/** What holds for one rule in one file; `off` when it does not run. */
export interface ExplainedRule {
  readonly rule: string;
  readonly level: Explained<Level>;
  /** Every option that the rule has, by name. */
  readonly options: ReadonlyMap<string, Explained<Json>>;
}

/** Everything that applies to one file. */
export interface ExplainedSettings {
  /** As given. */
  readonly path: string;
  /** Configuration files, weakest first, as reported. */
  readonly configs: readonly string[];
  /** The configuration or the ignore file that excludes the file. */
  readonly ignoredBy: string | undefined;
  /** Names of the plugins that were loaded, sorted. */
  readonly plugins: readonly Explained<string>[];
  readonly preset: Explained<PresetName>;
  readonly claudeVersion: Explained<string>;
  readonly scope: Explained<Scope>;
  /** Every rule there is, sorted by id. */
  readonly rules: readonly ExplainedRule[];
}

/**
 * Tells what applies to a file and where each value was decided. Throws `SetupError`: `path-missing`, `usage` for a
 * folder, and what reading a configuration throws.
 */
export async function explainSettings(host: FileHost, path: string, sources: SettingSources): Promise<ExplainedSettings> {
  const kind = await host.kindOf(path);
  if (kind === 'missing') throw await missingPath(host, path);
  if (kind !== 'file') throw new SetupError('usage', `${path} is no file`, { hint: `subagent-kit config ${path}/NAME.md` });
  const folders = (await defaultFolders(host)).map((folder) => host.resolve(folder));
  const settings = await createSettingsFinder(host, { ...sources, given: { folders, files: new Set() } })(path);
  const trace = await createTraceFinder(host, sources)(path);
  const facts = factsFor(settings.claudeVersion);
  return {
    path,
    configs: trace.configs,
    ignoredBy: settings.ignoredBy,
    plugins: trace.plugins.map(({ name, origin }) => ({ value: name, origin })),
    preset: { value: settings.preset, origin: trace.preset },
    claudeVersion: { value: facts.version, origin: trace.claudeVersion },
    scope:
      settings.scope === undefined
        ? { value: await createScopeFinder(host)(path), origin: { kind: 'location' } }
        : { value: settings.scope, origin: trace.scope },
    rules: explainRules(settings, trace, [...sources.registry, ...settings.plugins.flatMap(({ rules }) => rules)]),
  };
}

function explainRules(settings: FileSettings, trace: SettingTrace, registry: readonly Rule[]): readonly ExplainedRule[] {
  const { preset, claudeVersion, rules } = settings;
  const plan = planRules({ preset, settings: rules, registry, host: factsFor(claudeVersion) });
  const planned = new Map(plan.rules.map((one) => [one.rule.id, one.severity]));
  return registry
    .toSorted((a, b) => compareText(a.id, b.id))
    .map(({ id, defaults }) => ({
      rule: id,
      level: { value: planned.get(id) ?? 'off', origin: trace.levels.get(id) ?? { kind: 'preset' } },
      options: explainOptions(defaults, rules.get(id)?.options ?? {}, trace.options.get(id) ?? new Map()),
    }));
}

function explainOptions(defaults: Json, set: JsonObject, origins: ReadonlyMap<string, SettingOrigin>): ExplainedRule['options'] {
  if (!isJsonObject(defaults)) return new Map();
  return new Map(
    Object.entries({ ...defaults, ...set }).map(([name, value]) => [name, { value, origin: origins.get(name) ?? { kind: 'default' } }]),
  );
}
