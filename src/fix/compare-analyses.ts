import type { Finding } from '../model/finding.ts';
import type { LoadVerdict } from '../model/load.ts';

/** What fixing needs to know of an analysis; a `FileAnalysis` has it. */
export interface FixableAnalysis {
  readonly load: LoadVerdict;
  /** Findings that may be fixed: suppressed ones gone. */
  readonly findings: readonly Finding[];
}

/** From worst to best. `unread`: a plugin lists the agent, but could read nothing of its settings and makes them up. */
const RANKS = ['skipped', 'no-tools', 'unread', 'retried', 'loads'] as const;
const UNREAD: ReadonlySet<LoadVerdict['reason']> = new Set(['no-front-matter', 'unclosed', 'yaml'] as const);

/**
 * True when a change made the file worse: Claude Code does less with it, or a rule that none of the applied
 * fixes belongs to reports more errors than it had findings before (a finding that was milder while the front
 * matter could not be read is not a new one).
 */
export function isWorse(before: FixableAnalysis, after: FixableAnalysis, fixedRules: ReadonlySet<string>): boolean {
  if (rankOf(after.load) < rankOf(before.load)) return true;
  const findingsBefore = countByRule(before.findings);
  const errorsAfter = countByRule(after.findings.filter(({ severity }) => severity === 'error'));
  return [...errorsAfter].some(([rule, count]) => !fixedRules.has(rule) && count > (findingsBefore.get(rule) ?? 0));
}

function rankOf({ verdict, reason }: LoadVerdict): number {
  return RANKS.indexOf(verdict !== 'skipped' && UNREAD.has(reason) ? 'unread' : verdict);
}

function countByRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
