import { compareText, isAtLeastAsCertain, type Certainty, type Severity } from '../model/finding.ts';
import type { HostFacts } from '../model/host-facts.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { PlannedRule, RulePlan } from '../model/plan.ts';
import type { Rule } from '../model/rule.ts';

/** The presets, by name; `recommended` is the default. */
export const PRESETS = ['recommended', 'strict', 'all'] as const;
export type PresetName = (typeof PRESETS)[number];

/** What a user may decide about a rule. */
export type Level = Severity | 'off';

/** A user's decision about one rule; an undefined part leaves what was decided before. */
export interface RuleSetting {
  readonly level?: Level | undefined;
  readonly options?: JsonObject | undefined;
}

/** What decides which rules run, and how. */
export interface PlanRequest {
  readonly preset: PresetName;
  /** By rule id; ids that no rule has are ignored here and reported where they are read. */
  readonly settings: ReadonlyMap<string, RuleSetting>;
  readonly registry: readonly Rule[];
  readonly host: HostFacts;
}

const LEAST_CERTAINTY: Readonly<Record<PresetName, Certainty>> = { recommended: 'likely', strict: 'possible', all: 'possible' };

/**
 * The rules that run, sorted by id, each with severity and options. A preset picks rules; a setting switches one on or
 * off, changes its severity, or merges options over its defaults key by key.
 */
export function planRules({ preset, settings, registry, host }: PlanRequest): RulePlan {
  const leastCertainty = LEAST_CERTAINTY[preset];
  const rules = registry
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((rule) => planRule(rule, { setting: settings.get(rule.id) ?? {}, isPicked: isInPreset(rule, preset) }));
  return { rules, leastCertainty, host };
}

/**
 * True when a preset runs the rule: `recommended` has the recommended rules that can be likely, `strict` those that
 * are no matter of taste, `all` every one; deprecated rules run only where someone switches them on.
 */
export function isInPreset({ meta }: Pick<Rule, 'meta'>, preset: PresetName): boolean {
  const { recommended, opinionated, certainty, deprecated } = meta;
  if (deprecated !== undefined) return false;
  switch (preset) {
    case 'recommended':
      return recommended && opinionated !== true && isAtLeastAsCertain(certainty, LEAST_CERTAINTY.recommended);
    case 'strict':
      return opinionated !== true;
    case 'all':
      return true;
    default:
      return preset satisfies never;
  }
}

function planRule(
  rule: Rule,
  { setting, isPicked }: { readonly setting: RuleSetting; readonly isPicked: boolean },
): readonly PlannedRule[] {
  const level = setting.level ?? (isPicked ? rule.meta.severity : 'off');
  if (level === 'off') return [];
  const chosen = setting.level === undefined ? {} : ({ isSeverityChosen: true } as const);
  const planned: PlannedRule = { rule, severity: level, ...chosen, options: mergeOptions(rule.defaults, setting.options) };
  // Who switches on a rule that the preset leaves out wants its hints too.
  return [isPicked ? planned : { ...planned, leastCertainty: 'possible' }];
}

function mergeOptions(defaults: Json, options: JsonObject | undefined): Json {
  return options === undefined || !isJsonObject(defaults) ? defaults : { ...defaults, ...options };
}
