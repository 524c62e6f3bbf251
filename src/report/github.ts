import type { Finding, Severity } from '../model/finding.ts';
import type { Reporter, RunReport } from '../model/report.ts';
import { allFindings, severestFirst } from './keep-findings.ts';
import { pointsOf } from './points-of.ts';
import { visibleText } from './visible-text.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/**
 * Workflow commands that GitHub Actions shows as annotations in the changed files, errors first: it shows ten of a kind for a step.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export default {
  id: 'github',
  format: (run) =>
    severestFirst(allFindings(run))
      .map((finding) => `${command(finding, run)}\n`)
      .join(''),
} satisfies Reporter;

function command(finding: Finding, run: RunReport): string {
  const { rule, message, severity, place } = finding;
  const points = pointsOf(run, place);
  const columns =
    points?.start.line === points?.end.line && points !== undefined ? { col: points.start.column, endColumn: points.end.column } : {};
  const properties = {
    file: place.path,
    ...(points === undefined ? {} : { line: points.start.line, endLine: points.end.line }),
    ...columns,
    title: rule,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapeMessage(message)}`;
}

/** Controls become visible; a line end could begin another command. */
function escapeMessage(text: string): string {
  return visibleText(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
