import type { RuleSetting } from '../lint/plan-rules.ts';
import { pointerStep } from '../model/json.ts';
import type { ConfigLayer, SettingFlags } from './config-layer.ts';
import { createSettingsFilter, pluginsOf, type AppliedSettings } from './merge-config.ts';

/** Where a value was decided: in a file at `path:line:column`, by a flag, or nowhere. */
export type SettingOrigin = { readonly kind: 'file'; readonly place: string } | { readonly kind: 'flag' } | { readonly kind: 'default' };

/** Where the settings of one file come from; what a map does not hold nobody has decided. */
export interface SettingTrace {
  /** Configuration files that were read, weakest first. */
  readonly configs: readonly string[];
  /** Sorted by name. */
  readonly plugins: readonly { readonly name: string; readonly origin: SettingOrigin }[];
  readonly preset: SettingOrigin;
  readonly claudeVersion: SettingOrigin;
  readonly scope: SettingOrigin;
  /** By rule id. */
  readonly levels: ReadonlyMap<string, SettingOrigin>;
  /** By rule id, then by option. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, SettingOrigin>>;
}

/** Follows `mergeConfig` and notes where each value was decided last. Pure. */
export function traceConfig(layers: readonly ConfigLayer[], flags: SettingFlags = {}): (absolutePath: string) => SettingTrace {
  const applyTo = createSettingsFilter(layers, flags);
  return (absolutePath) => {
    const { settings } = applyTo(absolutePath);
    const scoped = layers.findLast(({ scope }) => scope !== undefined);
    return {
      configs: [...new Set(layers.map(({ path }) => path).toReversed())].toReversed(),
      plugins: pluginsOf(layers).map(({ name }) => ({ name, origin: originOfPlugin(layers, name) })),
      preset: originOf(settings, 'preset'),
      claudeVersion: originOf(settings, 'claudeVersion'),
      scope: flags.scope === undefined ? placeIn(scoped, '/scope') : FLAG,
      ...traceRules(settings),
    };
  };
}

const FLAG: SettingOrigin = { kind: 'flag' };

function originOf(settings: readonly AppliedSettings[], key: 'preset' | 'claudeVersion'): SettingOrigin {
  const last = settings.findLast((one) => one[key] !== undefined);
  return last === undefined ? { kind: 'default' } : locate(last, `/${key}`);
}

function originOfPlugin(layers: readonly ConfigLayer[], name: string): SettingOrigin {
  const layer = layers.findLast(({ plugins }) => plugins.some((plugin) => plugin.name === name));
  return placeIn(layer, `/plugins/${layer?.plugins.findIndex((plugin) => plugin.name === name) ?? 0}`);
}

function traceRules(settings: readonly AppliedSettings[]): Pick<SettingTrace, 'levels' | 'options'> {
  const levels = new Map<string, SettingOrigin>();
  const options = new Map<string, Map<string, SettingOrigin>>();
  for (const applied of settings) {
    for (const [id, setting] of applied.rules) {
      const pointer = `/rules/${pointerStep(id)}`;
      if (setting.level !== undefined) levels.set(id, locate(applied, pointer));
      for (const name of optionNames(setting)) {
        const known = options.get(id) ?? new Map<string, SettingOrigin>();
        options.set(id, known.set(name, locate(applied, applied.shorthands?.get(`${id}\n${name}`) ?? `${pointer}/1/${pointerStep(name)}`)));
      }
    }
  }
  return { levels, options };
}

function optionNames({ options }: RuleSetting): readonly string[] {
  return options === undefined ? [] : Object.keys(options);
}

function locate({ layer, pointer }: AppliedSettings, inside: string): SettingOrigin {
  return layer === undefined ? FLAG : placeIn(layer, pointer + inside);
}

function placeIn(layer: ConfigLayer | undefined, pointer: string): SettingOrigin {
  return layer === undefined ? { kind: 'default' } : { kind: 'file', place: layer.placeOf(pointer) };
}
