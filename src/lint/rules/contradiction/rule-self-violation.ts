import type { RelatedPlace } from '../../../model/finding.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findSelfViolations } from '../../text/self-violation/find-self-violations.ts';
import { clusterOf } from '../../text/statements/cluster-of.ts';
import { isDeedAgainstRule } from '../../text/statements/find-modality-pairs.ts';
import { findOpposedPairs } from '../../text/statements/find-opposed-pairs.ts';

/** An agent copies the sample it was shown sooner than the rule that forbids what the sample does. */
export default defineFileRule({
  id: 'contradiction/rule-self-violation',
  meta: {
    summary: 'Disallow samples and steps that do what a rule of the same file forbids',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    language: 'en',
    since: '0.1.0',
  },
  messages: {
    sample: 'Unexpected {what} in a sample, which `{ban}` rules out, expected a sample that keeps the rule',
    step: 'Unexpected `{step}` against the rule `{ban}`, expected a step that keeps it: both are about {about}, and neither has a condition',
  },
  defaults: {},
  check({ document, leastCertainty, report }) {
    const { text, path } = document;
    for (const { ban, others = [], sample, what, isMeasured } of findSelfViolations(document, leastCertainty)) {
      report({
        at: sample.range,
        messageId: 'sample',
        data: { what, ban: text.slice(ban.range.start, ban.range.end) },
        related: [ban, ...others].map(({ range }): RelatedPlace => ({ path, range, label: 'the rule' })),
        certainty: isMeasured ? 'likely' : 'possible',
        cluster: `${what} against ${ban.text}`,
      });
    }
    for (const { against, ban, about, isMeasured } of findOpposedPairs(document, leastCertainty).filter(isDeedAgainstRule)) {
      report({
        at: against.range,
        messageId: 'step',
        data: { step: text.slice(against.range.start, against.range.end), ban: text.slice(ban.range.start, ban.range.end), about },
        related: [{ path, range: ban.range, label: 'the rule' }],
        certainty: isMeasured ? 'likely' : 'possible',
        cluster: clusterOf(against, ban),
      });
    }
  },
});
