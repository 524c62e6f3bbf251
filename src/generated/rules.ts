/* Generated from src/lint/rules/ by `npm run generate`. */
import contradictionAuthorityConflict from '../lint/rules/contradiction/authority-conflict.ts';
import contradictionCountMismatch from '../lint/rules/contradiction/count-mismatch.ts';
import contradictionCrossAgent from '../lint/rules/contradiction/cross-agent.ts';
import contradictionExclusivityConflict from '../lint/rules/contradiction/exclusivity-conflict.ts';
import contradictionIdentityConflict from '../lint/rules/contradiction/identity-conflict.ts';
import contradictionModalityConflict from '../lint/rules/contradiction/modality-conflict.ts';
import contradictionNumericConflict from '../lint/rules/contradiction/numeric-conflict.ts';
import contradictionRuleSelfViolation from '../lint/rules/contradiction/rule-self-violation.ts';
import contradictionTemporalConflict from '../lint/rules/contradiction/temporal-conflict.ts';
import contradictionToolConflict from '../lint/rules/contradiction/tool-conflict.ts';
import encodingByteOrderMark from '../lint/rules/encoding/byte-order-mark.ts';
import encodingInvisible from '../lint/rules/encoding/invisible.ts';
import encodingLineEndings from '../lint/rules/encoding/line-endings.ts';
import encodingLookAlike from '../lint/rules/encoding/look-alike.ts';
import encodingMojibake from '../lint/rules/encoding/mojibake.ts';
import encodingReplacementCharacter from '../lint/rules/encoding/replacement-character.ts';
import fantasyAbsoluteGuarantee from '../lint/rules/fantasy/absolute-guarantee.ts';
import fantasyHype from '../lint/rules/fantasy/hype.ts';
import fantasyImpossibleCapability from '../lint/rules/fantasy/impossible-capability.ts';
import fantasyPersonaCredential from '../lint/rules/fantasy/persona-credential.ts';
import fantasySpeculativeFuture from '../lint/rules/fantasy/speculative-future.ts';
import fantasyUnverifiableMetric from '../lint/rules/fantasy/unverifiable-metric.ts';
import frontmatterBuiltInName from '../lint/rules/frontmatter/built-in-name.ts';
import frontmatterBypassPermissions from '../lint/rules/frontmatter/bypass-permissions.ts';
import frontmatterCommentInValue from '../lint/rules/frontmatter/comment-in-value.ts';
import frontmatterEarlyFence from '../lint/rules/frontmatter/early-fence.ts';
import frontmatterEscapedNewline from '../lint/rules/frontmatter/escaped-newline.ts';
import frontmatterHalfEffective from '../lint/rules/frontmatter/half-effective.ts';
import frontmatterInvalidValue from '../lint/rules/frontmatter/invalid-value.ts';
import frontmatterInvalidYaml from '../lint/rules/frontmatter/invalid-yaml.ts';
import frontmatterLongDescription from '../lint/rules/frontmatter/long-description.ts';
import frontmatterLookAlikeName from '../lint/rules/frontmatter/look-alike-name.ts';
import frontmatterMissing from '../lint/rules/frontmatter/missing.ts';
import frontmatterMissingSkill from '../lint/rules/frontmatter/missing-skill.ts';
import frontmatterNameMismatch from '../lint/rules/frontmatter/name-mismatch.ts';
import frontmatterNameStyle from '../lint/rules/frontmatter/name-style.ts';
import frontmatterNonBlockingGuard from '../lint/rules/frontmatter/non-blocking-guard.ts';
import frontmatterUnclosed from '../lint/rules/frontmatter/unclosed.ts';
import frontmatterUnknownKey from '../lint/rules/frontmatter/unknown-key.ts';
import projectCopiedAgent from '../lint/rules/project/copied-agent.ts';
import projectDescriptionBudget from '../lint/rules/project/description-budget.ts';
import projectDuplicateName from '../lint/rules/project/duplicate-name.ts';
import projectNotAnAgent from '../lint/rules/project/not-an-agent.ts';
import projectSharedBoilerplate from '../lint/rules/project/shared-boilerplate.ts';
import promptAsksUser from '../lint/rules/prompt/asks-user.ts';
import promptCannedReport from '../lint/rules/prompt/canned-report.ts';
import promptElided from '../lint/rules/prompt/elided.ts';
import promptEmpty from '../lint/rules/prompt/empty.ts';
import promptFilesEverywhere from '../lint/rules/prompt/files-everywhere.ts';
import promptLostWord from '../lint/rules/prompt/lost-word.ts';
import promptOverBudget from '../lint/rules/prompt/over-budget.ts';
import promptPreloadOverBudget from '../lint/rules/prompt/preload-over-budget.ts';
import promptRepeatedLine from '../lint/rules/prompt/repeated-line.ts';
import promptRoleBuried from '../lint/rules/prompt/role-buried.ts';
import promptTemplateLeftover from '../lint/rules/prompt/template-leftover.ts';
import promptUnclosedFence from '../lint/rules/prompt/unclosed-fence.ts';
import promptUnreachableProtocol from '../lint/rules/prompt/unreachable-protocol.ts';
import promptUnsatisfiableGate from '../lint/rules/prompt/unsatisfiable-gate.ts';
import promptVague from '../lint/rules/prompt/vague.ts';
import referencesBrokenLink from '../lint/rules/references/broken-link.ts';
import referencesMachinePath from '../lint/rules/references/machine-path.ts';
import referencesMissingAgent from '../lint/rules/references/missing-agent.ts';
import referencesMissingCommand from '../lint/rules/references/missing-command.ts';
import referencesMissingFile from '../lint/rules/references/missing-file.ts';
import referencesPathFromRoot from '../lint/rules/references/path-from-root.ts';
import referencesSelfReference from '../lint/rules/references/self-reference.ts';
import rulesDoubledWord from '../lint/rules/rules/doubled-word.ts';
import rulesDuplicateNumber from '../lint/rules/rules/duplicate-number.ts';
import rulesElided from '../lint/rules/rules/elided.ts';
import rulesInvalidPack from '../lint/rules/rules/invalid-pack.ts';
import rulesLayerConflict from '../lint/rules/rules/layer-conflict.ts';
import rulesLeftOverSlot from '../lint/rules/rules/left-over-slot.ts';
import rulesOverrideWithoutEffect from '../lint/rules/rules/override-without-effect.ts';
import rulesPackCycle from '../lint/rules/rules/pack-cycle.ts';
import rulesTitleDrift from '../lint/rules/rules/title-drift.ts';
import rulesUnknownPack from '../lint/rules/rules/unknown-pack.ts';
import rulesUnknownSlot from '../lint/rules/rules/unknown-slot.ts';
import securityDangerousCommand from '../lint/rules/security/dangerous-command.ts';
import securityEncodedPayload from '../lint/rules/security/encoded-payload.ts';
import securityHiddenInstruction from '../lint/rules/security/hidden-instruction.ts';
import securitySecret from '../lint/rules/security/secret.ts';
import toolsAdded from '../lint/rules/tools/added.ts';
import toolsAlias from '../lint/rules/tools/alias.ts';
import toolsDenialWithoutEffect from '../lint/rules/tools/denial-without-effect.ts';
import toolsDeniedAndAllowed from '../lint/rules/tools/denied-and-allowed.ts';
import toolsDroppedBesideBash from '../lint/rules/tools/dropped-beside-bash.ts';
import toolsMcpWildcard from '../lint/rules/tools/mcp-wildcard.ts';
import toolsNoneLeft from '../lint/rules/tools/none-left.ts';
import toolsNotForSubagents from '../lint/rules/tools/not-for-subagents.ts';
import toolsRemoved from '../lint/rules/tools/removed.ts';
import toolsReviewerCanWrite from '../lint/rules/tools/reviewer-can-write.ts';
import toolsSpecifierIgnored from '../lint/rules/tools/specifier-ignored.ts';
import toolsUndeclaredMcpServer from '../lint/rules/tools/undeclared-mcp-server.ts';
import toolsUnknown from '../lint/rules/tools/unknown.ts';
import triggersAllProactive from '../lint/rules/triggers/all-proactive.ts';
import triggersClaimedTwice from '../lint/rules/triggers/claimed-twice.ts';
import triggersInIgnoredKey from '../lint/rules/triggers/in-ignored-key.ts';
import triggersMissing from '../lint/rules/triggers/missing.ts';
import type { Rule } from '../model/rule.ts';

