import type { Severity } from '../model/finding.ts';
import type { Reporter } from '../model/report.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { escapeControls } from './json.ts';
import { allFindings } from './keep-findings.ts';
import { pointsOf } from './points-of.ts';
import { visibleText } from './visible-text.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

/**
 * A GitLab Code Quality report.
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export default {
  id: 'gitlab',
  format: (run, env) => {
    const findings = allFindings(run);
    const fingerprints = fingerprintsOf(findings, env);
    const issues = findings.map(({ rule, message, severity, place }, index) => ({
      description: visibleText(message),
      check_name: rule,
      fingerprint: fingerprints[index],
      severity: SEVERITIES[severity],
      location: { path: place.path, lines: { begin: pointsOf(run, place)?.start.line ?? 1 } },
    }));
    return `${escapeControls(JSON.stringify(issues, null, 2))}\n`;
  },
} satisfies Reporter;
