import type { RelatedPlace } from '../../../model/finding.ts';
import { defineProjectRule } from '../../define-rule.ts';
import { collectClaims } from '../../text/agreement/agent-claims.ts';
import { compareClaims, type PlacedClaim } from '../../text/agreement/compare-claims.ts';

/** Two agents of one session that contradict each other: whoever works with both takes one side, and not always the same. */
export default defineProjectRule({
  id: 'contradiction/cross-agent',
  meta: {
    summary: 'Disallow agents of one collection that claim the same work, place or last word, or wait for each other',
    severity: 'warning',
    certainty: 'possible',
    recommended: false,
    language: 'en',
    since: '0.1.0',
  },
  messages: {
    precedence: 'Unexpected precedence of `{subject}` policies over all others, which `{other}` claims for its own, expected one order',
    validation:
      'Unexpected validation by `{subject}`, which itself waits for the validation by `{other}`, expected one of them to come first',
    home: 'Unexpected place `{value}` for what `{other}` keeps elsewhere, expected one place',
    owner: 'Unexpected assignment of `{subject}` to `{value}`, which `{other}` names among its own triggers, expected one owner',
  },
  defaults: {},
  collect({ document, load }) {
    return collectClaims(document, load.as?.name ?? '');
  },
  check({ collections, host, report }) {
    for (const { facts } of collections) {
      for (const { kind, at, others, cluster } of compareClaims(facts, host.builtInAgents)) {
        const [first] = others;
        if (first === undefined) continue;
        const other = kind === 'validation' ? nameOf(at) : nameOf(first);
        report({
          at: { path: at.path, range: { start: at.claim.start, end: at.claim.end } },
          messageId: kind,
          data: { subject: at.claim.subject, value: at.claim.value, other },
          related: others.map(toRelated),
          cluster,
        });
      }
    }
  },
});

function nameOf({ agent }: PlacedClaim): string {
  return agent.name === '' ? agent.stem : agent.name;
}

function toRelated({ path, claim }: PlacedClaim): RelatedPlace {
  return { path, range: { start: claim.start, end: claim.end }, label: 'the other agent' };
}
