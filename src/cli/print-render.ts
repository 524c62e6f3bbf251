import type { FileHost } from '../model/file-host.ts';
import { compareFindings, compareText } from '../model/finding.ts';
import type { AgentLoss } from '../model/rendered.ts';
import type { RunReport } from '../model/report.ts';
import { countFindings, plural } from '../report/count-findings.ts';
import { formatFindings } from '../report/pretty.ts';
import { visibleText } from '../report/visible-text.ts';
import type { RenderRun } from '../run/render-agents.ts';
import { urlOfRule, VERSION } from './package-info.ts';
import { openSources } from './report-sources.ts';
import { sha256 } from './sha256.ts';
import type { Terminal } from './terminal.ts';
import { wantsColor } from './terminal.ts';

/** Prints what is wrong with the sources on standard error, each finding once. */
export async function printRenderFindings(terminal: Terminal, host: FileHost, run: RenderRun, color: boolean | undefined): Promise<void> {
  const unique = new Map(run.agents.flatMap(({ findings }) => findings.map((finding) => [JSON.stringify(finding), finding] as const)));
  const findings = [...unique.values()].toSorted(compareFindings);
  const report: RunReport = { files: [], projectFindings: findings, counts: countFindings(findings), suppressed: 0, lines: run.lines };
  const sourceOf = await openSources(report, { host, texts: new Map() });
  const text = formatFindings(report, {
    isColored: wantsColor(terminal, terminal.stderr, color),
    width: terminal.stderr.columns,
    version: VERSION,
    urlOf: urlOfRule,
    summaryOf: () => undefined,
    hash: sha256,
    sourceOf,
  });
  if (text !== '') await terminal.stderr.write(text);
}

/** Says on standard error how large the prompts of a team are, by estimate. */
export async function printTeamSize(terminal: Terminal, { agents, files }: RenderRun): Promise<void> {
  const tokens = files.reduce((sum, { text }) => sum + Math.ceil(text.length / 4), 0);
  const parts = `${plural(agents.length, 'agent')} in ${plural(files.length, 'file')}`;
  await terminal.stderr.write(`subagent-kit: ${parts}, about ${tokens} tokens by estimate\n`);
}

const MOST_NAMES = 3;

/** Lists on standard error what the target can not hold, agents that lose the same for one reason together. */
export async function printLosses(terminal: Terminal, losses: readonly AgentLoss[]): Promise<void> {
  const groups = new Map<string, { readonly field: string; readonly reason: string; readonly agents: Set<string> }>();
  for (const { agent, field, reason } of losses) {
    const key = JSON.stringify([field, reason]);
    const group = groups.get(key) ?? { field, reason, agents: new Set() };
    groups.set(key, group);
    group.agents.add(agent);
  }
  const sorted = [...groups.values()].toSorted((a, b) => compareText(a.field, b.field) || compareText(a.reason, b.reason));
  const lines = sorted.map(({ field, reason, agents }) => `loss of \`${field}\` in ${namesOf([...agents])}: ${reason}`);
  await terminal.stderr.write(lines.map((line) => `subagent-kit: ${visibleText(line)}\n`).join(''));
}

function namesOf(agents: readonly string[]): string {
  return agents.length > MOST_NAMES ? `${agents.length} agents` : agents.join(', ');
}
