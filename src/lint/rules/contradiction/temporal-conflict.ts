import { defineFileRule } from '../../define-rule.ts';
import { findOrderConflicts } from '../../text/orders/find-order-conflicts.ts';
import { describeConflict } from '../../text/quantities/describe-conflict.ts';
import { findValueConflicts } from '../../text/quantities/find-value-conflicts.ts';
import { findYearConflicts } from '../../text/quantities/find-year-conflicts.ts';

/** Two time limits for one step: the agent keeps the one that it read last, or neither. */
export default defineFileRule({
  id: 'contradiction/temporal-conflict',
  meta: {
    summary: 'Disallow time limits, orders and years that cannot both hold',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    language: 'en',
    since: '0.1.0',
  },
  messages: {
    times: 'Unexpected `{value}`, expected it to agree with `{other}`: both lines time {subject}, under the same conditions',
    order: 'Unexpected order of `{step}`, which another line puts on the other side of `{anchor}`, expected one of them',
    years: 'Unexpected `{written}`, expected it to count from the same first year as `{other}`',
  },
  defaults: {},
  check({ document, leastCertainty, report }) {
    for (const conflict of findValueConflicts(document, leastCertainty)) {
      if (conflict.kind === 'temporal') report({ messageId: 'times', ...describeConflict(document, conflict) });
    }
    for (const { at, other, step, anchor } of leastCertainty === 'possible' ? findOrderConflicts(document) : []) {
      const related = [{ path: document.path, range: other, label: 'the other order' }];
      report({ at, messageId: 'order', data: { step, anchor }, related, certainty: 'possible' });
    }
    for (const { at, other, written, otherWritten } of findYearConflicts(document)) {
      const related = [{ path: document.path, range: other, label: 'the years before' }];
      report({ at, messageId: 'years', data: { written, other: otherWritten }, related });
    }
  },
});
