import { defineFileRule } from '../../define-rule.ts';
import { claimLines } from '../../text/authority/claim-lines.ts';
import { findHeldMatters } from '../../text/authority/find-held-matters.ts';
import { findRankConflicts } from '../../text/authority/find-rank-conflicts.ts';
import { findSayConflicts } from '../../text/authority/find-say-conflicts.ts';
import { clusterOf } from '../../text/statements/cluster-of.ts';
import { clausesOf } from '../../text/statements/understand-document.ts';

/** With two first steps or two final words an agent takes the one that it read last. */
export default defineFileRule({
  id: 'contradiction/authority-conflict',
  meta: {
    summary: 'Disallow two first steps, two last words, two orders of precedence and two owners of the same matter',
    severity: 'warning',
    certainty: 'possible',
    recommended: false,
    language: 'en',
    since: '0.1.0',
  },
  messages: {
    first: 'Unexpected beginning `{claim}` against `{other}`, expected one of them: only one of them can come first',
    final: 'Unexpected last word `{claim}` against `{other}`, expected one of them: only one can have it',
    over: 'Unexpected order of precedence `{claim}` against `{other}`, expected one of them: each puts first what the other puts last',
    truth: 'Unexpected source of truth `{claim}` against `{other}`, expected one of them: where they differ, nothing says which holds',
    say: 'Unexpected `{claim}` against `{other}`, expected one of them: both give away the say over the same matter',
    owner: 'Unexpected sole owner in `{claim}` against `{other}`, expected one of them: both give away the same work',
  },
  defaults: {},
  check({ document, report }) {
    const { text, path } = document;
    const clauses = clausesOf(document, claimLines(document));
    const ranks = findRankConflicts(document, clauses);
    const known = new Set(ranks.map(({ at }) => at.statement));
    const others = findSayConflicts(document, clauses).filter(({ at }) => !known.has(at.statement));
    for (const { at } of others) known.add(at.statement);
    const says = [...others, ...findHeldMatters(document).filter(({ at }) => !known.has(at.statement))];
    for (const { kind, at, other } of [...says, ...ranks.map((conflict) => ({ ...conflict, kind: conflict.rank }))]) {
      report({
        at: at.range,
        messageId: kind,
        data: { claim: text.slice(at.range.start, at.range.end), other: text.slice(other.range.start, other.range.end) },
        related: [{ path, range: other.range, label: 'the other claim' }],
        cluster: clusterOf(at, other),
      });
    }
  },
});
