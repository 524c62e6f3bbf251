import type { RelatedPlace } from '../../../model/finding.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findCannedReports } from '../../text/canned-reports.ts';

/** Progress with numbers is an answer: the agent gives it back, whatever it did. */
export default defineFileRule({
  id: 'prompt/canned-report',
  meta: {
    summary: 'Disallow reports of progress with invented numbers',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
    language: 'en',
  },
  messages: {
    progress: 'Unexpected progress with {count} invented numbers, such as `{number}`, expected open slots for what the agent measures',
  },
  defaults: {},
  check({ document, report }) {
    const reports = findCannedReports(document);
    // A finished report in words alone is a claim, which `fantasy/unverifiable-metric` reports.
    const first = reports.find(({ kind }) => kind === 'progress');
    if (first === undefined) return;
    const others = reports.filter((other) => other !== first);
    const related = others.map(({ range, kind }): RelatedPlace => ({ path: document.path, range, label: `another ${kind}` }));
    report({ at: first.range, messageId: 'progress', data: { count: first.numbers.length, number: first.numbers[0] ?? '' }, related });
  },
});
