import { appendTo } from '../model/append-to.ts';
import { readSource } from '../discover/read-source.ts';
import { createSecretVeil } from '../lint/hide-secrets.ts';
import type { AgentStats, CollectionStats, RuleStats, Stats } from '../model/agent-stats.ts';
import type { FileHost } from '../model/file-host.ts';
import { compareText } from '../model/finding.ts';
import type { FileReport, RunReport } from '../model/report.ts';
import { parseAgent } from '../parse/parse-agent.ts';
import { countFindings } from '../report/count-findings.ts';
import { allFindings } from '../report/keep-findings.ts';
import { lintPlanned, planRun, type RunRequest } from './lint-files.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { measureSections, measureTokens } from './measure-document.ts';
import type { PlannedRun } from './plan-files.ts';

const MOST_READS = 8;

/** Lints the agents under some paths and measures them. Throws what `lintFiles` throws. */
export async function measureAgents(host: FileHost, paths: readonly string[], request: RunRequest): Promise<Stats> {
  const run = await planRun(host, paths, request);
  const report = await lintPlanned(host, run, request);
  const measured = await mapConcurrently(report.files, MOST_READS, (file) => measureFile(host, file));
  const agents = measured.flatMap((one) => one ?? []);
  return {
    agents,
    collections: measureCollections(run, agents),
    rules: countRules(report),
    unread: report.files.flatMap(({ path }, index) => (measured[index] === undefined ? [path] : [])),
  };
}

async function measureFile(host: FileHost, { path, load, findings }: FileReport): Promise<AgentStats | undefined> {
  const read = await readSource(host, path);
  if (read.kind !== 'text') return undefined;
  const document = parseAgent(read.source);
  const veil = createSecretVeil(document);
  return {
    path,
    name: load.as?.name ?? null,
    verdict: load.verdict,
    tokens: measureTokens(document, load.as),
    sections: measureSections(document).map(({ section, tokens }) => ({ title: veil.hideInText(section.title), tokens })),
    findings: countFindings(findings),
  };
}

function measureCollections(run: PlannedRun, agents: readonly AgentStats[]): readonly CollectionStats[] {
  const byPath = new Map(agents.map((agent) => [agent.path, agent]));
  return run.collections.map(({ folder, paths }) => {
    // Of two agents with one name a session lists one.
    const listed = new Map(
      paths.flatMap((path) => byPath.get(path) ?? []).flatMap((agent) => (agent.name === null ? [] : [[agent.name, agent] as const])),
    );
    const listTokens = [...listed.values()].reduce((sum, { tokens }) => sum + tokens.list, 0);
    return { folder, agents: listed.size, listTokens, mostListTokens: run.planFor(folder).host.limits.descriptionTokens };
  });
}

function countRules(report: RunReport): readonly RuleStats[] {
  const found = new Map<string, string[]>();
  for (const { rule, place } of allFindings(report)) {
    appendTo(found, rule, place.path);
  }
  return [...found]
    .map(([rule, paths]) => ({ rule, findings: paths.length, files: new Set(paths).size }))
    .toSorted((a, b) => b.findings - a.findings || compareText(a.rule, b.rule));
}
