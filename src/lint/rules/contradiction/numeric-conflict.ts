import { defineFileRule } from '../../define-rule.ts';
import { describeConflict } from '../../text/quantities/describe-conflict.ts';
import { findBadArithmetic } from '../../text/quantities/find-bad-arithmetic.ts';
import { findRivalScales } from '../../text/quantities/find-rival-scales.ts';
import { findWrongSums } from '../../text/quantities/find-wrong-sums.ts';
import { findValueConflicts } from '../../text/quantities/find-value-conflicts.ts';

/** An agent that is given two values for one thing takes either. */
export default defineFileRule({
  id: 'contradiction/numeric-conflict',
  meta: {
    summary: 'Disallow two values of one quantity that cannot both hold, and figures that do not add up',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    language: 'en',
    since: '0.1.0',
  },
  messages: {
    values: 'Unexpected `{value}`, expected it to agree with `{other}`: both lines measure {subject}, under the same conditions',
    factor: 'Unexpected factor `{written}`, expected `{computed}` by the values beside it',
    change: 'Unexpected change `{written}`, expected `{computed}` by the values beside it',
    scale: 'Unexpected scale to {value}, expected {rival}: both lines rate {subject}',
    sum: 'Unexpected sum of {computed}, expected the parts to make {written}',
  },
  defaults: {},
  check({ document, leastCertainty, report }) {
    for (const conflict of findValueConflicts(document, leastCertainty)) {
      if (conflict.kind === 'numeric') report({ messageId: 'values', ...describeConflict(document, conflict) });
    }
    for (const { kind, at, written, computed, other } of findBadArithmetic(document)) {
      const related = [{ path: document.path, range: other, label: 'the values' }];
      report({ at, messageId: kind, data: { written, computed }, related });
    }
    if (leastCertainty === 'possible') {
      for (const { at, other, value, rival, subject } of findRivalScales(document)) {
        const related = [{ path: document.path, range: other, label: 'the other scale' }];
        report({ at, messageId: 'scale', data: { value, rival, subject }, related, certainty: 'possible' });
      }
    }
    for (const { at, written, computed, other, isNamed } of findWrongSums(document)) {
      if (!isNamed && leastCertainty !== 'possible') continue;
      const related = [{ path: document.path, range: other, label: 'the parts' }];
      report({ at, messageId: 'sum', data: { written, computed }, related, certainty: isNamed ? 'likely' : 'possible' });
    }
  },
});
