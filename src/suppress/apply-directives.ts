import type { Directive } from '../model/agent-document.ts';
import { coreFinding, isCoreRule, type CoreMessageId } from '../model/core-findings.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import type { LineIndex } from '../model/line-index.ts';
import type { Range } from '../model/range.ts';
import { nearestName } from '../validate/nearest-name.ts';
import { findEffects, type Effect } from './find-effects.ts';

/** One file's findings, of file rules and project rules alike, with its directives. */
export interface SuppressRequest {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly directives: readonly Directive[];
  readonly lines: LineIndex;
  /** Ids of every rule there is. */
  readonly knownRules: ReadonlySet<string>;
  /** True when plugins were not loaded: unknown rules outside the known areas may be theirs. */
  readonly skipsPlugins?: boolean;
  /** Ids of the rules that ran on this file; directives for others are not called unused. */
  readonly activeRules: ReadonlySet<string>;
}

export interface Suppressed {
  /** What remains, with a finding for each directive that does nothing; in report order. */
  readonly findings: readonly Finding[];
  readonly suppressed: number;
}

/**
 * Drops the findings that directives disable. An `error` is dropped only by a directive with a reason, and what the
 * toolkit itself reports never is. Pure.
 */
export function applyDirectives(request: SuppressRequest): Suppressed {
  const { findings, directives, lines } = request;
  if (directives.length === 0) return { findings: findings.toSorted(compareFindings), suppressed: 0 };
  const { effects, unmatched } = findEffects(directives, lines);
  const used = new Set<Effect>();
  const unreasoned = new Set<Effect>();
  const kept = findings.filter((finding) => {
    const covering = effects.filter((effect) => covers(effect, finding)).toSorted((a, b) => STRENGTH[a.kind] - STRENGTH[b.kind]);
    const able = covering.find((effect) => effect.hasReason || finding.severity !== 'error');
    if (able !== undefined) used.add(able);
    else if (covering[0] !== undefined) unreasoned.add(covering[0]);
    return able === undefined;
  });
  const reports = [
    ...directives
      .filter(({ kind, rules }) => kind !== 'enable' && rules.length === 0)
      .map(({ range }) => report(request, 'noRule', { range })),
    ...effects
      .filter((effect) => !used.has(effect) || unreasoned.has(effect))
      .flatMap((effect) => explainUnused(effect, { request, lacksReason: unreasoned.has(effect) })),
    ...unmatched.map((enable) => withRemoval(report(request, 'unmatchedEnable', enable), enable)),
  ];
  return { findings: [...kept, ...reports].toSorted(compareFindings), suppressed: findings.length - kept.length };
}

/** The nearest directive counts as the one that was used. */
const STRENGTH: Readonly<Record<Directive['kind'], number>> = { 'disable-next-line': 0, disable: 1, 'disable-file': 2, enable: 3 };

function covers({ rule, region }: Effect, finding: Finding): boolean {
  if (rule !== finding.rule || isCoreRule(rule)) return false;
  if (region === null) return true;
  const { range } = finding.place;
  return range !== null && region.start <= range.start && range.start < region.end;
}

function explainUnused(
  effect: Effect,
  { request, lacksReason }: { readonly request: SuppressRequest; readonly lacksReason: boolean },
): readonly Finding[] {
  const { rule } = effect;
  if (lacksReason) return [report(request, 'noReason', effect)];
  if (isCoreRule(rule)) return [withRemoval(report(request, 'core', effect), effect)];
  if (!request.knownRules.has(rule)) {
    if (request.skipsPlugins === true && !isInKnownArea(rule, request.knownRules)) return [];
    const near = nearestName(rule, request.knownRules);
    return [near === undefined ? report(request, 'unknownRule', effect) : report(request, 'unknownRuleNear', { ...effect, near })];
  }
  return request.activeRules.has(rule) ? [withRemoval(report(request, 'unused', effect), effect)] : [];
}

/** What does nothing may go: the rule id, and with the last one the directive. */
function withRemoval(finding: Finding, { directive, range }: Pick<Effect, 'directive' | 'range'>): Finding {
  const index = directive.rules.findIndex((rule) => rule.range.start === range.start);
  const [before, after] = [directive.rules[index - 1], directive.rules[index + 1]];
  const rest =
    after === undefined ? { start: before?.range.end ?? range.start, end: range.end } : { start: range.start, end: after.range.start };
  const removed = directive.rules.length > 1 ? rest : directive.removal;
  return { ...finding, fixes: [{ title: 'Take out what does nothing', safety: 'safe', edits: [{ range: removed, text: '' }] }] };
}

function isInKnownArea(rule: string, known: ReadonlySet<string>): boolean {
  const area = rule.slice(0, rule.indexOf('/') + 1);
  return [...known].some((id) => id.startsWith(area));
}

function report(
  { path }: SuppressRequest,
  messageId: CoreMessageId<'internal/unused-directive'>,
  { range, rule, near }: { readonly range: Range; readonly rule?: string; readonly near?: string },
): Finding {
  const data = { ...(rule === undefined ? {} : { rule }), ...(near === undefined ? {} : { near }) };
  return coreFinding('internal/unused-directive', { place: { path, range }, messageId, data });
}
