import type { Reporter } from '../model/report.ts';
import { allFindings } from './keep-findings.ts';
import { pointsOf } from './points-of.ts';
import { visibleText } from './visible-text.ts';

/** For editors and `grep`: a line for each finding, `PATH:LINE:COLUMN: SEVERITY: MESSAGE [RULE]`; nothing when there is none. */
export default {
  id: 'compact',
  format: (run) =>
    allFindings(run)
      .map(({ rule, message, severity, place }) => {
        const point = pointsOf(run, place)?.start ?? { line: 1, column: 1 };
        return `${visibleText(place.path)}:${point.line}:${point.column}: ${severity}: ${visibleText(message)} [${rule}]\n`;
      })
      .join(''),
} satisfies Reporter;
