import type { Finding } from '../model/finding.ts';
import type { FileReport, Reporter, ReporterEnv, RunReport } from '../model/report.ts';
import type { Cluster } from './clusters.ts';
import { clusterRepeatedBy, findClusters } from './clusters.ts';
import { plural } from './count-findings.ts';
import { describeReason, describeVerdict } from './describe-load.ts';
import { createPalette } from './palette.ts';
import type { FindingColumns, PrettyContext } from './pretty-finding.ts';
import { locationOf, prettyFinding } from './pretty-finding.ts';
import { prettySummary } from './pretty-summary.ts';
import { visibleText } from './visible-text.ts';

/** For people: every finding with its line, a defect that was copied into many files once, and what to do next. */
export default { id: 'pretty', format: (run, env) => [...prettyParts(run, env)].join(''), parts: prettyParts } satisfies Reporter;

function* prettyParts(run: RunReport, env: ReporterEnv): Iterable<string> {
  yield* findingParts(run, env);
  yield `${prettySummary(run, createPalette(env.isColored), env.width).join('\n')}\n`;
}

/** The findings file by file, without a summary; empty when there are none. */
export function formatFindings(run: RunReport, env: ReporterEnv): string {
  return [...findingParts(run, env)].join('');
}

function* findingParts(run: RunReport, env: ReporterEnv): Iterable<string> {
  const context = { run, env, palette: createPalette(env.isColored) };
  const clusters = findClusters(run);
  for (const file of run.files) yield toText(fileLines(context, file, clusters));
  yield toText(projectLines(context, clusters));
}

function toText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function fileLines(context: PrettyContext, file: FileReport, clusters: ReadonlyMap<string, Cluster>): readonly string[] {
  const shown = file.findings.filter((finding) => clusterRepeatedBy(finding, clusters) === undefined);
  if (shown.length === 0) return [];
  const hidden = file.findings.length - shown.length;
  const { palette } = context;
  const rest = hidden === 0 ? [] : [palette.dim(`  and ${plural(hidden, 'finding')} shown elsewhere`), ''];
  return [header(context, file), '', ...listLines(context, shown, clusters), ...rest];
}

function header({ palette }: PrettyContext, { path, load }: FileReport): string {
  const name = palette.path(visibleText(path));
  if (load.verdict === 'loads') return name;
  const reason = describeReason(load);
  const verdict = describeVerdict(load) + (reason === '' ? '' : `: ${reason}`);
  const paint = load.verdict === 'retried' ? palette.severity.warning : palette.severity.error;
  return `${name}  ${paint(verdict)}`;
}

function projectLines(context: PrettyContext, clusters: ReadonlyMap<string, Cluster>): readonly string[] {
  const shown = context.run.projectFindings.filter((finding) => clusterRepeatedBy(finding, clusters) === undefined);
  const paths = [...new Set(shown.map((finding) => finding.place.path))];
  return paths.flatMap((path) => {
    const findings = shown.filter((finding) => finding.place.path === path);
    return [context.palette.path(visibleText(path)), '', ...listLines(context, findings, clusters)];
  });
}

function listLines(context: PrettyContext, findings: readonly Finding[], clusters: ReadonlyMap<string, Cluster>): readonly string[] {
  const columns = measure(context.run, findings);
  return findings.flatMap((finding) => [...prettyFinding(context, finding, columns, clusterNotes(finding, clusters)), '']);
}

function clusterNotes(finding: Finding, clusters: ReadonlyMap<string, Cluster>): readonly string[] {
  const more = finding.cluster === undefined ? 0 : (clusters.get(finding.cluster)?.paths.size ?? 1) - 1;
  return more > 0 ? [`and in ${plural(more, 'more file')}`] : [];
}

function measure(run: RunReport, findings: readonly Finding[]): FindingColumns {
  const locations = findings.map(({ place }) => locationOf(run, place.path, place.range));
  const places = findings.flatMap(({ place, related }) => [place, ...related]);
  const lineNumbers = places.map(({ path, range }) => (range === null ? 1 : (run.lines.get(path)?.pointAt(range.start).line ?? 1)));
  const widest = lineNumbers.reduce((most, line) => Math.max(most, line), 1);
  return { location: locations.reduce((most, location) => Math.max(most, location.length), 0), gutter: String(widest).length };
}
