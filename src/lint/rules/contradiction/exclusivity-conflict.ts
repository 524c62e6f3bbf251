import type { RelatedPlace } from '../../../model/finding.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findExclusiveChoices } from '../../text/exclusivity/find-exclusive-choices.ts';
import { findPlaces } from '../../text/exclusivity/find-places.ts';
import { findSlots } from '../../text/exclusivity/find-slots.ts';
import { findWriteLimits } from '../../text/exclusivity/find-write-limits.ts';
import { clusterOf } from '../../text/statements/cluster-of.ts';

/** "Only this" on one line and "that" on another leave the agent to break one of them. */
export default defineFileRule({
  id: 'contradiction/exclusivity-conflict',
  meta: {
    summary: 'Disallow taking something else where another line leaves room for one thing alone',
    severity: 'warning',
    certainty: 'possible',
    recommended: false,
    language: 'en',
    since: '0.1.0',
  },
  messages: {
    other:
      'Unexpected `{other}` beside `{alone}`, expected one of them: one line leaves room for one {what} alone, the other takes another',
  },
  defaults: {},
  check({ document, report }) {
    const { text, path } = document;
    for (const { alone, more = [], other, what, cluster } of [
      ...findExclusiveChoices(document),
      ...findPlaces(document),
      ...findWriteLimits(document),
      ...findSlots(document),
    ]) {
      report({
        at: other.range,
        messageId: 'other',
        data: { other: text.slice(other.range.start, other.range.end), alone: text.slice(alone.range.start, alone.range.end), what },
        related: [alone, ...more].map(({ range }): RelatedPlace => ({ path, range, label: 'the one thing' })),
        cluster: cluster ?? clusterOf(alone, other),
      });
    }
  },
});
