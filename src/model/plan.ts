import type { Certainty, Severity } from './finding.ts';
import type { HostFacts } from './host-facts.ts';
import type { Json } from './json.ts';
import type { Rule } from './rule.ts';

/** One active rule with what the user decided about it. */
export interface PlannedRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Set when the user chose the severity: then no rule lowers it for single findings. */
  readonly isSeverityChosen?: true;
  /** The user's options merged over the rule's defaults. */
  readonly options: Json;
  /** Where it differs from the plan's: for a rule that the preset leaves out and the user switched on. */
  readonly leastCertainty?: Certainty;
}

/** Everything that decides what is reported for a file. Same text + same plan = same analysis. */
export interface RulePlan {
  /** Active rules, sorted by id. */
  readonly rules: readonly PlannedRule[];
  /** Findings below it are dropped. */
  readonly leastCertainty: Certainty;
  readonly host: HostFacts;
}
