import { planRules } from '../lint/plan-rules.ts';
import { compareText } from '../model/finding.ts';
import type { HostFacts } from '../model/host-facts.ts';
import type { RulePlan } from '../model/plan.ts';
import type { Rule } from '../model/rule.ts';
import type { FileSettings } from './config-layer.ts';

/** Gives the plan of settings; files with equal settings share one plan object. */
export function createPlanner(sources: {
  readonly registry: readonly Rule[];
  factsFor(claudeVersion: string | undefined): HostFacts;
}): (settings: FileSettings) => RulePlan {
  const plans = new Map<string, RulePlan>();
  return ({ preset, rules, claudeVersion, plugins }) => {
    const key = JSON.stringify([
      preset,
      claudeVersion ?? null,
      plugins.map(({ path }) => path),
      [...rules].toSorted(([a], [b]) => compareText(a, b)),
    ]);
    const plan =
      plans.get(key) ??
      planRules({
        preset,
        settings: rules,
        registry: [...sources.registry, ...plugins.flatMap((plugin) => plugin.rules)],
        host: sources.factsFor(claudeVersion),
      });
    plans.set(key, plan);
    return plan;
  };
}
