import type { Finding } from '../model/finding.ts';
import type { LoadVerdict } from '../model/load.ts';

/** What fixing needs to know of an analysis; a `FileAnalysis` has it. */
export interface FixableAnalysis {
  readonly load: LoadVerdict;
  /** Findings that may be fixed: suppressed ones gone. */
  readonly findings: readonly Finding[];
}

const VERDICTS = ['skipped', 'no-tools', 'retried', 'loads'] as const satisfies readonly LoadVerdict['verdict'][];

/**
 * True when a change made the file worse: Claude Code does less with it, or a rule that none of the applied
 * fixes belongs to reports more errors than it had findings before (a finding that was milder while the front
 * matter could not be read is not a new one).
 */
export function isWorse(before: FixableAnalysis, after: FixableAnalysis, fixedRules: ReadonlySet<string>): boolean {
  if (VERDICTS.indexOf(after.load.verdict) < VERDICTS.indexOf(before.load.verdict)) return true;
  const findingsBefore = countByRule(before.findings);
  const errorsAfter = countByRule(after.findings.filter(({ severity }) => severity === 'error'));
  return [...errorsAfter].some(([rule, count]) => !fixedRules.has(rule) && count > (findingsBefore.get(rule) ?? 0));
}

function countByRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
