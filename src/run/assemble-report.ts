import { appendTo } from '../model/append-to.ts';
import { compareFindings, compareText, type Finding } from '../model/finding.ts';
import type { LineIndex } from '../model/line-index.ts';
import type { FileAnalysis, FileReport, RunReport } from '../model/report.ts';
import { countFindings } from '../report/count-findings.ts';
import { applyDirectives } from '../suppress/apply-directives.ts';
import type { PlannedRun } from './plan-files.ts';

/** The parts that a report is made of. */
export interface ReportParts {
  readonly run: PlannedRun;
  readonly analyses: ReadonlyMap<string, FileAnalysis>;
  /** Files that could not be read, with what that means. */
  readonly skipped: ReadonlyMap<string, { readonly load: FileAnalysis['load']; readonly finding: Finding }>;
  readonly lines: ReadonlyMap<string, LineIndex>;
  readonly projectFindings: readonly Finding[];
  /** Number of findings that directives in rule packs disabled. */
  readonly suppressedInPacks: number;
  readonly knownRules: ReadonlySet<string>;
}

/**
 * Puts every finding where it belongs: with its file when that is linted, else with the project; findings in files that
 * were only read for facts go, and so do those about a collection of which only a part is linted. Pure.
 */
export function assembleReport(parts: ReportParts): RunReport {
  const { run, skipped, lines } = parts;
  const linted = new Set(run.linted);
  const inFiles = groupByPath(parts.projectFindings.filter(({ place }) => linted.has(place.path)));
  const files = run.linted.toSorted(compareText).map((path) => reportFile(path, parts, inFiles.get(path) ?? []));
  const isReported = reportsOn(run);
  const outside = [...parts.projectFindings.filter(({ place }) => !linted.has(place.path) && isReported(place.path)), ...run.findings];
  const projectFindings = outside.toSorted(compareFindings);
  const shown = [...files.flatMap((file) => file.report.findings), ...projectFindings];
  return {
    files: files.map((file) => file.report),
    projectFindings,
    counts: countFindings(shown),
    plugins: run.plugins,
    withoutSecrets: new Set([...parts.analyses.values()].filter(({ hasSecrets }) => !hasSecrets).map(({ path }) => path)),
    suppressed: files.reduce((sum, file) => sum + file.suppressed, parts.suppressedInPacks),
    lines: new Map([...lines].filter(([path]) => !skipped.has(path)).toSorted(([a], [b]) => compareText(a, b))),
  };
}

interface FileResult {
  readonly report: FileReport;
  readonly suppressed: number;
}

function reportFile(path: string, parts: ReportParts, extra: readonly Finding[]): FileResult {
  const analysis = parts.analyses.get(path);
  const lines = parts.lines.get(path);
  if (analysis === undefined || lines === undefined) return reportSkipped(path, parts, extra);
  const { findings, suppressed } = applyDirectives({
    path,
    findings: [...analysis.findings, ...extra],
    directives: analysis.directives,
    lines,
    knownRules: parts.knownRules,
    skipsPlugins: parts.run.skipsPlugins,
    activeRules: new Set(parts.run.planFor(path).rules.map(({ rule }) => rule.id)),
  });
  return { report: { path, load: analysis.load, findings }, suppressed };
}

function reportSkipped(path: string, { skipped }: ReportParts, extra: readonly Finding[]): FileResult {
  const found = skipped.get(path);
  const load = found?.load ?? { verdict: 'skipped', reason: null, as: null };
  const findings = [...(found === undefined ? [] : [found.finding]), ...extra].toSorted(compareFindings);
  return { report: { path, load, findings }, suppressed: 0 };
}

/** Tells of a path whether findings there are shown: not in files that are read for facts only, nor about a part of a collection. */
export function reportsOn({ linted, context, partial }: Pick<PlannedRun, 'linted' | 'context' | 'partial'>): (path: string) => boolean {
  const given = new Set(linted);
  const beside = new Set(context);
  return (path) => given.has(path) || (!beside.has(path) && !partial.has(path));
}

/** Findings by the path that they stand in, in their order. */
export function groupByPath(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    appendTo(groups, finding.place.path, finding);
  }
  return groups;
}
