import type { Finding, Severity } from '../model/finding.ts';

/** How many findings each severity has. */
export function countFindings(findings: Iterable<Finding>): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

/** `1 error`, `2 errors`. */
export function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
