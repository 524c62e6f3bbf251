export { parseAgent } from './parse/parse-agent.ts';
export { createToolkit } from './run/create-toolkit.ts';
export type { Toolkit, ToolkitOptions } from './run/create-toolkit.ts';
export type { LintOptions } from './run/lint-options.ts';
export type { BaselineRequest, BaselineUpdate } from './run/update-baselines.ts';
export type { Explained, ExplainedRule, ExplainedSettings } from './run/explain-settings.ts';
export type { SettingOrigin } from './config/trace-config.ts';
export type { ExtractOptions, ExtractRun } from './run/extract-agents.ts';
export type { FixedFile, FixReport } from './run/fix-files.ts';
export type { RenderedAgent, RenderOptions, RenderRun } from './run/render-agents.ts';
export { createNodeHost } from './run/node-host.ts';
export { createMemoryHost } from './run/memory-host.ts';
export type { MemoryHost, MemoryHostOptions } from './run/memory-host.ts';
export { SetupError } from './errors/setup-error.ts';
export type { SetupErrorCode } from './errors/setup-error.ts';

export { analyzeFile } from './lint/analyze-file.ts';
export { planRules } from './lint/plan-rules.ts';
export type { Level, PlanRequest, PresetName, RuleSetting } from './lint/plan-rules.ts';
export type { FileSettings } from './config/config-layer.ts';
export { rules } from './generated/rules.ts';
export { factsFor } from './host/host-facts.ts';
export { loadVerdict } from './host/load-verdict.ts';

export { applyEdits } from './fix/apply-edits.ts';
export { fixUntilStable } from './fix/fix-until-stable.ts';
export type { FixOptions, FixRecord, FixResult } from './fix/fix-until-stable.ts';

export { composeAgent, listSources } from './compose/compose-agent.ts';
export type { ComposeSources, Composition } from './compose/compose-agent.ts';
export { extractPacks } from './extract/extract-packs.ts';
export { measureExtraction } from './extract/extraction.ts';
export type { ExtractedAgent, ExtractedPack, Extraction, ExtractionFigures, LeftAlone, RebuiltAgent } from './extract/extraction.ts';
export { findTarget, renderAgent, RENDER_TARGETS, segmentAt } from './render/render-agent.ts';

export { default as jsonReporter, toRunReportJson } from './report/json.ts';
export { toRuleBlockJson } from './report/rule-block-json.ts';
export { default as prettyReporter } from './report/pretty.ts';

export { createLineIndex } from './model/line-index.ts';
export type { LineIndex } from './model/line-index.ts';
export type * from './model/agent-document.ts';
export type * from './model/composed-agent.ts';
export type * from './model/file-host.ts';
export type * from './model/finding.ts';
export type * from './model/fix.ts';
export type * from './model/host-facts.ts';
export type * from './model/json.ts';
export type * from './model/load.ts';
export type * from './model/origin.ts';
export type * from './model/plan.ts';
export type * from './model/plugin.ts';
export type * from './model/range.ts';
export type * from './model/rendered.ts';
export type * from './model/report.ts';
export type * from './model/rule.ts';
export type * from './model/rule-pack.ts';
export type * from './model/timing.ts';
