import type { Finding, Severity } from '../model/finding.ts';
import type { Reporter, ReporterEnv, RunReport } from '../model/report.ts';
import { escapeMarkup } from './escape-markup.ts';
import { allFindings } from './keep-findings.ts';
import { pointsOf } from './points-of.ts';
import { visibleText } from './visible-text.ts';

/** More make no readable page, and a job summary of GitHub holds one MiB. */
const MOST_FINDINGS = 500;
const SIGNS = { error: '🔴', warning: '🟡', info: '🔵' } as const satisfies Record<Severity, string>;

/** For a job summary or a pull request: counts, then a table for each file. */
export default {
  id: 'markdown',
  format: (run, env) => {
    const findings = allFindings(run);
    const shown = findings.slice(0, MOST_FINDINGS);
    const rest = findings.length - shown.length;
    const paths = [...new Set(shown.map(({ place }) => place.path))];
    const tables = paths.map((path) =>
      table(
        path,
        shown.filter(({ place }) => place.path === path),
        { run, env },
      ),
    );
    const more = rest === 0 ? '' : `\nAnd ${rest} more findings, which are left out here.\n`;
    return `## subagent-kit\n\n${summary(run)}\n${tables.join('')}${more}`;
  },
} satisfies Reporter;

function summary({ files, counts }: RunReport): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    counts[severity] === 0
      ? []
      : [`${SIGNS[severity]} ${counts[severity]} ${severity}${severity === 'info' || counts[severity] === 1 ? '' : 's'}`],
  );
  const checked = `${files.length} agent ${files.length === 1 ? 'file' : 'files'}`;
  return parts.length === 0 ? `✅ ${checked}, no findings` : `${checked}: ${parts.join(' · ')}`;
}

function table(path: string, findings: readonly Finding[], { run, env }: { readonly run: RunReport; readonly env: ReporterEnv }): string {
  const rows = findings.map(({ rule, message, severity, place }) => {
    const line = pointsOf(run, place)?.start.line ?? '';
    return `| ${line} | ${SIGNS[severity]} ${severity} | ${escapeMessage(message)} | [${rule}](${env.urlOf(rule)}) |\n`;
  });
  return `\n### ${escapeText(path)}\n\n| Line | Severity | Finding | Rule |\n| ---: | --- | --- | --- |\n${rows.join('')}`;
}

/** Code spans stay code; everything else is text, whatever it looks like. */
function escapeMessage(message: string): string {
  const pieces = visibleText(message).split('`');
  if (pieces.length % 2 === 0) return escapeText(pieces.join('`'));
  return pieces.map((piece, index) => (index % 2 === 0 ? escapeText(piece) : `<code>${escapeText(piece)}</code>`)).join('');
}

/** Text without HTML, Markdown, mentions or links of its own. */
function escapeText(text: string): string {
  return escapeMarkup(visibleText(text)).replace(/[\\`*_{}[\]()#+!|~@:]/g, (character) => `&#${character.charCodeAt(0)};`);
}
