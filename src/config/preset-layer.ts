import { PRESETS } from '../lint/plan-rules.ts';
import { echo } from '../model/fill-message.ts';
import type { LoadedPlugin } from '../model/plugin.ts';
import { nearestName } from '../validate/nearest-name.ts';
import { checkRules } from './check-rules.ts';
import type { ConfigFile, ConfigLayer, RuleCheck } from './config-layer.ts';
import { invalid } from './read-config.ts';
import { presetNamed } from './to-layer.ts';

/** A preset that a configuration extends. */
export interface ExtendedPreset {
  readonly source: string;
  /** Where the configuration names it. */
  readonly pointer: string;
  /** Plugins that may bring it. */
  readonly plugins: readonly LoadedPlugin[];
  readonly check: RuleCheck;
}

/** The settings of a preset, built-in or of a plugin, as a layer. Throws `SetupError` `config-invalid` for an unknown one. */
export function presetLayer({ layer, placeOf }: ConfigFile, { source, pointer, plugins, check }: ExtendedPreset): ConfigLayer {
  const preset = presetNamed(source);
  const own = plugins.map(({ presets }) => presets).find((presets) => Object.hasOwn(presets, source))?.[source];
  const isUnknown = preset === undefined && own === undefined && !(check.isPartial && source.includes('/'));
  if (isUnknown) {
    const near = nearestName(source, [...PRESETS, ...plugins.flatMap(({ presets }) => Object.keys(presets))]);
    const expected =
      near === undefined ? 'expected `recommended`, `strict`, `all` or a path that begins with `./`' : `did you mean \`${near}\``;
    throw invalid([`${placeOf(pointer)}: Unknown preset \`${echo(source)}\`, ${expected}`]);
  }
  const [problem] = checkRules({ ...own }, { ...check, at: '' });
  if (problem !== undefined) throw invalid([`${placeOf(pointer)}: ${problem.message} in the preset \`${source}\``]);
  const rules = new Map(Object.entries(own ?? {}).map(([id, level]) => [id, { level }]));
  const nothing = { claudeVersion: undefined, overrides: [], ignore: [], scope: undefined, plugins: [], skipsPlugins: false };
  return { path: layer.path, folder: layer.folder, preset, rules, ...nothing, placeOf: () => placeOf(pointer) };
}
