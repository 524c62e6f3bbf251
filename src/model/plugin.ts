import type { Severity } from './finding.ts';
import type { RenderTarget } from './rendered.ts';
import type { Reporter } from './report.ts';
import type { Rule } from './rule.ts';

/** Severities by rule id: of the plugin's own rules as it calls them, and of built-in ones. */
export type PluginPreset = Readonly<Record<string, Severity | 'off'>>;

/** What a module exports by default to bring rules, targets, reporters and presets of its own. */
export interface Plugin {
  /** Lower case: a letter, then letters, digits, `.`, `_` and `-`. Every id is prefixed with it, by the toolkit. */
  readonly name: string;
  readonly rules?: readonly Rule[];
  readonly targets?: readonly RenderTarget[];
  readonly reporters?: readonly Reporter[];
  readonly presets?: Readonly<Record<string, PluginPreset>>;
}

/** A plugin that was loaded and checked: every id is prefixed with its name. */
export interface LoadedPlugin extends Required<Plugin> {
  /** As the configuration names it. */
  readonly source: string;
  /** Absolute path of its module. */
  readonly path: string;
}

/** Loads what a configuration in `folder` names: a package, or a path that may not leave `root`. All paths absolute. Throws `SetupError` `plugin-failed`. */
export type PluginLoader = (source: string, at: { readonly folder: string; readonly root: string }) => Promise<LoadedPlugin>;
