import { createNearestAgent, type FindNearest } from './nearest-agent.ts';

/** An agent that the host lists. */
export interface RegisteredAgent {
  readonly path: string;
  readonly name: string;
  /** File name without folder and extension, by which people call it. */
  readonly stem: string;
}

/** The agents of a collection by the ways in which they are called. */
export interface KnownAgents {
  /** Registered names and those that the host brings along. */
  readonly names: ReadonlySet<string>;
  /** The name nearest to one that nobody has. */
  readonly nearest: FindNearest;
  /** By file stem; stems that two files share are left out. */
  readonly byStem: ReadonlyMap<string, RegisteredAgent>;
  /** By registered name without its words of rank; bare names that two agents share are left out. */
  readonly byBareName: ReadonlyMap<string, RegisteredAgent>;
}

/** Words that a renaming adds at either end of a name without making it another agent. */
const RANK_WORD = /^(?:senior|principal|lead|staff|junior|chief|experienced|veteran|expert|\d{1,3}yr|v\d{1,3})$/;

function bareName(name: string): string {
  const words = name.split('-');
  return words.filter((word, index) => !(RANK_WORD.test(word) && (index === 0 || index === words.length - 1))).join('-');
}

/** Sorts the agents of one collection by how they may be called. */
export function knownAgents(registered: readonly RegisteredAgent[], builtIn: ReadonlySet<string>): KnownAgents {
  const names = new Set<string>([...builtIn, ...registered.map(({ name }) => name)]);
  const ranked = registered.filter(({ name }) => bareName(name) !== name);
  return {
    names,
    nearest: createNearestAgent(names),
    byStem: uniqueBy(registered, ({ stem }) => stem),
    byBareName: uniqueBy(ranked, ({ name }) => bareName(name)),
  };
}

function uniqueBy(agents: readonly RegisteredAgent[], keyOf: (agent: RegisteredAgent) => string): ReadonlyMap<string, RegisteredAgent> {
  const byKey = new Map<string, RegisteredAgent>();
  const shared = new Set<string>();
  for (const agent of agents) {
    const key = keyOf(agent);
    if (byKey.has(key)) shared.add(key);
    byKey.set(key, agent);
  }
  for (const key of shared) byKey.delete(key);
  return byKey;
}
