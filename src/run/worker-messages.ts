import type { Certainty } from '../model/finding.ts';
import type { Scope } from '../model/load.ts';
import type { PlannedRule, RulePlan } from '../model/plan.ts';
import type { FileAnalysis, SourceText } from '../model/report.ts';
import type { Surroundings } from '../model/surroundings.ts';

/** Tells a thread that it is a worker of this program. */
export const WORKER_MARK = 'subagent-kit-worker';

/** A plan as data: functions can't be sent, so rules go by their ids and the facts of the host by their version. */
export interface SentPlan {
  readonly rules: readonly { readonly id: string; readonly decided: Omit<PlannedRule, 'rule'> }[];
  readonly leastCertainty: Certainty;
  readonly claudeVersion: string;
}

/** What a worker is told. Plans and surroundings come once each, before the first file that they hold for. */
export type ToWorker =
  | { readonly kind: 'plan'; readonly number: number; readonly plan: SentPlan }
  | { readonly kind: 'surroundings'; readonly number: number; readonly surroundings: Surroundings }
  | {
      readonly kind: 'file';
      readonly number: number;
      readonly source: SourceText;
      readonly plan: number;
      readonly scope: Scope;
      readonly surroundings: number;
    };

/** What a worker answers to a file. */
export interface FromWorker {
  readonly number: number;
  readonly analysis: FileAnalysis;
}

/** The plan as data. */
export function toSentPlan({ rules, leastCertainty, host }: RulePlan): SentPlan {
  return { rules: rules.map(({ rule, ...decided }) => ({ id: rule.id, decided })), leastCertainty, claudeVersion: host.version };
}
