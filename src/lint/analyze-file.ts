import { loadVerdict } from '../host/load-verdict.ts';
import type { AgentDocument, ParseProblem } from '../model/agent-document.ts';
import { coreFinding } from '../model/core-findings.ts';
import { isAtLeastAsCertain, type Finding } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import type { Scope } from '../model/load.ts';
import type { PlannedRule, RulePlan } from '../model/plan.ts';
import type { Range } from '../model/range.ts';
import type { FileAnalysis, SourceText } from '../model/report.ts';
import type { FileContext, Messages, Report } from '../model/rule.ts';
import { NO_SURROUNDINGS, type Surroundings } from '../model/surroundings.ts';
import { UNTIMED, type Timing } from '../model/timing.ts';
import { LIMITS } from '../parse/limits.ts';
import { parseAgent } from '../parse/parse-agent.ts';
import { createSecretVeil, type SecretVeil } from './hide-secrets.ts';
import { certaintyOf, checkRanges, leastCertaintyOf, makeFinding } from './make-report.ts';
import { runGuarded } from './run-rule.ts';
import { isEnglish } from './text/is-english.ts';

/** What decides an analysis besides the text. */
export interface AnalysisOptions {
  readonly plan: RulePlan;
  readonly scope: Scope;
  /** Default: nothing is known of what lies around the file. */
  readonly surroundings?: Surroundings;
  /** Default: nothing is measured. */
  readonly timing?: Timing;
}

/**
 * Parses one file, asks what the host does with it, and runs every rule of the plan over it. Pure and synchronous: the
 * same text, plan, scope and surroundings give the same analysis. Never throws.
 */
export function analyzeFile(source: SourceText, options: AnalysisOptions): FileAnalysis {
  const { plan, scope, surroundings = NO_SURROUNDINGS, timing = UNTIMED } = options;
  const document = timing.measure('parse', () => parseAgent(source));
  const { mcpServers, pluginName } = surroundings;
  const load = timing.measure('load verdict', () =>
    loadVerdict(document, { facts: plan.host, scope, mcpServers: new Set(mcpServers), pluginName }),
  );
  const context = { document, host: plan.host, load, scope, isSource: isAgentSource(document), surroundings };
  const unread = unreadableRules(document, plan);
  const veil = createSecretVeil(document);
  const findings: Finding[] = [...limitFindings(document), ...languageFindings(source.path, unread)];
  const facts: Record<string, Json> = {};
  for (const planned of plan.rules) {
    if (unread.has(planned)) continue;
    const result = timing.measure(planned.rule.id, () => runRule(planned, plan, context, veil));
    // One by one: a file can hold more findings than a call can have arguments.
    for (const finding of result.findings) findings.push(finding);
    if (result.fact !== undefined) facts[planned.rule.id] = veil.hideInFact(result.fact);
  }
  return {
    path: source.path,
    load: veil.hideInLoad(load),
    directives: document.directives.map(veil.hideInDirective),
    findings: limited(findings, source.path),
    hasSecrets: document.secrets.length > 0,
    facts,
  };
}

type SharedContext = Omit<FileContext<Json>, 'options' | 'leastCertainty'>;

function runRule(
  planned: PlannedRule,
  plan: RulePlan,
  shared: SharedContext,
  veil: SecretVeil,
): { readonly findings: readonly Finding[]; readonly fact: Json | undefined } {
  const { rule, options } = planned;
  // Made for each rule of each file: naming all is cheaper than spreading.
  const { document, host, load, scope, isSource, surroundings } = shared;
  const { path, text } = document;
  const leastCertainty = leastCertaintyOf(planned, plan);
  let fact: Json | undefined;
  const findings = runGuarded(rule.id, { path, range: null }, (sink) => {
    if (rule.scope === 'merge') return;
    const report: Report<Messages, Range | null> = ({ at, ...rest }) => {
      // Most hints are shown to nobody: they need no message.
      if (!isAtLeastAsCertain(certaintyOf(planned, rest.certainty), leastCertainty)) return;
      const finding = makeFinding(planned, veil.hideInReport({ ...rest, place: { path, range: at } }));
      checkRanges(finding, text.length);
      sink.push(finding);
    };
    const context = { document, host, load, scope, isSource, surroundings, options, leastCertainty, report };
    if (rule.scope === 'project') fact = rule.collect(context);
    else rule.check(context);
  });
  return { findings, fact };
}

/** A source is what `render` makes an agent file of; Claude Code never sees it as it is. */
function isAgentSource(document: AgentDocument): boolean {
  const { frontmatter } = document;
  if (frontmatter.kind !== 'read') return false;
  return Object.hasOwn(frontmatter.value, 'rule_pack') || Object.hasOwn(frontmatter.value, 'collaborators');
}

/** The rules that read English prose only, when the file is in another language. */
function unreadableRules(document: AgentDocument, { rules }: RulePlan): ReadonlySet<PlannedRule> {
  const english = rules.filter(({ rule }) => rule.meta.language === 'en');
  return new Set(english.length === 0 || isEnglish(document) ? [] : english);
}

function languageFindings(path: string, unread: ReadonlySet<PlannedRule>): readonly Finding[] {
  if (unread.size === 0) return [];
  const areas = new Set([...unread].map(({ rule }) => `\`${rule.id.split('/')[0] ?? ''}/\``));
  return [
    coreFinding('internal/other-language', {
      place: { path, range: null },
      messageId: 'skipped',
      data: { count: unread.size, areas: [...areas].join(', ') },
    }),
  ];
}

function limitFindings(document: AgentDocument): readonly Finding[] {
  return document.problems
    .filter((problem): problem is Extract<ParseProblem, { kind: 'limit' }> => problem.kind === 'limit')
    .map(({ limit, value, most, range }) =>
      coreFinding('internal/limit', { place: { path: document.path, range }, messageId: 'exceeded', data: { limit, value, most } }),
    );
}

function limited(findings: readonly Finding[], path: string): readonly Finding[] {
  if (findings.length <= LIMITS.findingsPerFile) return findings;
  const data = { limit: 'number of findings', value: findings.length, most: LIMITS.findingsPerFile };
  return [
    ...findings.slice(0, LIMITS.findingsPerFile),
    coreFinding('internal/limit', { place: { path, range: null }, messageId: 'exceeded', data }),
  ];
}
