import type { Finding, Severity } from '../model/finding.ts';
import type { RunReport } from '../model/report.ts';
import { countFindings } from './count-findings.ts';

/** All findings of a run, file by file, those of the project last. */
export function allFindings(run: RunReport): readonly Finding[] {
  return [...run.files.flatMap((file) => file.findings), ...run.projectFindings];
}

/** Every severity, the most severe first. */
export const SEVEREST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings by severity, the most severe first, else in their order: hosts show only so many. */
export function severestFirst(findings: readonly Finding[]): readonly Finding[] {
  return SEVEREST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** The run with only those findings that pass, counted anew; files stay. */
export function keepFindings(run: RunReport, isKept: (finding: Finding) => boolean): RunReport {
  const kept = {
    ...run,
    files: run.files.map((file) => ({ ...file, findings: file.findings.filter(isKept) })),
    projectFindings: run.projectFindings.filter(isKept),
  };
  return { ...kept, counts: countFindings(allFindings(kept)) };
}
