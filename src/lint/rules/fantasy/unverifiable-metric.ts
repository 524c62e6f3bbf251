import type { Fix } from '../../../model/fix.ts';
import { shiftRange } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { claimLinesWith, type ClaimLine } from '../../text/claim-lines.ts';
import { findMetrics, type Metric } from '../../text/fantasy/find-metrics.ts';
import { NO_ALLOWANCES, unlessAllowed } from '../../text/fantasy/unless-allowed.ts';

/** A figure that nobody measured is repeated as a result, or invented anew in every report. */
export default defineFileRule({
  id: 'fantasy/unverifiable-metric',
  meta: {
    summary: 'Disallow figures that no run can measure',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    language: 'en',
    since: '0.1.0',
  },
  messages: {
    report:
      'Unexpected figures `{claim}` in a report that is written before the work, expected places to fill in: the agent repeats them as results',
    result: 'Unexpected result `{claim}`, expected what the agent does or a threshold that it checks: nobody measured this effect',
    quota: 'Unexpected quota `{claim}`, expected the measurement and its baseline: without them no run can tell whether it is reached',
    judgement:
      'Unexpected figure `{claim}` for the agent’s own judgement, expected the check that would show it: a run has nothing to compare with',
  },
  defaults: NO_ALLOWANCES,
  check(context) {
    const { document } = context;
    const report = unlessAllowed(context);
    for (const line of claimLinesWith(document, FIGURE)) {
      for (const metric of findMetrics(document, line)) {
        const { start, end } = shiftRange(metric, line.start);
        report({
          at: { start, end },
          messageId: metric.kind,
          data: { claim: document.text.slice(start, end) },
          certainty: metric.isMeasured ? 'likely' : 'possible',
          fixes: fixesFor(metric, line),
        });
      }
    }
  },
});

/** What every figure has that can be a claim. */
const FIGURE = /\d ?(?:[%x+]|percent)|from [^\n]{0,80}\d|\d (?:hours|minutes|days|weeks)|[$€£]\d|["“][.A-Z][^"“”\n]{0,200}\d/g;

/** "cuts costs by 40%" says the same without the figure. */
function fixesFor({ kind, start, end }: Metric, line: ClaimLine): readonly Fix[] {
  if (kind !== 'result' && kind !== 'quota') return [];
  const share = / by (?:up to |over |more than )?\S{1,20}(?: percent)?$/.exec(line.text.slice(start, end));
  if (share === null) return [];
  const range = { start: line.start + start + share.index, end: line.start + end };
  return [{ title: 'Remove the figure', safety: 'suggestion', edits: [{ range, text: '' }] }];
}
