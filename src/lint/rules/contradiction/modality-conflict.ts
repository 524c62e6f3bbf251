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
    inCase:
      'Unexpected `{order}` against `{ban}`, expected one of them: both are about {about}, in opposite ways, and `{given}` reads as no exception',
  },
  defaults: {},
  check({ document, leastCertainty, report }) {
    const { text, path } = document;
    for (const pair of findOpposedPairs(document, leastCertainty)) {
      if (isDeedAgainstRule(pair)) continue;
      const { against, ban, about, isMeasured } = pair;
      const given = against.given ?? ban.given;
      const data = { order: text.slice(against.range.start, against.range.end), ban: text.slice(ban.range.start, ban.range.end), about };
      const place = {
        at: against.range,
        related: [{ path, range: ban.range, label: 'says the opposite' }],
        certainty: isMeasured ? ('likely' as const) : ('possible' as const),
        cluster: clusterOf(against, ban),
      };
      if (given === undefined) report({ ...place, messageId: 'opposed', data });
      else report({ ...place, messageId: 'inCase', data: { ...data, given } });
    }
  },
});
