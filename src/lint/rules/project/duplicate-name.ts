import type { Collection } from '../../../model/rule.ts';
import { defineProjectRule } from '../../define-rule.ts';

interface AgentName {
  readonly [key: string]: number | string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Claude Code knows an agent by its name alone: of two files with one name, one is never used, and nothing says so. */
export default defineProjectRule({
  id: 'project/duplicate-name',
  meta: {
    summary: 'Disallow two agents with one name in a collection',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    shadowed: 'Unexpected second agent named `{name}`: Claude Code {version} uses {winner} and never this file',
  },
  defaults: {},
  collect({ document, load }) {
    if (load.as === null || document.frontmatter.kind !== 'read') return undefined;
    const range = document.frontmatter.rangeOf('/name', 'value');
    const fact: AgentName | undefined = range === undefined ? undefined : { name: load.as.name, start: range.start, end: range.end };
    return fact;
  },
  check({ collections, host, report }) {
    for (const collection of collections) {
      for (const group of sameNames(collection)) {
        const [winner, ...losers] = host.behavior.duplicateWinner === 'first' ? group : group.toReversed();
        if (winner === undefined) continue;
        for (const loser of losers) {
          report({
            at: placeOf(loser),
            messageId: 'shadowed',
            data: { name: loser.name, version: host.version, winner: `\`${winner.path}\`` },
            related: [{ ...placeOf(winner), label: 'the one that is used' }],
          });
        }
      }
    }
  },
});

interface PlacedName extends AgentName {
  readonly path: string;
}

function placeOf({ path, start, end }: PlacedName): {
  readonly path: string;
  readonly range: { readonly start: number; readonly end: number };
} {
  return { path, range: { start, end } };
}

/** Groups of at least two, each sorted by path. */
function sameNames(collection: Collection<AgentName>): readonly (readonly PlacedName[])[] {
  const byName = new Map<string, PlacedName[]>();
  for (const [path, fact] of collection.facts) {
    const placed = { ...fact, path };
    byName.set(fact.name, [...(byName.get(fact.name) ?? []), placed]);
  }
  return [...byName.values()].filter((group) => group.length > 1);
}
