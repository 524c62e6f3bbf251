import type { RelatedPlace } from '../../../model/finding.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findCannedReports } from '../../text/canned-reports.ts';

/** A finished report with numbers is an answer: the agent gives it back, whatever it did. */
export default defineFileRule({
  id: 'prompt/canned-report',
  meta: {
    summary: 'Disallow finished reports of success with invented numbers',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
    language: 'en',
  },
  messages: {
    report: 'Unexpected finished report with {count} invented numbers, such as `{number}`, expected open slots for what the agent measures',
    progress: 'Unexpected progress with {count} invented numbers, such as `{number}`, expected open slots for what the agent measures',
  },
  defaults: {},
  check({ document, report }) {
    const [first, ...others] = findCannedReports(document);
    if (first === undefined) return;
    const related = others.map(({ range, kind }): RelatedPlace => ({ path: document.path, range, label: `another ${kind}` }));
    report({ at: first.range, messageId: first.kind, data: { count: first.numbers.length, number: first.numbers[0] ?? '' }, related });
  },
});