/** Every built-in rule, sorted by id. */
export const rules: readonly Rule[] = [
  contradictionAuthorityConflict,
  contradictionCountMismatch,
  contradictionCrossAgent,
  contradictionExclusivityConflict,
  contradictionIdentityConflict,
  contradictionModalityConflict,
  contradictionNumericConflict,
  contradictionRuleSelfViolation,
  contradictionTemporalConflict,
  contradictionToolConflict,
  encodingByteOrderMark,
  encodingInvisible,
  encodingLineEndings,
  encodingLookAlike,
  encodingMojibake,
  encodingReplacementCharacter,
  fantasyAbsoluteGuarantee,
  fantasyHype,
  fantasyImpossibleCapability,
  fantasyPersonaCredential,
  fantasySpeculativeFuture,
  fantasyUnverifiableMetric,
  frontmatterBuiltInName,
  frontmatterBypassPermissions,
  frontmatterCommentInValue,
  frontmatterEarlyFence,
  frontmatterEscapedNewline,
  frontmatterHalfEffective,
  frontmatterInvalidValue,
  frontmatterInvalidYaml,
  frontmatterLongDescription,
  frontmatterLookAlikeName,
  frontmatterMissing,
  frontmatterMissingSkill,
  frontmatterNameMismatch,
  frontmatterNameStyle,
  frontmatterNonBlockingGuard,
  frontmatterUnclosed,
  frontmatterUnknownKey,
  projectCopiedAgent,
  projectDescriptionBudget,
  projectDuplicateName,
  projectNotAnAgent,
  projectSharedBoilerplate,
  promptAsksUser,
  promptCannedReport,
  promptElided,
  promptEmpty,
  promptFilesEverywhere,
  promptLostWord,
  promptOverBudget,
  promptPreloadOverBudget,
  promptRepeatedLine,
  promptRoleBuried,
  promptTemplateLeftover,
  promptUnclosedFence,
  promptUnreachableProtocol,
  promptUnsatisfiableGate,
  promptVague,
  referencesBrokenLink,
  referencesMachinePath,
  referencesMissingAgent,
  referencesMissingCommand,
  referencesMissingFile,
  referencesPathFromRoot,
  referencesSelfReference,
  rulesDoubledWord,
  rulesDuplicateNumber,
  rulesElided,
  rulesInvalidPack,
  rulesLayerConflict,
  rulesLeftOverSlot,
  rulesOverrideWithoutEffect,
  rulesPackCycle,
  rulesTitleDrift,
  rulesUnknownPack,
  rulesUnknownSlot,
  securityDangerousCommand,
  securityEncodedPayload,
  securityHiddenInstruction,
  securitySecret,
  toolsAdded,
  toolsAlias,
  toolsDenialWithoutEffect,
  toolsDeniedAndAllowed,
  toolsDroppedBesideBash,
  toolsMcpWildcard,
  toolsNoneLeft,
  toolsNotForSubagents,
  toolsRemoved,
  toolsReviewerCanWrite,
  toolsSpecifierIgnored,
  toolsUndeclaredMcpServer,
  toolsUnknown,
  triggersAllProactive,
  triggersClaimedTwice,
  triggersInIgnoredKey,
  triggersMissing,
];
