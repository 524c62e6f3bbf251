/* Generated from src/lint/rules/ by `npm run generate`. */
import contradictionCountMismatch from '../lint/rules/contradiction/count-mismatch.ts';
import projectDuplicateName from '../lint/rules/project/duplicate-name.ts';
import promptOverBudget from '../lint/rules/prompt/over-budget.ts';
import referencesMissingAgent from '../lint/rules/references/missing-agent.ts';
import rulesElided from '../lint/rules/rules/elided.ts';
import rulesTitleDrift from '../lint/rules/rules/title-drift.ts';
import triggersInIgnoredKey from '../lint/rules/triggers/in-ignored-key.ts';
import type { Rule } from '../model/rule.ts';

/** Every built-in rule, sorted by id. */
export const rules: readonly Rule[] = [
  contradictionCountMismatch,
  projectDuplicateName,
  promptOverBudget,
  referencesMissingAgent,
  rulesElided,
  rulesTitleDrift,
  triggersInIgnoredKey,
];
