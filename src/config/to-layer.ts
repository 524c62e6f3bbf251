import { PRESETS, type PresetName, type RuleSetting } from '../lint/plan-rules.ts';
import { isJsonObject, ownValue, type Json, type JsonObject } from '../model/json.ts';
import type { Scope } from '../model/load.ts';
import { isLevel } from './check-rules.ts';
import { mergeSetting, type ConfigFile, type ConfigLayer, type Settings } from './config-layer.ts';
import { readShorthands } from './shorthands.ts';

/** The settings of a configuration that fits the schema, its plugins and what it extends. */
export function toLayer(
  value: JsonObject,
  { path, folder, placeOf }: Pick<ConfigLayer, 'path' | 'folder'> & Pick<ConfigFile, 'placeOf'>,
): Pick<ConfigFile, 'layer' | 'extends' | 'plugins'> {
  const sources = ownValue(value, 'extends');
  const overrides = listOf(value, 'overrides').filter(isJsonObject);
  return {
    layer: {
      path,
      folder,
      ...toSettings(value),
      overrides: overrides.map((override) => ({ ...toSettings(override), files: textsOf(override, 'files') })),
      ignore: textsOf(value, 'ignore'),
      scope: SCOPES.find((scope) => scope === ownValue(value, 'scope')),
      plugins: [],
      skipsPlugins: false,
      placeOf,
    },
    plugins: textsOf(value, 'plugins').map((source, index) => ({ source, pointer: `/plugins/${index}` })),
    extends:
      typeof sources === 'string'
        ? [{ source: sources, pointer: '/extends' }]
        : textsOf(value, 'extends').map((source, index) => ({ source, pointer: `/extends/${index}` })),
  };
}

const SCOPES = ['project', 'user', 'plugin'] as const satisfies readonly Scope[];

function toSettings(value: JsonObject): Settings {
  const claudeVersion = ownValue(value, 'claudeVersion');
  const rules = new Map<string, RuleSetting>();
  const shorthands = new Map<string, string>();
  for (const { rule, option, value: set, pointer } of readShorthands(value)) {
    rules.set(rule, mergeSetting(rules.get(rule), { options: { [option]: set } }));
    shorthands.set(`${rule}\n${option}`, pointer);
  }
  for (const [id, written] of Object.entries(mappingOf(value, 'rules'))) {
    const setting = toSetting(written);
    rules.set(id, mergeSetting(rules.get(id), setting));
    for (const option of Object.keys(setting.options ?? {})) shorthands.delete(`${id}\n${option}`);
  }
  return {
    preset: presetNamed(ownValue(value, 'preset')),
    rules,
    ...(shorthands.size === 0 ? {} : { shorthands }),
    claudeVersion: typeof claudeVersion === 'string' ? claudeVersion : undefined,
  };
}

function toSetting(value: Json): RuleSetting {
  if (isLevel(value)) return { level: value };
  if (!Array.isArray(value)) return {};
  const [level, options]: readonly (Json | undefined)[] = value;
  return { level: isLevel(level) ? level : undefined, options: isJsonObject(options) ? options : undefined };
}

/** The preset of this name, if there is one. */
export function presetNamed(name: unknown): PresetName | undefined {
  return PRESETS.find((preset) => preset === name);
}

/** The mapping at a key; an empty one where there is none. */
export function mappingOf(value: JsonObject, key: string): JsonObject {
  const found = ownValue(value, key);
  return isJsonObject(found) ? found : {};
}

/** The list at a key; an empty one where there is none. */
export function listOf(value: JsonObject, key: string): readonly Json[] {
  const found = ownValue(value, key);
  return Array.isArray(found) ? found : [];
}

function textsOf(value: JsonObject, key: string): readonly string[] {
  return listOf(value, key).filter((item) => typeof item === 'string');
}
