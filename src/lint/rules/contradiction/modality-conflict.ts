import { defineFileRule } from '../../define-rule.ts';
import { clusterOf } from '../../text/statements/cluster-of.ts';
import { isDeedAgainstRule } from '../../text/statements/find-modality-pairs.ts';
import { findOpposedPairs } from '../../text/statements/find-opposed-pairs.ts';

/** Told to do a thing and never to do it, an agent follows one of the two, and another one on the next run. */
export default defineFileRule({
  id: 'contradiction/modality-conflict',
  meta: {
    summary: 'Disallow ordering what another line forbids',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    language: 'en',
    since: '0.1.0',
  },
  messages: {
    opposed:
      'Unexpected `{order}` against `{ban}`, expected one of them: both are about {about}, in opposite ways, and neither has a condition',
  },
  defaults: {},
  check({ document, report }) {
    const { text, path } = document;
    for (const pair of findOpposedPairs(document)) {
      if (isDeedAgainstRule(pair)) continue;
      const { against, ban, about, isMeasured } = pair;
      report({
        at: against.range,
        messageId: 'opposed',
        data: { order: text.slice(against.range.start, against.range.end), ban: text.slice(ban.range.start, ban.range.end), about },
        related: [{ path, range: ban.range, label: 'says the opposite' }],
        certainty: isMeasured ? 'likely' : 'possible',
        cluster: clusterOf(against, ban),
      });
    }
  },
});
