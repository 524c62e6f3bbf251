import type { Finding, Severity } from '../model/finding.ts';
import { compareText } from '../model/finding.ts';
import type { RunReport } from '../model/report.ts';
import { plural } from './count-findings.ts';
import { allFindings } from './keep-findings.ts';
import type { Palette } from './palette.ts';
import { visibleText } from './visible-text.ts';
import { wrapWords } from './wrap-words.ts';

const MOST_RULES = 3;
const FEW_FINDINGS = 10;

/** The last lines of a report: how much was found and what to do next. */
export function prettySummary(run: RunReport, palette: Palette, width: number): readonly string[] {
  const findings = allFindings(run);
  const suppressed = palette.dim(describeSuppressed(run));
  if (findings.length === 0) return [palette.good(`✓ ${plural(run.files.length, 'agent file')}, no findings`) + suppressed];
  return [
    headline(run, findings, palette) + suppressed,
    ...nextSteps(run, findings)
      .flatMap((line) => wrapWords(visibleText(line), width - 2))
      .map((line) => palette.dim(`  ${line}`)),
  ];
}

function describeSuppressed({ suppressed, baseline }: RunReport): string {
  const hidden = baseline?.hidden ?? 0;
  const parts = [
    ...(hidden > 0 ? [`${hidden} in the baseline`] : []),
    ...(suppressed > hidden ? [`${suppressed - hidden} suppressed`] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function headline(run: RunReport, findings: readonly Finding[], palette: Palette): string {
  const worst = worstOf(run);
  // A rule pack is no agent file, but a finding that has a line in it stands in a file.
  const packs = new Set(run.projectFindings.filter(({ place }) => place.range !== null).map(({ place }) => place.path)).size;
  const concerned = run.files.filter((file) => file.findings.length > 0).length + packs;
  const total = run.files.length + packs;
  const files = concerned === total ? plural(concerned, 'file') : `${concerned} of ${plural(total, 'file')}`;
  const fixable = findings.filter((finding) => finding.fixes.some((fix) => fix.safety === 'safe')).length;
  const fix = fixable === 0 ? '' : ` · ${fixable} fixable with --fix`;
  const sign = { error: '✖', warning: '⚠', info: 'ℹ' }[worst];
  return palette.severity[worst](`${sign} ${countText(run)} in ${files}`) + fix;
}

function worstOf(run: RunReport): Severity {
  if (run.counts.error > 0) return 'error';
  return run.counts.warning > 0 ? 'warning' : 'info';
}

function countText({ counts }: RunReport): string {
  const parts = [
    counts.error > 0 ? plural(counts.error, 'error') : '',
    counts.warning > 0 ? plural(counts.warning, 'warning') : '',
    counts.info > 0 ? `${counts.info} info` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function nextSteps(run: RunReport, findings: readonly Finding[]): readonly string[] {
  const unloaded = run.files.filter((file) => file.load.verdict === 'skipped').length;
  const byRule = countByRule(findings);
  const most = byRule.slice(0, MOST_RULES).map(([rule, count]) => `${rule} ${count}`);
  const first = mostUrgent(findings);
  return [
    ...(findings.length > FEW_FINDINGS && byRule.length > 1 ? [`most often: ${most.join(' · ')}`] : []),
    ...(unloaded > 0
      ? [`${unloaded} of ${plural(run.files.length, 'file')} never ${unloaded === 1 ? 'loads' : 'load'}: subagent-kit validate`]
      : []),
    ...(first === undefined ? [] : [`why it matters: subagent-kit explain ${first}`]),
  ];
}

/** The most frequent rule among the findings of the highest severity. */
function mostUrgent(findings: readonly Finding[]): string | undefined {
  for (const severity of ['error', 'warning', 'info'] as const) {
    const [top] = countByRule(findings.filter((finding) => finding.severity === severity));
    if (top !== undefined) return top[0];
  }
  return undefined;
}

function countByRule(findings: readonly Finding[]): readonly (readonly [rule: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || compareText(a, b));
}
