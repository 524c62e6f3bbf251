import { createPathMatcher } from '../discover/match-paths.ts';
import { relativePath } from '../discover/posix-path.ts';
import type { RuleSetting } from '../lint/plan-rules.ts';
import { compareText } from '../model/finding.ts';
import type { LoadedPlugin } from '../model/plugin.ts';
import { mergeSetting, type ConfigLayer, type FileSettings, type SettingFlags, type Settings } from './config-layer.ts';

/** Settings that hold for a file, with where they stand. */
export interface AppliedSettings extends Settings {
  /** The layer that made them; undefined for flags. */
  readonly layer: ConfigLayer | undefined;
  /** JSON pointer of the override in the layer; empty for its own settings. */
  readonly pointer: string;
}

/** What holds for a file, weakest first, flags last, and the configuration whose `ignore` excludes it. */
export interface Applied {
  readonly settings: readonly AppliedSettings[];
  readonly ignoredBy: string | undefined;
}

/**
 * Tells which settings hold for a file by its absolute path, and by the ignore file that excludes it unless a layer takes it back: each
 * layer, then its overrides, then the next layer, flags last. The matchers are built once. Pure.
 */
export function createSettingsFilter(
  layers: readonly ConfigLayer[],
  flags: SettingFlags,
): (absolutePath: string, ignoredByFile?: string) => Applied {
  const compiled = layers.map((layer) => ({
    layer,
    isIgnored: createPathMatcher(layer.ignore),
    overrides: layer.overrides.map((override, index) => ({
      settings: { ...override, layer, pointer: `/overrides/${index}` },
      matches: createPathMatcher(override.files),
    })),
  }));
  return (absolutePath, ignoredByFile) => {
    const settings: AppliedSettings[] = [];
    let ignoredBy = ignoredByFile;
    for (const { layer, isIgnored, overrides } of compiled) {
      const path = relativePath(layer.folder, absolutePath);
      settings.push({ ...layer, layer, pointer: '' });
      settings.push(...overrides.filter((override) => override.matches(path) === true).map((override) => override.settings));
      const verdict = isIgnored(path);
      if (verdict !== undefined) ignoredBy = verdict ? layer.path : undefined;
    }
    const { preset, rules = new Map(), claudeVersion } = flags;
    return { settings: [...settings, { preset, rules, claudeVersion, layer: undefined, pointer: '' }], ignoredBy };
  };
}

/** Merges layers, weakest first; the result gives the settings of a file by its absolute path. Pure. */
export function mergeConfig(
  layers: readonly ConfigLayer[],
  flags: SettingFlags = {},
): (absolutePath: string, ignoredByFile?: string) => FileSettings {
  const applyTo = createSettingsFilter(layers, flags);
  const plugins = pluginsOf(layers);
  return (absolutePath, ignoredByFile) => {
    const { settings, ignoredBy } = applyTo(absolutePath, ignoredByFile);
    return {
      preset: lastOf(settings, ({ preset }) => preset) ?? 'recommended',
      rules: mergeRules(settings),
      claudeVersion: lastOf(settings, ({ claudeVersion }) => claudeVersion),
      scope: flags.scope ?? lastOf(layers, ({ scope }) => scope),
      plugins,
      skipsPlugins: layers.some((layer) => layer.skipsPlugins),
      ignoredBy,
    };
  };
}

/** The plugins of layers, each name once (the stronger layer's), sorted by name. */
export function pluginsOf(layers: readonly Pick<ConfigLayer, 'plugins'>[]): readonly LoadedPlugin[] {
  const byName = new Map(layers.flatMap(({ plugins }) => plugins.map((plugin) => [plugin.name, plugin])));
  return [...byName.values()].toSorted((a, b) => compareText(a.name, b.name));
}

function lastOf<Item, Value>(items: readonly Item[], pick: (item: Item) => Value | undefined): Value | undefined {
  return items.reduce<Value | undefined>((found, item) => pick(item) ?? found, undefined);
}

function mergeRules(applied: readonly Settings[]): ReadonlyMap<string, RuleSetting> {
  const rules = new Map<string, RuleSetting>();
  for (const settings of applied) for (const [id, setting] of settings.rules) rules.set(id, mergeSetting(rules.get(id), setting));
  return rules;
}
