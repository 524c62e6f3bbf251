/* Generated from src/lint/rules/ by `npm run generate`. */
import contradictionCountMismatch from '../lint/rules/contradiction/count-mismatch.ts';
import contradictionToolConflict from '../lint/rules/contradiction/tool-conflict.ts';
import encodingMojibake from '../lint/rules/encoding/mojibake.ts';
import fantasyPersonaCredential from '../lint/rules/fantasy/persona-credential.ts';
import frontmatterInvalidValue from '../lint/rules/frontmatter/invalid-value.ts';
import frontmatterInvalidYaml from '../lint/rules/frontmatter/invalid-yaml.ts';
import frontmatterMissing from '../lint/rules/frontmatter/missing.ts';
import frontmatterUnclosed from '../lint/rules/frontmatter/unclosed.ts';
import frontmatterUnknownKey from '../lint/rules/frontmatter/unknown-key.ts';
import projectDuplicateName from '../lint/rules/project/duplicate-name.ts';
import projectNotAnAgent from '../lint/rules/project/not-an-agent.ts';
import promptOverBudget from '../lint/rules/prompt/over-budget.ts';
import referencesMissingAgent from '../lint/rules/references/missing-agent.ts';
import rulesElided from '../lint/rules/rules/elided.ts';
import rulesTitleDrift from '../lint/rules/rules/title-drift.ts';
import toolsAlias from '../lint/rules/tools/alias.ts';
import toolsDenialWithoutEffect from '../lint/rules/tools/denial-without-effect.ts';
import toolsDeniedAndAllowed from '../lint/rules/tools/denied-and-allowed.ts';
import toolsDroppedBesideBash from '../lint/rules/tools/dropped-beside-bash.ts';
import toolsMcpWildcard from '../lint/rules/tools/mcp-wildcard.ts';
import toolsNoneLeft from '../lint/rules/tools/none-left.ts';
import toolsNotForSubagents from '../lint/rules/tools/not-for-subagents.ts';
import toolsRemoved from '../lint/rules/tools/removed.ts';
import toolsSpecifierIgnored from '../lint/rules/tools/specifier-ignored.ts';
import toolsUnknown from '../lint/rules/tools/unknown.ts';
import triggersInIgnoredKey from '../lint/rules/triggers/in-ignored-key.ts';
import type { Rule } from '../model/rule.ts';

/** Every built-in rule, sorted by id. */
export const rules: readonly Rule[] = [
  contradictionCountMismatch,
  contradictionToolConflict,
  encodingMojibake,
  fantasyPersonaCredential,
  frontmatterInvalidValue,
  frontmatterInvalidYaml,
  frontmatterMissing,
  frontmatterUnclosed,
  frontmatterUnknownKey,
  projectDuplicateName,
  projectNotAnAgent,
  promptOverBudget,
  referencesMissingAgent,
  rulesElided,
  rulesTitleDrift,
  toolsAlias,
  toolsDenialWithoutEffect,
  toolsDeniedAndAllowed,
  toolsDroppedBesideBash,
  toolsMcpWildcard,
  toolsNoneLeft,
  toolsNotForSubagents,
  toolsRemoved,
  toolsSpecifierIgnored,
  toolsUnknown,
  triggersInIgnoredKey,
];
