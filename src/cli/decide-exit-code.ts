import { isFailure } from '../model/core-findings.ts';
import { isAtLeastAsSevere } from '../model/finding.ts';
import type { RunReport } from '../model/report.ts';
import { allFindings } from '../report/keep-findings.ts';
import { EXIT } from './exit-codes.ts';
import type { OutputFlags } from './flags.ts';

/** How a run ends, by all its findings, shown or not. */
export function decideExitCode(run: RunReport, { failOn, maxWarnings = Infinity }: Pick<OutputFlags, 'failOn' | 'maxWarnings'>): number {
  const findings = allFindings(run);
  if (findings.some(isFailure)) return EXIT.failed;
  const isTooMuch = failOn !== 'never' && findings.some(({ severity }) => isAtLeastAsSevere(severity, failOn));
  return isTooMuch || run.counts.warning > maxWarnings ? EXIT.findings : EXIT.ok;
}
