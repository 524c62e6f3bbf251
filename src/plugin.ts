export { defineFileRule, defineProjectRule } from './lint/define-rule.ts';

export type {
  AgentDocument,
  Statement,
  Section,
  CodeBlock,
  Directive,
  Frontmatter,
  Reference,
  RuleBlock,
  Trigger,
} from './model/agent-document.ts';
export type { Certainty, Finding, RelatedPlace, Severity } from './model/finding.ts';
export type { Fix, TextEdit } from './model/fix.ts';
export type { HostFacts } from './model/host-facts.ts';
export type { Json, JsonObject } from './model/json.ts';
export type { LoadVerdict, Scope } from './model/load.ts';
export type { Place, Range } from './model/range.ts';
export { WHOLE_FILE } from './model/range.ts';
export type { Collection, FileContext, FileRule, Messages, ProjectContext, ProjectRule, Report, Rule, RuleMeta } from './model/rule.ts';
export type { ComposedAgent } from './model/composed-agent.ts';
export type { Plugin, PluginPreset } from './model/plugin.ts';
export type { RenderContext, RenderedSet, RenderTarget } from './model/rendered.ts';
export type { Reporter, ReporterEnv, RunReport } from './model/report.ts';
