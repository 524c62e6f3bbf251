import { requireRule } from '../config/check-rules.ts';
import type { FileSettings } from '../config/config-layer.ts';
import { pluginsOf } from '../config/merge-config.ts';
import type { PlannedRun, PlanSources } from './plan-files.ts';

/** The rules of a run. Throws `SetupError` `unknown-rule` for a flag about a rule that none of them is. */
export function knownRules(
  settings: readonly FileSettings[],
  { registry, flags }: PlanSources,
): Pick<PlannedRun, 'registry' | 'plugins' | 'skipsPlugins'> {
  const plugins = pluginsOf(settings);
  const all = [...registry, ...plugins.flatMap(({ rules }) => rules)];
  const skipsPlugins = settings.some((one) => one.skipsPlugins);
  for (const id of flags.rules?.keys() ?? []) requireRule(id, { registry: all, isPartial: skipsPlugins || settings.length === 0 });
  return { registry: all, plugins, skipsPlugins };
}
