import type { RelatedPlace } from '../../../model/finding.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findIdentityConflicts } from '../../text/identity/find-identity-conflicts.ts';

/** A prompt that was copied from another agent, or that still calls the agent by another role, makes it do the other's work. */
export default defineFileRule({
  id: 'contradiction/identity-conflict',
  meta: {
    summary: 'Disallow names, headings and self-descriptions of different agents in one file',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    language: 'en',
    since: '0.1.0',
  },
  messages: {
    role: 'Unexpected role `{written}`, expected one that fits `{expected}`: they share no field of work',
    name: 'Unexpected name `{written}` for the agent `{expected}`, expected its own',
    title: 'Unexpected title `{written}`, expected one that fits the agent `{expected}`: they share no field of work',
    technology:
      'Unexpected `{written}`, which belongs to another technology than the agent `{expected}` is for, expected one of them to give way',
  },
  defaults: {},
  check({ document, leastCertainty, report }) {
    for (const { kind, at, others, written, expected, isSure } of findIdentityConflicts(document, leastCertainty)) {
      report({
        at,
        messageId: kind,
        data: { written, expected },
        related: others.map((range): RelatedPlace => ({ path: document.path, range, label: 'what the agent is' })),
        certainty: isSure ? 'likely' : 'possible',
      });
    }
  },
});
