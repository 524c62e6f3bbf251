import { coreFinding } from '../model/core-findings.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/range.ts';

/**
 * Runs something of a rule. A throw becomes the finding `internal/rule-crashed`, and what the rule reported before it is
 * kept: a crash is never silent, and never takes the other rules with it.
 */
export function runGuarded(ruleId: string, place: Place, run: (findings: Finding[]) => void): readonly Finding[] {
  const findings: Finding[] = [];
  try {
    run(findings);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    findings.push(coreFinding('internal/rule-crashed', { place, messageId: 'crashed', data: { crashed: ruleId, reason } }));
  }
  return findings;
}
