import { knownAgents, type KnownAgents } from '../known-agents.ts';
import type { AgentClaims, Claim } from './agent-claims.ts';

/** A claim in its file. */
export interface PlacedClaim {
  readonly path: string;
  readonly agent: AgentClaims;
  readonly claim: Claim;
}

/** One claim against those that it cannot hold beside; `kind` is what they are about. */
export interface Disagreement {
  readonly kind: 'precedence' | 'validation' | 'home' | 'owner';
  readonly at: PlacedClaim;
  readonly others: readonly PlacedClaim[];
  readonly cluster: string;
}

type Facts = ReadonlyMap<string, AgentClaims>;

/** Every disagreement between the agents of one collection, each cause once a file. */
export function compareClaims(facts: Facts, builtIn: ReadonlySet<string>): readonly Disagreement[] {
  const registered = [...facts].filter(([, { name }]) => name !== '').map(([path, { name, stem }]) => ({ path, name, stem }));
  const known = knownAgents(registered, builtIn);
  return [...rivalPolicies(facts), ...circularValidation(facts, known), ...rivalHomes(facts), ...rivalOwners(facts)];
}

function placed(facts: Facts, key: 'precedence' | 'homes' | 'triggers'): readonly PlacedClaim[] {
  return [...facts].flatMap(([path, agent]) => agent[key].map((claim) => ({ path, agent, claim })));
}

const MOST_OTHERS = 4;

/** Agents of one session whose own policies each win over all others. */
function rivalPolicies(facts: Facts): readonly Disagreement[] {
  const byPath = new Map<string, PlacedClaim>();
  for (const one of placed(facts, 'precedence')) if (!byPath.has(one.path)) byPath.set(one.path, one);
  const claims = [...byPath.values()];
  return claims.flatMap((at, index) => {
    const after = [...claims.slice(index + 1), ...claims.slice(0, index)];
    const others = after.filter(({ claim }) => claim.subject !== at.claim.subject).slice(0, MOST_OTHERS);
    return others.length === 0 ? [] : [{ kind: 'precedence' as const, at, others, cluster: 'precedence' }];
  });
}

/** Two agents that each must have the other's validation before they are done. */
function circularValidation(facts: Facts, known: KnownAgents): readonly Disagreement[] {
  const byName = new Map([...facts].map(([path, { name, stem }]) => [name === '' ? stem : name, path] as const));
  const pathOf = (target: string): string | undefined =>
    byName.get(target) ?? known.byStem.get(target)?.path ?? known.byBareName.get(target)?.path;
  const edges = new Map<string, PlacedClaim>();
  for (const [path, agent] of facts) {
    for (const claim of agent.validators) {
      const target = pathOf(claim.subject);
      if (target !== undefined && target !== path) edges.set(`${path} ${target}`, { path, agent, claim });
    }
  }
  return [...edges].flatMap(([key, at]) => {
    const [from = '', to = ''] = key.split(' ');
    const back = edges.get(`${to} ${from}`);
    return back === undefined || from > to
      ? []
      : [{ kind: 'validation' as const, at, others: [back], cluster: `validation ${from} ${to}` }];
  });
}

/** One kind of thing, all of it in two places of which neither holds the other. */
function rivalHomes(facts: Facts): readonly Disagreement[] {
  const first = new Map<string, PlacedClaim>();
  return placed(facts, 'homes').flatMap((at) => {
    const known = first.get(at.claim.subject);
    if (known === undefined) first.set(at.claim.subject, at);
    if (known === undefined || known.path === at.path || isInside(known.claim.value, at.claim.value)) return [];
    return [{ kind: 'home' as const, at, others: [known], cluster: `home ${at.claim.subject}` }];
  });
}

function isInside(one: string, other: string): boolean {
  return `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);
}

/** A table that gives a kind of work to one agent, where another names it among its own triggers. */
function rivalOwners(facts: Facts): readonly Disagreement[] {
  const byWord = new Map<string, PlacedClaim[]>();
  for (const one of placed(facts, 'triggers')) {
    for (const word of new Set(one.claim.subject.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), one]);
  }
  return [...facts].flatMap(([path, agent]) =>
    distinct(agent.assignments).flatMap((claim): readonly Disagreement[] => {
      const words = claim.subject.split(' ');
      if (words.length < 2) return [];
      const owners = (byWord.get(words[0] ?? '') ?? []).filter((one) => isOwner(one, words) && one.path !== path);
      const isGiven = owners.some(({ agent: owner }) => owner.name === claim.value || owner.stem === claim.value);
      if (owners.length === 0 || isGiven) return [];
      return [{ kind: 'owner', at: { path, agent, claim }, others: owners.slice(0, MOST_OTHERS), cluster: `owner ${claim.subject}` }];
    }),
  );
}

/** One kind of work that is given to one agent under several keys is one claim. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.toReversed().map((claim) => [`${claim.subject} ${claim.value}`, claim])).values()].toReversed();
}

/** "database_performance_degradation" is a case of database performance, "deployment_database_performance" is one of deployment. */
function isOwner({ claim }: PlacedClaim, words: readonly string[]): boolean {
  const own = claim.subject.split(' ').slice(0, words.length);
  return words.every((word) => own.includes(word));
}
