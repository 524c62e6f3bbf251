import type { FileHost } from '../model/file-host.ts';
import { compareFindings, compareText } from '../model/finding.ts';
import type { RunReport } from '../model/report.ts';
import { countFindings } from '../report/count-findings.ts';
import { formatFindings } from '../report/pretty.ts';
import { visibleText } from '../report/visible-text.ts';
import type { RenderedAgent, RenderRun } from '../run/render-agents.ts';
import { urlOfRule, VERSION } from './package-info.ts';
import { readTexts } from './print-report.ts';
import type { Terminal } from './terminal.ts';
import { wantsColor } from './terminal.ts';

/** Prints what is wrong with the sources on standard error, each finding once. */
export async function printRenderFindings(terminal: Terminal, host: FileHost, run: RenderRun, color: boolean | undefined): Promise<void> {
  const unique = new Map(run.agents.flatMap(({ findings }) => findings.map((finding) => [JSON.stringify(finding), finding] as const)));
  const findings = [...unique.values()].toSorted(compareFindings);
  const report: RunReport = { files: [], projectFindings: findings, counts: countFindings(findings), suppressed: 0, lines: run.lines };
  const texts = await readTexts(report, { host, texts: new Map() });
  const text = formatFindings(report, {
    isColored: wantsColor(terminal, terminal.stderr, color),
    width: terminal.stderr.columns,
    version: VERSION,
    urlOf: urlOfRule,
    sourceOf: (path) => texts.get(path),
  });
  if (text !== '') await terminal.stderr.write(text);
}

/** Lists on standard error what the target can not hold. */
export async function printLosses(terminal: Terminal, agents: readonly RenderedAgent[]): Promise<void> {
  const lines = agents.flatMap(({ agent, rendered }) => {
    const fieldsByReason = new Map<string, string[]>();
    for (const { field, reason } of rendered.losses) fieldsByReason.set(reason, [...(fieldsByReason.get(reason) ?? []), `\`${field}\``]);
    const reasons = [...fieldsByReason].toSorted(([a], [b]) => compareText(a, b));
    return reasons.map(([reason, fields]) => `${agent.name}: left out ${[...new Set(fields)].join(', ')}: ${reason}`);
  });
  await terminal.stderr.write(lines.map((line) => `subagent-kit: ${visibleText(line)}\n`).join(''));
}
