import type { Trigger } from '../../../model/agent-document.ts';
import type { Range } from '../../../model/range.ts';
import type { Collection } from '../../../model/rule.ts';
import { defineProjectRule } from '../../define-rule.ts';

interface Claim {
  readonly [key: string]: number | string | boolean;
  /** The trigger as written, its beginning. */
  readonly text: string;
  /** The trigger in lower-case words. */
  readonly words: string;
  readonly isRead: boolean;
  readonly start: number;
  readonly end: number;
}

interface AgentClaims {
  readonly [key: string]: string | readonly Claim[];
  readonly name: string;
  readonly description: string;
  readonly claims: readonly Claim[];
}

interface PlacedClaim {
  readonly claim: Claim;
  readonly path: string;
  readonly agent: AgentClaims;
}

/** Shorter ones, such as "use proactively", say nothing of their own. */
const LEAST_WORDS = 4;
const MOST_SHOWN = 60;

/** Two agents that are due on the same occasion: Claude takes either, and not the same one each time. */
export default defineProjectRule({
  id: 'triggers/claimed-twice',
  meta: {
    summary: 'Disallow the same trigger in two agents of a collection',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    both: 'Unexpected trigger `{trigger}`, which `{other}` names too; Claude takes either agent for it',
    ignored: 'Unexpected trigger `{trigger}`, which `{other}` names too; whoever reads it can take either agent for it',
  },
  defaults: {},
  collect({ document, load }) {
    if (load.as === null) return undefined;
    const { name, description } = load.as;
    const claims = document.triggers.filter(({ source }) => source !== 'example').flatMap(claimOf);
    const fact: AgentClaims = { name, description, claims };
    return claims.length === 0 ? undefined : fact;
  },
  check({ collections, report }) {
    for (const [shared, ...more] of collections.flatMap(sharedTriggers)) {
      if (shared === undefined) continue;
      const { first, claim, path } = shared;
      const isRead = claim.isRead && first.claim.isRead;
      report({
        at: { path, range: rangeOf(claim) },
        messageId: isRead ? 'both' : 'ignored',
        data: { trigger: claim.text, other: first.agent.name },
        severity: isRead ? 'warning' : 'info',
        related: [
          { path: first.path, range: rangeOf(first.claim), label: 'the other agent' },
          ...more.map((one) => ({ path: one.path, range: rangeOf(one.claim), label: 'another trigger that both name' })),
        ],
      });
    }
  },
});

/** `C#` and `C++` are other words than `C`. */
const WORD = /[\p{L}\p{N}]+[+#]{0,2}/gu;
/** Leads to the triggers and is none itself: "Use this agent when:". */
const LEAD_IN = /:[*_"'\s]{0,6}$/;

function claimOf({ text, range, source }: Trigger): readonly Claim[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  if (words.length < LEAST_WORDS || LEAD_IN.test(text)) return [];
  return [
    {
      text: text.replace(/^["'\s]+/, '').slice(0, MOST_SHOWN),
      words: words.join(' '),
      isRead: source !== 'key',
      start: range.start,
      end: range.end,
    },
  ];
}

interface SharedTrigger extends PlacedClaim {
  /** The same trigger in the agent that is named before. */
  readonly first: PlacedClaim;
}

/** What two agents share, together: the triggers that Claude reads, and those that it ignores. */
function sharedTriggers(collection: Collection<AgentClaims>): readonly (readonly SharedTrigger[])[] {
  const byPair = new Map<string, SharedTrigger[]>();
  for (const [first, ...others] of sharedClaims(collection)) {
    if (first === undefined) continue;
    for (const other of others) {
      const key = JSON.stringify([first.path, other.path, first.claim.isRead && other.claim.isRead]);
      byPair.set(key, [...(byPair.get(key) ?? []), { ...other, first }]);
    }
  }
  return [...byPair.values()];
}

function rangeOf({ start, end }: Claim): Range {
  return { start, end };
}

/** Groups of claims of different agents, in the order of their paths. Agents with one description are copies: another rule's. */
function sharedClaims({ facts }: Collection<AgentClaims>): readonly (readonly PlacedClaim[])[] {
  const byWords = new Map<string, PlacedClaim[]>();
  for (const [path, agent] of facts) {
    for (const claim of agent.claims) {
      const group = byWords.get(claim.words) ?? [];
      const isCopy = group.some((other) => other.agent.name === agent.name || other.agent.description === agent.description);
      if (!isCopy) byWords.set(claim.words, [...group, { claim, path, agent }]);
    }
  }
  return [...byWords.values()].filter((group) => group.length > 1);
}
