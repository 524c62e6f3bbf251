/* Generated from src/lint/rules/ by `npm run generate`. */
import contradictionCrossAgent from '../lint/rules/contradiction/cross-agent.ts';
import projectCopiedAgent from '../lint/rules/project/copied-agent.ts';
import projectDescriptionBudget from '../lint/rules/project/description-budget.ts';
import projectDuplicateName from '../lint/rules/project/duplicate-name.ts';
import projectSharedBoilerplate from '../lint/rules/project/shared-boilerplate.ts';
import promptPreloadOverBudget from '../lint/rules/prompt/preload-over-budget.ts';
import referencesBrokenLink from '../lint/rules/references/broken-link.ts';
import referencesMissingAgent from '../lint/rules/references/missing-agent.ts';
import referencesMissingFile from '../lint/rules/references/missing-file.ts';
import referencesSelfReference from '../lint/rules/references/self-reference.ts';
import rulesTitleDrift from '../lint/rules/rules/title-drift.ts';
import triggersAllProactive from '../lint/rules/triggers/all-proactive.ts';
import triggersClaimedTwice from '../lint/rules/triggers/claimed-twice.ts';
import type { Rule } from '../model/rule.ts';

/** The built-in rules that see whole collections, sorted by id. */
export const projectRules: readonly Rule[] = [
  contradictionCrossAgent,
  projectCopiedAgent,
  projectDescriptionBudget,
  projectDuplicateName,
  projectSharedBoilerplate,
  promptPreloadOverBudget,
  referencesBrokenLink,
  referencesMissingAgent,
  referencesMissingFile,
  referencesSelfReference,
  rulesTitleDrift,
  triggersAllProactive,
  triggersClaimedTwice,
];
