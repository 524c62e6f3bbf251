import { createPathMatcher } from '../discover/match-paths.ts';
import { relativePath } from '../discover/posix-path.ts';
import type { RuleSetting } from '../lint/plan-rules.ts';
import { mergeSetting, type ConfigLayer, type FileSettings, type SettingFlags, type Settings } from './config-layer.ts';

/**
 * Merges layers, weakest first: each layer, then its overrides, then the next layer, flags last. The matchers are
 * built once; the result gives the settings of a file by its absolute path. Pure.
 */
export function mergeConfig(layers: readonly ConfigLayer[], flags: SettingFlags = {}): (absolutePath: string) => FileSettings {
  const compiled = layers.map((layer) => ({
    layer,
    isIgnored: createPathMatcher(layer.ignore),
    overrides: layer.overrides.map((override) => ({ settings: override, matches: createPathMatcher(override.files) })),
  }));
  return (absolutePath) => {
    const applied: Settings[] = [];
    let ignoredBy: string | undefined;
    for (const { layer, isIgnored, overrides } of compiled) {
      const path = relativePath(layer.folder, absolutePath);
      applied.push(layer, ...overrides.filter((override) => override.matches(path) === true).map((override) => override.settings));
      const verdict = isIgnored(path);
      if (verdict !== undefined) ignoredBy = verdict ? layer.path : undefined;
    }
    applied.push({ preset: flags.preset, rules: flags.rules ?? new Map(), claudeVersion: flags.claudeVersion });
    return {
      preset: lastOf(applied, (settings) => settings.preset) ?? 'recommended',
      rules: mergeRules(applied),
      claudeVersion: lastOf(applied, (settings) => settings.claudeVersion),
      scope: flags.scope ?? lastOf(layers, (layer) => layer.scope),
      ignoredBy,
    };
  };
}

function lastOf<Item, Value>(items: readonly Item[], pick: (item: Item) => Value | undefined): Value | undefined {
  return items.reduce<Value | undefined>((found, item) => pick(item) ?? found, undefined);
}

function mergeRules(applied: readonly Settings[]): ReadonlyMap<string, RuleSetting> {
  const rules = new Map<string, RuleSetting>();
  for (const settings of applied) for (const [id, setting] of settings.rules) rules.set(id, mergeSetting(rules.get(id), setting));
  return rules;
}
