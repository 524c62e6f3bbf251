import { isAtLeastAsSevere } from '../model/finding.ts';
import type { RunReport } from '../model/report.ts';
import { allFindings } from '../report/keep-findings.ts';

/** What the program says to its caller. */
export const EXIT = {
  /** Nothing to complain about. */
  ok: 0,
  /** Findings at or above `--fail-on`, or more warnings than `--max-warnings`. */
  findings: 1,
  /** The job could not be done. */
  failed: 2,
} as const;

/** Findings that mean that a part of the job was not done. */
const FAILURES: ReadonlySet<string> = new Set(['internal/unreadable-file', 'internal/rule-crashed']);

/** How a run ends, by all its findings, shown or not. */
export function exitCodeOf(
  run: RunReport,
  {
    failOn,
    maxWarnings = Infinity,
  }: { readonly failOn: 'error' | 'warning' | 'info' | 'never'; readonly maxWarnings?: number | undefined },
): number {
  const findings = allFindings(run);
  if (findings.some(({ rule }) => FAILURES.has(rule))) return EXIT.failed;
  const isTooMuch = failOn !== 'never' && findings.some(({ severity }) => isAtLeastAsSevere(severity, failOn));
  return isTooMuch || run.counts.warning > maxWarnings ? EXIT.findings : EXIT.ok;
}
