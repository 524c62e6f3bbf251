import type { HostFacts } from '../../../model/host-facts.ts';
import { compareText } from '../../../model/finding.ts';
import type { Collection } from '../../../model/rule.ts';
import { defineProjectRule } from '../../define-rule.ts';

const CHARACTERS_A_TOKEN = 3;
const MOST_OFFENDERS = 5;

/** 0: what the chosen version of Claude Code allows. */
const defaults: { readonly tokens: number } = { tokens: 0 };

type Listed = {
  readonly name: string;
  /** Estimate for name and description. */
  readonly tokens: number;
  /** The most tokens by the options of this file. */
  readonly most: number;
  /** Where the description stands. */
  readonly start: number;
  readonly end: number;
};

/** Every session pays for the descriptions of all its agents, and Claude Code warns above a limit. */
export default defineProjectRule({
  id: 'project/description-budget',
  meta: {
    summary: 'Limit what the descriptions of a collection cost together',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
    measure: 'total',
  },
  messages: {
    exceeded:
      'Unexpected {total} tokens (estimated) of names and descriptions of {count} agents, expected at most {most}, which every session pays for; the longest are {longest}',
  },
  defaults,
  collect({ document, host, load, options }) {
    if (load.as === null || document.frontmatter.kind !== 'read') return undefined;
    const range = document.frontmatter.rangeOf('/description', 'value');
    if (range === undefined) return undefined;
    const { name, description } = load.as;
    const tokens = Math.ceil((name.length + description.length) / CHARACTERS_A_TOKEN);
    const most = options.tokens > 0 ? options.tokens : host.limits.descriptionTokens;
    const fact: Listed = { name, tokens, most, start: range.start, end: range.end };
    return fact;
  },
  check({ collections, host, report }) {
    for (const collection of collections) {
      const listed = listedAgents(collection, host);
      const most = listed[0]?.most ?? 0;
      const total = listed.reduce((sum, { tokens }) => sum + tokens, 0);
      if (total <= most) continue;
      const worst = listed.toSorted((a, b) => b.tokens - a.tokens || compareText(a.path, b.path)).slice(0, MOST_OFFENDERS);
      report({
        at: { path: collection.folder, range: null },
        messageId: 'exceeded',
        data: { total, count: listed.length, most, longest: describeWorst(worst) },
        related: worst.map(({ path, start, end, tokens }) => ({ path, range: { start, end }, label: `about ${tokens} tokens` })),
      });
    }
  },
});

/** The agents that a session lists: of two with one name only the one that wins. */
function listedAgents({ facts }: Collection<Listed>, { behavior }: HostFacts): readonly (Listed & { readonly path: string })[] {
  const byName = new Map<string, Listed & { readonly path: string }>();
  for (const [path, fact] of facts) {
    if (behavior.duplicateWinner === 'last' || !byName.has(fact.name)) byName.set(fact.name, { ...fact, path });
  }
  return [...byName.values()];
}

/** Short enough that the echo does not cut it. */
function describeWorst(worst: readonly Listed[]): string {
  const [first, second] = worst.map(({ name, tokens }) => `\`${name.slice(0, 24)}\` (${tokens})`);
  return second === undefined ? (first ?? '') : `${first} and ${second}`;
}
