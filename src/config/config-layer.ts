import type { PresetName, RuleSetting } from '../lint/plan-rules.ts';
import type { Scope } from '../model/load.ts';
import type { JsonObject } from '../model/json.ts';
import type { LoadedPlugin } from '../model/plugin.ts';
import type { Rule } from '../model/rule.ts';

/** Settings that a file, an override or a flag may make; what is undefined leaves what was decided before. */
export interface Settings {
  readonly preset: PresetName | undefined;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly claudeVersion: string | undefined;
  /** JSON pointers of options that another key than `rules` has set, by rule and option with a line break between. */
  readonly shorthands?: ReadonlyMap<string, string>;
}

/** One configuration file, read and checked. */
export interface ConfigLayer extends Settings {
  /** As reported. */
  readonly path: string;
  /** Absolute; globs are relative to it. */
  readonly folder: string;
  readonly overrides: readonly (Settings & { readonly files: readonly string[] })[];
  readonly ignore: readonly string[];
  readonly scope: Scope | undefined;
  /** Those that the file names; none where plugins are not loaded. */
  readonly plugins: readonly LoadedPlugin[];
  /** True when it names plugins that were not loaded. */
  readonly skipsPlugins: boolean;
  /** `path:line:column` of the value at a JSON pointer; of the place that brought the layer in where it is a preset. */
  placeOf(pointer: string): string;
}

/** A configuration file before its plugins and what it extends are read. */
export interface ConfigFile {
  readonly layer: ConfigLayer;
  /** Packages and relative paths, each with the JSON pointer of its place. */
  readonly plugins: readonly { readonly source: string; readonly pointer: string }[];
  /** Checks the settings of rules. Throws `SetupError` `config-invalid`. */
  checkRules(check: RuleCheck): void;
  /** Presets and relative paths, weakest first, each with the JSON pointer of its place. */
  readonly extends: readonly { readonly source: string; readonly pointer: string }[];
  /** `path:line:column` of a JSON pointer's value. */
  placeOf(pointer: string): string;
}

/** What settings of rules are checked against. */
export interface RuleCheck {
  /** Every rule there is, those of plugins included. */
  readonly registry: readonly Rule[];
  /** True where plugins were not loaded: rules outside the areas of the registry may be theirs. */
  readonly isPartial: boolean;
}

/** What holds for one file once every layer is merged. */
export interface FileSettings {
  readonly preset: PresetName;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Undefined: the newest that is known. */
  readonly claudeVersion: string | undefined;
  /** Undefined: found by the file's place. */
  readonly scope: Scope | undefined;
  /** Plugins whose rules apply, sorted by name. */
  readonly plugins: readonly LoadedPlugin[];
  /** True when the configuration names plugins that were not loaded. */
  readonly skipsPlugins: boolean;
  /** The configuration or the ignore file that excludes the file. */
  readonly ignoredBy: string | undefined;
}

/** Settings from the command line or a caller; they win over every file. */
export interface SettingFlags {
  readonly preset?: PresetName | undefined;
  readonly rules?: ReadonlyMap<string, RuleSetting> | undefined;
  readonly claudeVersion?: string | undefined;
  readonly scope?: Scope | undefined;
}

/** One rule's earlier and later setting as one: the later level wins, options are merged key by key. */
export function mergeSetting(earlier: RuleSetting | undefined, later: RuleSetting): RuleSetting {
  const options: JsonObject | undefined = later.options === undefined ? earlier?.options : { ...earlier?.options, ...later.options };
  return { level: later.level ?? earlier?.level, options };
}
