import { isCertainEnough } from '../lint/make-report.ts';
import { isCoreRule } from '../model/core-findings.ts';
import type { Finding } from '../model/finding.ts';
import type { RulePlan } from '../model/plan.ts';

/** A finding of merging at the severity of its file's plan; nothing where the rule is off. What the toolkit itself reports stays. */
export function asPlanned(finding: Finding, plan: RulePlan): readonly Finding[] {
  if (isCoreRule(finding.rule)) return [finding];
  const planned = plan.rules.find(({ rule }) => rule.id === finding.rule);
  if (planned === undefined || !isCertainEnough(finding, planned, plan)) return [];
  const isOwn = planned.isSeverityChosen !== true && finding.severity !== planned.rule.meta.severity;
  return [isOwn ? finding : { ...finding, severity: planned.severity }];
}
